import type { Edit, Media } from '@lisible/core'
import type { Check } from '../check/checks.js'
import { lineEnd } from './directives.js'
import { published, readAfter } from './edits.js'

/** The medium without alternative text at an offset, if a finding there is about it. */
export function mediumWithoutAlt({ draft }: Check, start: number, end: number): Media | undefined {
  return media(draft).find(
    ({ alt, decorative, position, kind }) =>
      kind !== 'document' &&
      !decorative &&
      (alt === undefined || alt.value.trim() === '') &&
      start < position.end &&
      position.start <= end,
  )
}

function media({ publications }: Check['draft']): Media[] {
  return publications
    .flatMap(({ children }) => children)
    .filter((child): child is Media => child.type === 'media')
}

/**
 * The edit that gives a medium its alternative text, written as its host needs it; `undefined` where that
 * cannot be done without changing anything else.
 */
export function altEdit(check: Check, file: string, alt: string): Edit | undefined {
  const { draft } = check
  const text = alt.replace(/\s+/g, ' ').trim()
  const medium =
    media(draft).find((one) => one.file === file && !one.alt?.value) ??
    media(draft).find((one) => one.file === file)
  if (!medium) return undefined
  const wanted = draft.publications.map((one) => published(one, { file, alt: text }))
  return candidates(medium, text, draft.source).find((edit) => {
    const after = readAfter(check, edit)
    return (
      after.publications.length === wanted.length &&
      after.publications.every((one, i) => published(one) === wanted[i])
    )
  })
}

function candidates(medium: Media, text: string, source: string): Edit[] {
  const { filePosition, position } = medium
  const edits: Edit[] = []
  if (medium.alt) {
    const own = medium.alt.map.edit(0, medium.alt.value.length, text)
    if (own) edits.push(own)
    const { start, end } = medium.alt.position
    edits.push({ start, end, text: text.replace(/[\\[\]]/g, '\\$&') }, { start, end, text: quoted(text) })
  }
  const lineStart =
    Math.max(
      source.lastIndexOf('\n', filePosition.start - 1),
      source.lastIndexOf('\r', filePosition.start - 1),
    ) + 1
  const before = source.slice(lineStart, filePosition.start)
  const written = source.slice(filePosition.start, filePosition.end)
  const key = /^([ \t]*)(-[ \t]+)?(["']?[\p{L}-]+["']?)[ \t]*:[ \t]*$/u.exec(before)
  const item = /^([ \t]*-[ \t]+)$/.exec(before)
  const next = (indent: string) => `${lineEnd(source)}${indent}alt: ${quoted(text)}`
  if (key && position.start < filePosition.start) {
    // `- file: photo.png`: a key of the same map, on the next line.
    edits.push({
      start: filePosition.end,
      end: filePosition.end,
      text: next(key[1]! + ' '.repeat(key[2]?.length ?? 0)),
    })
  }
  if (item) {
    // `- photo.png`: the item becomes a map.
    const text_ = `file: ${written}${next(' '.repeat(item[1]!.length))}`
    edits.push({ ...filePosition, text: text_ })
  }
  if (key) {
    // `media: photo.png`: the value becomes a map.
    const indent = `${key[1]}  `
    edits.push({ ...filePosition, text: `${lineEnd(source)}${indent}file: ${written}${next(indent)}` })
  }
  // Flow style and JSON.
  edits.push(
    { start: filePosition.end, end: filePosition.end, text: `, alt: ${quoted(text)}` },
    { start: filePosition.end, end: filePosition.end, text: `, "alt": ${quoted(text)}` },
    { ...filePosition, text: `{ file: ${written}, alt: ${quoted(text)} }` },
    { ...filePosition, text: `{ "file": ${written}, "alt": ${quoted(text)} }` },
  )
  return edits
}

/** A string in YAML's double quotes, which is JSON's too. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
