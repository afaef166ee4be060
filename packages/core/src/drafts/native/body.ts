import { closest } from '../../config/did-you-mean.js'
import type { SourceRange } from '../../source-map/position.js'
import type { Encode } from '../../source-map/source-map.js'
import { TextBuilder } from '../../source-map/text-builder.js'
import type { BodySection } from '../assemble.js'
import type { Problem } from '../draft.js'
import { syntaxRule, unknownKeyRule } from '../problems.js'
import type { MediaRecord, PlacedText } from '../record/record.js'
import { readImageLine } from './image-line.js'

export interface Body {
  readonly sections: readonly BodySection[]
  readonly comments: readonly { readonly value: string; readonly position: SourceRange }[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the plain-text body of a native draft: `<!-- network: … -->` lines start the text of a network,
 * other comments and lines that are only a Markdown image are not published.
 */
export function readBody(source: string, start: number, encode: Encode): Body {
  const sections: BodySection[] = []
  const comments: { value: string; position: SourceRange }[] = []
  const problems: Problem[] = []
  let section = new SectionBuilder(source, [])
  let at = start
  while (at < source.length) {
    const lineEnd = endOfLine(source, at)
    const first = firstNonBlank(source, at, lineEnd)
    if (source.startsWith('<!--', first) && first < lineEnd) {
      const close = source.indexOf('-->', first + 4)
      if (close === -1) {
        problems.push({
          rule: syntaxRule,
          message: 'unclosedComment',
          data: {},
          place: { start: first, end: lineEnd },
        })
      } else {
        const end = endOfLine(source, close + 3)
        if (firstNonBlank(source, close + 3, end) === end) {
          const position = { start: first, end: close + 3 }
          const networks = networkNames(source, first + 4, close)
          const slip = networks?.length ? undefined : slipOf(source.slice(first + 4, close))
          if (slip) problems.push({ rule: unknownKeyRule, message: 'variant', place: position, data: slip })
          if (networks) {
            sections.push(section.finish(encode))
            section = new SectionBuilder(source, networks)
          }
          comments.push({ value: source.slice(first + 4, close).trim(), position })
          at = afterLineEnd(source, end)
          continue
        }
      }
    }
    const image = source.startsWith('![', first) ? readImageLine(source, first, lineEnd) : undefined
    if (image) section.media.push(image)
    else section.textLine(at, lineEnd)
    at = afterLineEnd(source, lineEnd)
  }
  sections.push(section.finish(encode))
  return {
    sections: sections.filter(({ texts, media }) => texts.length > 0 || media.length > 0),
    comments,
    problems,
  }
}

class SectionBuilder {
  readonly media: MediaRecord[] = []
  readonly #source: string
  readonly #networks: readonly PlacedText[]
  readonly #pieces: SourceRange[] = []
  #comment = -1

  constructor(source: string, networks: readonly PlacedText[]) {
    this.#source = source
    this.#networks = networks
  }

  /** Adds a published line without the directives in it. */
  textLine(start: number, lineEnd: number): void {
    const source = this.#source
    let from = start
    for (let at = this.#commentFrom(start); at < lineEnd; at = this.#commentFrom(at + 4)) {
      const close = source.indexOf('-->', at + 4)
      if (close === -1) break
      if (close + 3 > lineEnd || !/^\s*lisible-/i.test(source.slice(at + 4, close))) continue
      this.line(from, lastNonSpace(source, from, at))
      from = close + 3
    }
    this.line(from, afterLineEnd(source, lineEnd))
  }

  /** Where the next comment opens; searched once, for a search of a line may go on to the end of the file. */
  #commentFrom(start: number): number {
    if (this.#comment < start) {
      const found = this.#source.indexOf('<!--', start)
      this.#comment = found === -1 ? Number.POSITIVE_INFINITY : found
    }
    return this.#comment
  }

  /** Adds a published stretch. */
  line(start: number, end: number): void {
    const last = this.#pieces.at(-1)
    if (last && last.end === start) this.#pieces[this.#pieces.length - 1] = { start: last.start, end }
    else this.#pieces.push({ start, end })
  }

  /** The text without blank lines at its start and white space at its end. */
  finish(encode: Encode): BodySection {
    const source = this.#source
    const pieces = [...this.#pieces]
    while (pieces.length > 0) {
      const { start, end } = pieces[0]!
      const first = firstNonSpace(source, start, end)
      if (first < end) {
        pieces[0] = { start: startOfLine(source, first, start), end }
        break
      }
      pieces.shift()
    }
    while (pieces.length > 0) {
      const { start, end } = pieces.at(-1)!
      const last = lastNonSpace(source, start, end)
      if (last > start) {
        pieces[pieces.length - 1] = { start, end: last }
        break
      }
      pieces.pop()
    }
    if (pieces.length === 0) return { networks: this.#networks, texts: [], media: this.media }
    const builder = new TextBuilder()
    for (const { start, end } of pieces) builder.copyLines(source, start, end)
    const range = { start: pieces[0]!.start, end: pieces.at(-1)!.end }
    const text = { value: builder.value, map: builder.map(encode), range }
    return { networks: this.#networks, texts: [text], media: this.media }
  }
}

/** Names in `network: x, linkedin`, or undefined when the comment says something else. */
function networkNames(source: string, start: number, end: number): PlacedText[] | undefined {
  const match = /^\s*(?:networks?|r[ée]seaux?)\s*:\s*/i.exec(source.slice(start, end))
  if (!match) return undefined
  const names: PlacedText[] = []
  const from = start + match[0].length
  for (const name of source.slice(from, end).matchAll(/[^,;\s](?:[^,;\n]*[^,;\s])?/g)) {
    const range = { start: from + name.index, end: from + name.index + name[0].length }
    const builder = new TextBuilder().copy(source, range.start, range.end)
    names.push({ value: name[0], map: builder.map((replacement) => replacement), range })
  }
  return names
}

const variantKeys = ['network', 'networks', 'réseau', 'réseaux']

/** A comment that should begin the text of a network, and what it should be: `netwrok: x`, `network x`, `network:`. */
function slipOf(comment: string): { readonly written: string; readonly meant: string } | undefined {
  const [, key = '', colon, value = ''] = /^\s*([a-zà-ÿ]+)\s*(:?)\s*([a-z0-9._-]*)\s*$/i.exec(comment) ?? []
  const [meant] = closest(key.toLowerCase(), variantKeys)
  if (meant === undefined || (colon === '' && (value === '' || meant !== key.toLowerCase()))) return undefined
  return { written: comment.trim(), meant: `${meant}: ${value || '…'}` }
}

function endOfLine(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return source.length
}

function afterLineEnd(source: string, end: number): number {
  if (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10) return end + 2
  return Math.min(end + 1, source.length)
}

function startOfLine(source: string, from: number, min: number): number {
  let at = from
  while (at > min && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at--
  return at
}

function firstNonBlank(source: string, from: number, end: number): number {
  let at = from
  while (at < end && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at++
  return at
}

function firstNonSpace(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

function lastNonSpace(source: string, from: number, end: number): number {
  let at = end
  while (at > from && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
