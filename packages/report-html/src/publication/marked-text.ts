import type { Text } from '@lisible/core'
import type { Piece, TextPreview } from '@lisible/preview'
import { type Html, html } from '../html/html.js'
import { placeIn } from '../marks/place.js'
import { gravest, type Marked, type Segment, segments } from '../marks/segments.js'
import type { Note } from '../model/report.js'
import type { PageContext } from '../page/context.js'

/** Where the marks of one publication lead to, and come from. */
export interface Anchors {
  /** Prefix of every id. */
  readonly id: string
  /** Numbers of the findings that a mark already stands for. */
  readonly marked: Set<number>
}

export function anchorsOf(id: string): Anchors {
  return { id, marked: new Set() }
}

/** Findings that hold on a network. */
export function notesOn(network: string, notes: readonly Note[]): Note[] {
  return notes.filter(
    ({ finding: { networks } }) => network === '' || networks.length === 0 || networks.includes(network),
  )
}

/** A text as a network shows it, what is folded away dimmed, findings marked and numbered. */
export function markedText(
  text: Text,
  { visible, folded }: Pick<TextPreview, 'visible' | 'folded'>,
  notes: readonly Note[],
  anchors: Anchors,
  context: PageContext,
): Html {
  const marked = notes.flatMap(({ number, finding }): Marked[] => {
    const range = placeIn(text, finding)
    return range ? [{ ...range, number, severity: finding.severity }] : []
  })
  const write = (pieces: readonly Piece[]) =>
    segments(pieces, marked).map((segment) => writeSegment(segment, anchors, context))
  const rest =
    folded.length > 0 &&
    html`<span class="more">${context.words.more}</span><span class="rest">${write(folded)}</span>`
  return html`${write(visible)}${rest}`
}

function writeSegment({ text, piece, marks, ending }: Segment, anchors: Anchors, context: PageContext): Html {
  const plain = piece.kind === 'text' ? html`${text}` : html`<span class="entity">${text}</span>`
  const counted = piece.over ? html`<span class="over">${plain}</span>` : plain
  if (marks.length === 0) return counted
  const described = marks.map(({ number }) => `${anchors.id}n${number}m`).join(' ')
  const fresh = marks.find(({ number }) => !anchors.marked.has(number))
  const id = fresh && html` id="${anchors.id}t${fresh.number}"`
  if (fresh) anchors.marked.add(fresh.number)
  const mark = html`<mark class="${gravest(marks)}${marks.every(isPassage) && ' passage'}" aria-describedby="${described}"${id}>${counted}</mark>`
  return html`${mark}${ending.map((one) => reference(one, anchors, context))}`
}

/** A mark over so much text that it would drown those inside it. */
function isPassage({ start, end }: Marked): boolean {
  return end - start > 60
}

/** The number of a finding, beside what it is about. */
export function reference(
  { number, severity }: Pick<Marked, 'number' | 'severity'>,
  anchors: Anchors,
  { words }: PageContext,
): Html {
  return html`<a class="hit" href="#${anchors.id}n${number}" aria-label="${words.noteLink(number, words.severity[severity])}"><span class="ref ${severity}">${number}</span></a>`
}
