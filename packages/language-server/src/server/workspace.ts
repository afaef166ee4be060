import type { Finding } from '@lisible/core'
import type { CancellationToken, Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Check } from '../check/checks.js'
import type { Drive, Host, HostReading } from '../check/host.js'
import { Run } from '../check/run.js'
import { type DiagnosticOptions, toDiagnostics } from '../features/diagnostics.js'
import { breathe, givenUp } from './courtesy.js'

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
    const { find, ...reading } = await host.open({ uri, text, languageId: '' })
    const pace = Run.pace(() => token.isCancellationRequested)
    const findings = (await completeFindings(find, pace).catch((error) => givenUp(error, token))) ?? []
    const check: Check = {
      ...reading,
      document,
      findings,
      uri,
      version: document.version,
      pending: false,
      stamp: '',
      took: 0,
    }
    const diagnostics = toDiagnostics(check, options)
    yield { uri: live?.uri ?? uri, diagnostics, at: at + 1, of: drafts.length }
  }
}

async function completeFindings(find: HostReading['find'], pace: Drive): Promise<readonly Finding[]> {
  const { findings, complete } = await find(pace)
  return complete ? complete(undefined, pace) : findings
}

/** A URI as two programs would write it alike. */
function canonical(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
