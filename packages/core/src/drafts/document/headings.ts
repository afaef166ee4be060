import type { DocumentOptions } from '../draft.js'
import {
  foldedWords,
  formatIn,
  type NamedNetwork,
  type NetworkNames,
  otherDestination,
} from '../networks/network-names.js'
import * as usual from './words.js'

export type TitleRole =
  | 'publication'
  | 'network'
  | 'text'
  | 'piece'
  | 'first-comment'
  | 'title'
  | 'alt'
  | 'media'
  | 'networks'
  | 'date'
  | 'theme'
  | 'note'
  | 'ignored'
  | 'elsewhere'
  | 'other'

/** What a heading or a label says. */
export interface Title {
  readonly role: TitleRole
  /** Offsets count the title. */
  readonly networks: readonly NamedNetwork[]
  /** `2/3`: which text of a thread. */
  readonly part?: number
  /** Where a dash, a colon or a bracket ends what the title is about. */
  readonly headLength: number
  /** Names of one publication among several: `Post 3`, `#3`, `Option B`. */
  readonly numbered: boolean
  /** A format without its network: `Reel 2`. */
  readonly format?: string
  /** Whether it says that its texts are a thread. */
  readonly thread: boolean
  /** Where it is for, when that is no network. */
  readonly elsewhere?: string
}

/** Reads headings and labels of one document. */
export class TitleReader {
  readonly #names: NetworkNames
  readonly #publication: ReadonlySet<string>
  readonly #text: ReadonlySet<string>
  readonly #ignored: ReadonlySet<string>
  readonly #ownIgnored: ReadonlySet<string>
  readonly #ownPublication: ReadonlySet<string>

  constructor(names: NetworkNames, options: DocumentOptions = {}) {
    this.#names = names
    this.#ownPublication = phrases(options.publicationHeadings ?? [])
    this.#ownIgnored = phrases(options.ignoredHeadings ?? [])
    this.#publication = new Set([...publicationPhrases, ...this.#ownPublication])
    this.#text = new Set([...textPhrases, ...phrases(options.textHeadings ?? [])])
    this.#ignored = new Set([...ignoredPhrases, ...this.#ownIgnored])
  }

  heading(text: string): Title {
    const all = words(text)
    const headText = headOf(text)
    const head = words(headText)
    const base = this.#base(text, headText, all)
    const { networks, numbered, part } = base
    if (has(this.#ownIgnored, all)) return { ...base, role: 'ignored' }
    if (numbered || part !== undefined || has(this.#ownPublication, all)) {
      const elsewhere = networks.length === 0 ? otherDestination(text) : undefined
      return elsewhere ? { ...base, role: 'elsewhere', elsewhere } : { ...base, role: 'publication' }
    }
    const role = this.#exact(withoutAside(words(text.replace(/\([^()]*\)/g, '')).join(' ')))
    if (role) return { ...base, role }
    // Only what stands before a dash or a colon says what a section is for.
    if (has(this.#ignored, head) && networks[0]?.start !== firstLetter(text))
      return { ...base, role: 'ignored' }
    const elsewhere = otherDestination(headText)
    if (elsewhere && networks.length === 0) return { ...base, role: 'elsewhere', elsewhere }
    if (networks.length > 0) return { ...base, role: 'network' }
    return { ...base, role: has(this.#publication, head) ? 'publication' : 'other' }
  }

  label(text: string): Title {
    const all = words(text)
    const base = this.#base(text, text, all)
    const { networks, numbered, part } = base
    const name = withoutAside(all.join(' '))
    const role = this.#exact(name) ?? (notePhrases.has(name) ? 'note' : undefined)
    if (role) return { ...base, role }
    const first = all[0] ?? ''
    if (part !== undefined || (numbered && !notePhrases.has(first))) return { ...base, role: 'publication' }
    if (notePhrases.has(first) || (all.length <= 4 && has(this.#ignored, all.slice(0, 2))))
      return { ...base, role: 'note' }
    if (networks.length > 0 && all.length <= networks.length * 3 + 1) return { ...base, role: 'network' }
    const short = all.length <= 5
    if (short && (alternatives.has(first) || alternatives.has(name.split(' ').at(-1) ?? ''))) {
      return { ...base, role: 'publication' }
    }
    if (all.length <= 3 && otherDestination(text)) return { ...base, role: 'elsewhere', elsewhere: text }
    return { ...base, role: 'other' }
  }

  #base(text: string, headText: string, all: readonly string[]): Omit<Title, 'role'> {
    const networks = this.#names.find(text)
    const part = partOf(text)
    const format = networks.length === 0 ? formatIn(foldedWords(headText)) : undefined
    return {
      networks,
      headLength: headText.length,
      numbered: isNumbered(text, this.#publication),
      thread: all.includes('thread') || all.includes('fil'),
      ...(part === undefined ? {} : { part }),
      ...(format === undefined ? {} : { format }),
    }
  }

  #exact(name: string): TitleRole | undefined {
    if (firstCommentPhrases.has(name)) return 'first-comment'
    if (altPhrases.has(name)) return 'alt'
    if (networkPhrases.has(name)) return 'networks'
    if (datePhrases.has(name)) return 'date'
    if (mediaPhrases.has(name)) return 'media'
    if (piecePhrases.has(name)) return 'piece'
    if (titlePhrases.has(name)) return 'title'
    if (themePhrases.has(name)) return 'theme'
    if (this.#text.has(name)) return 'text'
    return undefined
  }
}

/** Words of labels of one text among several for the same place. */
const alternatives: ReadonlySet<string> = new Set([
  'version',
  'option',
  'variante',
  'variant',
  'variation',
  'alternative',
  'tweet',
  'post',
])

function phrases(list: readonly string[]): Set<string> {
  return new Set(list.map((phrase) => words(phrase).join(' ')))
}

const publicationPhrases: ReadonlySet<string> = new Set(usual.publicationWords)
const textPhrases: ReadonlySet<string> = new Set(usual.textWords)
const ignoredPhrases: ReadonlySet<string> = new Set(usual.ignoredWords)
const piecePhrases: ReadonlySet<string> = new Set(usual.pieceWords)
const firstCommentPhrases: ReadonlySet<string> = new Set(usual.firstCommentWords)
const titlePhrases: ReadonlySet<string> = new Set(usual.titleWords)
const altPhrases: ReadonlySet<string> = new Set(usual.altWords)
const mediaPhrases: ReadonlySet<string> = new Set(usual.mediaWords)
const networkPhrases: ReadonlySet<string> = new Set(usual.networkWords)
const datePhrases: ReadonlySet<string> = new Set(usual.dateWords)
const themePhrases: ReadonlySet<string> = new Set(usual.themeWords)
const notePhrases: ReadonlySet<string> = new Set(usual.noteWords)

function words(text: string): string[] {
  return foldedWords(text).map(({ word }) => word)
}

/** `legende version courte` is not exact; `caption 280 chars` is: figures and their unit say nothing. */
function withoutAside(name: string): string {
  return name
    .replace(/\b\d+\b/g, ' ')
    .replace(/\b(?:chars?|caracteres?|characters?|version courte|version longue|short|long)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function has(set: ReadonlySet<string>, list: readonly string[]): boolean {
  for (let i = 0; i < list.length; i++) {
    for (let length = 1; length <= 3 && i + length <= list.length; length++) {
      if (set.has(list.slice(i, i + length).join(' '))) return true
    }
  }
  return false
}

/** What stands before the first dash, colon or bracket that separates. */
function headOf(text: string): string {
  const separator = /\s[—–-]\s|[:：(]/.exec(text)
  return separator && separator.index > 0 && /[\p{L}\p{N}]/u.test(text.slice(0, separator.index))
    ? text.slice(0, separator.index)
    : text
}

function firstLetter(text: string): number {
  return text.search(/[\p{L}\p{N}]/u)
}

/** `Tweet 2/3`, `1/7`: the first figure, when there are two parts or more. */
function partOf(text: string): number | undefined {
  const match = /(?:^|[^\p{L}\p{N}/])(\d{1,2})\s?\/\s?(\d{1,2})(?![\p{L}\p{N}/])/u.exec(text)
  if (!match) return undefined
  const [part, count] = [Number(match[1]), Number(match[2])]
  return part >= 1 && part <= count && count >= 2 ? part : undefined
}

/** `Post 3`, `#3`, `3.`, `Option B`, `Tweet #2`. */
function isNumbered(text: string, publication: ReadonlySet<string>): boolean {
  if (/^[^\p{L}\p{N}#]*#\s?\d+\b/u.test(text)) return true
  const all = foldedWords(text)
  const first = all[0]
  if (!first) return false
  for (let i = 0; i + 1 < all.length && i < 3; i++) {
    const next = all[i + 1]!
    const figure = /^\d{1,3}$/.test(next.word) || /^[a-e]$/.test(next.word)
    if (
      figure &&
      publication.has(all[i]!.word) &&
      /^[\s#n°º.:-]*$/iu.test(text.slice(all[i]!.end, next.start))
    )
      return true
  }
  // "1. Thuisbatterij": a figure and a full stop; a year or a time is no number.
  return /^\d{1,2}$/.test(first.word) && /^[.)]\s/.test(text.slice(first.end))
}
