import type { Automaton } from './automaton.js'
import { NONE } from './automaton.js'
import { ACCENTED } from './fold.js'
import { FormBit } from './form-class.js'
import { partsByCase } from './parts-by-case.js'

/** A part of a hashtag. */
export interface Segment {
  /** The part as it stands in the text. */
  readonly value: string
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether the part is a word as it stands, capitals aside; true for numbers and marks. */
  readonly known: boolean
  /** The word that the part becomes when accents are put back, for a part that is known only so. */
  readonly restored?: string
}

/** A word found at some place of a run of letters. */
interface Piece {
  readonly length: number
  /** Negative decimal logarithm of its probability, accents put back included. */
  readonly cost: number
  readonly form: string
  readonly accents: number
}

export interface SegmentWords {
  readonly automaton: Automaton
  /** Occurrences per million words of a form, by its number; 0 when it was not counted. */
  readonly perMillion: (index: number) => number
}

const ACCENT_COST = 0.6
/** Frequency taken for a form that was never counted. */
const UNSEEN_PER_MILLION = 0.01
/** What two words cost more than one. */
const SEAM = 1
const ONE_LETTER = new Set([...'àayldjmtsnc'])

/** Cuts hashtags and other run-together words into words. */
export class Segmenter {
  readonly #words: SegmentWords
  readonly #extra: Automaton | undefined
  readonly #accepts: (word: string) => boolean

  /** `extra`: further words, taken as rare; `accepts`: verdict on a whole part, capitals aside. */
  constructor(words: SegmentWords, extra: Automaton | undefined, accepts: (word: string) => boolean) {
    this.#words = words
    this.#extra = extra
    this.#accepts = accepts
  }

  /** The parts of a text without spaces; they cover it without gap. */
  segment(text: string): Segment[] {
    const segments: Segment[] = []
    for (const { value, start, kind } of partsByCase(text)) {
      if (kind === 'letters') segments.push(...this.#cut(value, start))
      else segments.push(part(value, start, kind))
    }
    return segments
  }

  #cut(value: string, start: number): Segment[] {
    if (this.#accepts(value)) return [part(value, start, 'word')]
    const lower = value.toLowerCase()
    if (lower.length !== value.length) return [{ ...part(value, start, 'word'), known: false }]
    const best: { cost: number; piece: Piece | undefined; from: number }[] = [
      { cost: 0, piece: undefined, from: 0 },
    ]
    for (let end = 1; end <= lower.length; end++) {
      best.push({ cost: Number.POSITIVE_INFINITY, piece: undefined, from: 0 })
    }
    for (let from = 0; from < lower.length; from++) {
      const reached = best[from]!.cost + (from > 0 ? SEAM : 0)
      for (const piece of this.#piecesAt(lower, from)) {
        const cost = reached + piece.cost
        const end = best[from + piece.length]!
        if (cost < end.cost) Object.assign(end, { cost, piece, from })
      }
    }
    const whole = { ...part(value, start, 'word'), known: false }
    const segments: Segment[] = []
    for (let end = lower.length; end > 0; ) {
      const { piece, from } = best[end]!
      // Words beside a rest that is none are more often pieces of one misspelt word.
      if (piece === undefined) return [whole]
      const segment = part(value.slice(from, end), start + from, 'word')
      const known = piece.accents === 0
      segments.unshift({
        ...segment,
        known,
        ...(known ? {} : { restored: piece.form }),
      })
      end = from
    }
    return segments
  }

  /** Words that begin at a place of the run, whether it has its accents or not. */
  #piecesAt(run: string, from: number): Piece[] {
    const pieces = new Map<number, Piece>()
    const { automaton, perMillion } = this.#words
    const { before } = automaton
    const offer = (piece: Piece): void => {
      const known = pieces.get(piece.length)
      if (!known || piece.cost < known.cost) pieces.set(piece.length, piece)
    }
    const walk = (
      words: Automaton,
      state: number,
      at: number,
      form: string,
      accents: number,
      index: number,
      rate: ((index: number) => number) | undefined,
    ): void => {
      if (state === NONE || at >= run.length) return
      for (let transition = state; ; transition++) {
        const letter = String.fromCharCode(words.codes[words.labelAt(transition)]!)
        const small = letter.toLowerCase()
        const exact = small === run.charAt(at)
        if (exact || ACCENTED[run.charAt(at)]?.includes(small)) {
          const next = form + letter
          const number = rate ? index + before[transition]! : 0
          const restored = accents + (exact ? 0 : 1)
          const final = words.finals[transition]!
          const length = at + 1 - from
          if (
            final &&
            (length > 1 || ONE_LETTER.has(small)) &&
            !(words.classes[final - 1]! & FormBit.NoSuggest)
          ) {
            const frequency = Math.max(UNSEEN_PER_MILLION, rate?.(number) ?? 0)
            offer({
              length,
              form: next,
              accents: restored,
              cost: 6 - Math.log10(frequency) + ACCENT_COST * restored,
            })
          }
          walk(words, words.target(transition), at + 1, next, restored, number + (final ? 1 : 0), rate)
        }
        if (words.isLast(transition)) return
      }
    }
    walk(automaton, automaton.root, from, '', 0, 0, perMillion)
    if (this.#extra) walk(this.#extra, this.#extra.root, from, '', 0, 0, undefined)
    return [...pieces.values()]
  }
}

function part(value: string, start: number, kind: Segment['kind']): Segment {
  return { value, start, end: start + value.length, kind, known: true }
}
