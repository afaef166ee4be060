import type { CancellationToken, Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Check } from '../check/checks.js'
import type { Host } from '../check/host.js'
import { type DiagnosticOptions, toDiagnostics } from '../features/diagnostics.js'
import { breathe } from './courtesy.js'

export interface CheckedDraft {
  readonly uri: string
  readonly diagnostics: Diagnostic[]
  /** How far the walk is: the `at`th `of` all drafts. */
  readonly at: number
  readonly of: number
}

/** Every draft of every folder, one after the other; open ones as they are being written. */
export async function* checkFolders(
  host: Host,
  folders: readonly string[],
  documents: readonly TextDocument[],
  options: DiagnosticOptions,
  token: CancellationToken,
): AsyncGenerator<CheckedDraft> {
  const drafts = [...new Set((await Promise.all(folders.map((uri) => host.drafts(uri)))).flat())]
  const open = new Map(documents.map((document) => [canonical(document.uri), document]))
  for (const [at, uri] of drafts.entries()) {
    await breathe(token)
    const live = open.get(canonical(uri))
    const text = live ? live.getText() : await host.read(uri)
    if (text === undefined) continue
    const document = live ?? TextDocument.create(uri, '', 0, text)
    const checked = await host.check({ uri, text, languageId: '' })
    const findings = checked.complete ? await checked.complete() : checked.findings
    const check: Check = {
      ...checked,
      findings,
      uri,
      version: document.version,
      pending: false,
      stamp: '',
      took: 0,
    }
    const diagnostics = toDiagnostics(check, document, options)
    yield { uri: live?.uri ?? uri, diagnostics, at: at + 1, of: drafts.length }
  }
}

/** A URI as two programs would write it alike. */
function canonical(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
