import {
  type CancellationToken,
  type CodeAction,
  DocumentDiagnosticReportKind,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Check } from '../check/checks.js'
import { altEdit } from '../features/alt-text.js'
import { codeActions } from '../features/code-actions.js'
import { completions } from '../features/completion.js'
import { countersOf, publicationAt, tightest } from '../features/counters.js'
import { workspaceEdit } from '../features/edits.js'
import { explainRule } from '../features/explain.js'
import { hoverAt } from '../features/hover.js'
import { inlayHints } from '../features/inlay-hints.js'
import { documentSymbols, foldingRanges } from '../features/outline.js'
import { previewAt } from '../features/preview.js'
import type { ProjectIndex } from '../features/project-words.js'
import {
  type AltParams,
  altRequest,
  countersRequest,
  type DocumentParams,
  type ExplainParams,
  explainRequest,
  previewRequest,
  rulesRequest,
} from '../protocol.js'
import { breathe, givenUp, stopIfWithdrawn } from './courtesy.js'
import type { Desk } from './desk.js'
import type { Diagnosing } from './diagnosing.js'

/** Answers what clients ask about documents. */
export function answerRequests(desk: Desk, diagnosing: Diagnosing, index: ProjectIndex): void {
  answerForDiagnostics(desk, diagnosing)
  answerForEditing(desk, diagnosing, index)
  answerForOwnRequests(desk, diagnosing)
}

function answerForDiagnostics({ connection }: Desk, diagnosing: Diagnosing): void {
  const { diagnostics } = connection.languages
  diagnostics.on(({ textDocument, previousResultId }, token) =>
    diagnosing.pull(textDocument.uri, previousResultId, token),
  )
  diagnostics.onWorkspace(async (_params, token, _progress, reporter) => {
    const items: WorkspaceFullDocumentDiagnosticReport[] = []
    for await (const { uri, diagnostics: found } of diagnosing.workspace(token)) {
      const item: WorkspaceFullDocumentDiagnosticReport = {
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        items: found,
      }
      if (reporter) reporter.report({ items: [item] })
      else items.push(item)
    }
    return { items }
  })
}

function answerForEditing(desk: Desk, diagnosing: Diagnosing, index: ProjectIndex): void {
  const { connection, host } = desk
  const { soon, now } = asking(desk, diagnosing)
  connection.onHover(({ textDocument, position }, token) =>
    soon(textDocument.uri, token, null, (check) =>
      hoverAt(check, check.document.offsetAt(position), host, desk.locale),
    ),
  )
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    await breathe(token)
    const document = desk.documents.get(uri)
    if (!document) return []
    const check = await diagnosing.check(document, token).catch((error) => givenUp(error, token))
    stopIfWithdrawn(token)
    if (!check) return []
    const { versioned, options } = desk.client
    const commands = new Set(options.commands ?? [])
    return codeActions(check, range, context, { locale: desk.locale, versioned, commands }) as CodeAction[]
  })
  connection.onCompletion(async ({ textDocument: { uri }, position }, token) => {
    await breathe(token)
    const document = desk.documents.get(uri)
    if (!document || !(await host.isDraft(uri, document.languageId))) return []
    return completions(document, document.offsetAt(position), host, index, desk.locale)
  })
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    now(uri, token, [], (check) => inlayHints(check, range, desk.settings.inlayHints, desk.locale)),
  )
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    now(uri, token, [], (check) => documentSymbols(check, desk.locale)),
  )
  connection.onFoldingRanges(({ textDocument: { uri } }, token) => now(uri, token, [], foldingRanges))
}

function answerForOwnRequests(desk: Desk, diagnosing: Diagnosing): void {
  const { connection, host } = desk
  const { soon, now } = asking(desk, diagnosing)
  connection.onRequest(countersRequest, ({ uri, offset }: DocumentParams, token: CancellationToken) =>
    now(uri, token, [], ({ draft }) => {
      const publication = publicationAt(draft, offset)
      return publication ? tightest(countersOf(publication, desk.locale)) : []
    }),
  )
  connection.onRequest(previewRequest, ({ uri, offset }: DocumentParams, token: CancellationToken) =>
    soon(uri, token, { networks: [] }, (check) => previewAt(check, offset, host, desk.locale)),
  )
  connection.onRequest(explainRequest, ({ rule }: ExplainParams) => {
    const known = host.rules.get(rule)
    return known ? explainRule(known, desk.locale) : null
  })
  connection.onRequest(rulesRequest, () =>
    [...host.rules.values()].map(({ meta }) => ({
      id: meta.id,
      description: meta.description[desk.locale],
    })),
  )
  connection.onRequest(altRequest, ({ uri, file, alt }: AltParams, token: CancellationToken) =>
    now(uri, token, null, (check) => {
      const edit = altEdit(check, file, alt)
      return edit ? workspaceEdit(check.document, [edit], desk.client.versioned) : null
    }),
  )
}

type Asking = <T>(
  uri: string,
  token: CancellationToken,
  none: T,
  answer: (check: Check) => T | Promise<T>,
) => Promise<T>

/** Answers about a document; no request waits for findings that it can do without. */
function asking(
  { documents }: Desk,
  diagnosing: Diagnosing,
): { readonly soon: Asking; readonly now: Asking } {
  const knowing =
    (know: (document: TextDocument, token: CancellationToken) => Promise<Check | undefined>): Asking =>
    async (uri, token, none, answer) => {
      await breathe(token)
      const document = documents.get(uri)
      if (!document) return none
      const check = await know(document, token).catch((error) => givenUp(error, token))
      stopIfWithdrawn(token)
      return check ? answer(check) : none
    }
  return {
    soon: knowing((document, token) => diagnosing.soon(document, token)),
    now: knowing((document) => diagnosing.read(document)),
  }
}
