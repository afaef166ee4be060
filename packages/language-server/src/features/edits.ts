import type { Draft, Edit, Publication } from '@lisible/core'
import { parseDraft } from '@lisible/core'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Check } from '../check/checks.js'
import { commonEnds } from '../check/common-ends.js'

/** Edits of one document, tied to its version where the client can hold them to it. */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  versioned: boolean,
): WorkspaceEdit {
  const textEdits = toTextEdits(document, edits)
  if (!versioned) return { changes: { [document.uri]: textEdits } }
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }],
  }
}

function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }))
}

/** The one edit that makes `after` of `before`: what both begin and end with is left alone. */
export function singleEdit(before: string, after: string): Edit {
  let { head: start, tail: end } = commonEnds(before, after)
  // Never between the halves of a pair.
  while (start > 0 && isLow(before, start)) start--
  while (end > 0 && isLow(before, before.length - end)) end--
  return { start, end: before.length - end, text: after.slice(start, after.length - end) }
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** The draft after an edit, read as the check read it. */
export function readAfter({ draft, parseOptions }: Check, edit: Edit): Draft {
  const { source } = draft
  return parseDraft(source.slice(0, edit.start) + edit.text + source.slice(edit.end), parseOptions)
}

/** Whether two readings publish the same: every text, medium and poll, on the same networks. */
export function publishesTheSame(a: Draft, b: Draft): boolean {
  return (
    a.publications.length === b.publications.length &&
    a.publications.every((publication, i) => published(publication) === published(b.publications[i]!)) &&
    b.problems.length <= a.problems.length
  )
}

/** All that is published of a publication. `altOf`: an alternative text to think in place of the written one. */
export function published(publication: Publication, altOf?: { file: string; alt: string }): string {
  return JSON.stringify([
    publication.networks,
    publication.lang,
    publication.date,
    publication.children.flatMap((child) => {
      if (child.type === 'comment') return []
      if (child.type === 'text') return [[child.role, child.value, child.networks]]
      if (child.type === 'poll') return [[child.question?.value, child.options.map(({ value }) => value)]]
      const alt = altOf && child.file === altOf.file ? altOf.alt : child.alt?.value
      return [
        [child.file, alt ?? null, child.captions, child.transcript?.value, child.decorative, child.networks],
      ]
    }),
  ])
}
