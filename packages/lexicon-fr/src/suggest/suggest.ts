import type { Automaton } from '../automaton.js'
import { admitsElision, elidedLength } from '../elision.js'
import { FormBit } from '../form-class.js'
import type { Casing } from '../normalise.js'
import { capitalise, casingOf, normaliseWord } from '../normalise.js'
import type { Speller } from '../spell.js'
import type { Corrections } from './languages.js'
import type { RankCosts } from './rank.js'
import type { Candidate, Keep } from './walk.js'
import { Walker } from './walk.js'

/** A word to write instead. */
export interface Suggestion {
  readonly value: string
  /** How far it is from what was written, likelihood of the word included; lower is better. */
  readonly cost: number
}

/** How usual a form is, by its number: log10(1 + 5 × occurrences per million words); 0 when it was not counted. */
export type LogFrequency = (index: number) => number

const HIDDEN = FormBit.NoSuggest | FormBit.Offensive
const ELIDABLE = /^(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)(?=[aeiouyhàâéèêëîïôœæ])/
/** What a hyphen joins to a verb before it, or to any word; objects only after an imperative. */
const INVERTED = /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|là|ci|mêmes?)$/
const OBJECT = /^(?:moi|toi|lui|leur|le|la|les|y|en)$/
const IMPERATIVE = /(?:ez|ons)$/
/** Grammatical words that people join to the word before them, and to the word after. */
const CLINGS_AFTER = /^(?:les?|la|une?|des?|du|en|et|est|dans|pour|par|sur|que|qui|ce|pas|vous|nous)$/
const CLINGS_BEFORE = /^(?:les|des|une?|du|dans|pour|par|sur|avec|que|est|et|à|ce|cette|nos|vos|ses|mes)$/
/** Forms kept of a search: more than are shown, for capitals and names change ranks. */
const kept = 24
/** One-letter words that may stand in a split. */
const SHORT = /^[àay]$/

export class Suggester {
  readonly #automaton: Automaton
  readonly #speller: Speller
  readonly #walker: Walker
  readonly #rank: RankCosts
  readonly #logFrequency: LogFrequency
  readonly #refused: number
  readonly #french: boolean
  #last:
    | { readonly lower: string; readonly prefix: string; readonly bound: number; readonly found: Candidate[] }
    | undefined

  constructor(options: {
    readonly automaton: Automaton
    readonly speller: Speller
    readonly corrections: Corrections
    readonly logFrequency: LogFrequency
    readonly refused: number
    readonly french: boolean
  }) {
    this.#automaton = options.automaton
    this.#speller = options.speller
    this.#walker = new Walker(
      options.automaton,
      options.corrections.edits,
      options.corrections.rewrites,
      options.corrections.neighbours,
    )
    this.#rank = options.corrections.rank
    this.#logFrequency = options.logFrequency
    this.#refused = options.refused
    this.#french = options.french
  }

  /** At most `max` words that may have been meant, best first, with the capitals and the apostrophe of the word. */
  suggest(raw: string, max: number, within?: number): Suggestion[] {
    const normal = normaliseWord(raw)
    const elided = this.#french ? elidedLength(normal) : 0
    const prefix = normal.slice(0, elided)
    const word = normal.slice(elided)
    const lower = word.toLowerCase()
    const ranked = new Map<string, number>()
    const casing = casingOf(word)
    const propose = (proposal: string, cost: number): void => {
      const value = recase(proposal, prefix.length, casing)
      const known = ranked.get(value)
      if (value !== normal && (known === undefined || cost < known)) ranked.set(value, cost)
    }
    for (const candidate of this.#candidates(lower, prefix, within)) {
      propose(prefix + candidate.form, this.#rankCost(candidate, casing))
    }
    if (this.#french && prefix === '') this.#proposeApostrophe(lower, propose)
    this.#proposeSplits(lower, prefix, propose)
    if (this.#french) {
      this.#proposeInversion(lower, prefix, propose)
      this.#proposeElidedAfter(lower, prefix, propose)
    }
    if (ranked.size === 0 || lower.includes('-')) this.#proposeParts(lower, prefix, propose)
    const apostrophe = raw.includes('’') ? '’' : "'"
    return [...ranked]
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      .slice(0, max)
      .map(([value, cost]) => ({ value: value.replaceAll("'", apostrophe), cost }))
  }

  #rankCost({ form, cost, bits, index }: Candidate, casing: Casing): number {
    const { properNoun, properNounFirst } = this.#rank
    const ranked = this.#rankOf(cost, bits, index)
    if (casing === 'upper' || form === form.toLowerCase()) return ranked
    return ranked + (casing === 'lower' ? properNoun : properNounFirst)
  }

  /** Rank of a form but for its capitals. */
  #rankOf(cost: number, bits: number, index: number): number {
    const { frequency, unseen, reform } = this.#rank
    const logFrequency = this.#logFrequency(index)
    let ranked = cost - frequency * logFrequency
    if (logFrequency <= 0) ranked += unseen
    if (bits & FormBit.Reform) ranked += reform
    return ranked
  }

  #admissible(candidate: Candidate, prefix: string): boolean {
    if (candidate.bits & (HIDDEN | this.#refused)) return false
    if (prefix === '') return true
    const { form, bits } = candidate
    return admitsElision(prefix.toLowerCase(), form, bits, false) || admitsElision(prefix, form, bits, true)
  }

  #candidates(lower: string, prefix: string, within?: number): readonly Candidate[] {
    const [small, wide, last] = this.#rank.bounds
    const seek = (bound: number) => this.#seek(lower, prefix, bound)
    if (within !== undefined) return seek(within)
    let found = seek(small)
    if (found.length < 2 || found.every(({ cost }) => cost > small - 0.3)) {
      found = seek(wide)
      if (found.length === 0 && lower.length > 6) found = seek(last)
    }
    return found
  }

  /** A verdict on a word and its corrections are asked for one after the other: the last search is remembered. */
  #seek(lower: string, prefix: string, bound: number): readonly Candidate[] {
    const last = this.#last
    if (last?.lower === lower && last.prefix === prefix && last.bound === bound) return last.found
    const found = this.#walker
      .near(lower, bound, prefix === '' ? this.#best() : this.#shown)
      .filter((candidate) => this.#admissible(candidate, prefix))
    this.#last = { lower, prefix, bound, found }
    return found
  }

  /** Whether a form may be shown at all. */
  readonly #shown: Keep = (_, bits) => (bits & (HIDDEN | this.#refused)) === 0

  /** Keeps the forms that rank among the best so far: of a short word, hundreds are near. */
  #best(): Keep {
    const ranks: number[] = []
    return (cost, bits, index) => {
      if (!this.#shown(cost, bits, index)) return false
      const rank = this.#rankOf(cost, bits, index)
      if (ranks.length === kept && rank >= ranks[kept - 1]!) return false
      let at = ranks.length
      while (at > 0 && ranks[at - 1]! > rank) at--
      ranks.splice(at, 0, rank)
      if (ranks.length > kept) ranks.pop()
      return true
    }
  }

  #frequencyOf(form: string): number {
    const index = this.#automaton.indexOf(form)
    return index < 0 ? 0 : this.#logFrequency(index)
  }

  #proposable(form: string): boolean {
    const bits = this.#speller.bits(form)
    return bits !== undefined && !(bits & HIDDEN)
  }

  #proposeApostrophe(lower: string, propose: (value: string, cost: number) => void): void {
    const elided = ELIDABLE.exec(lower)?.[0]
    if (elided === undefined) return
    const form = lower.slice(elided.length)
    const bits = this.#speller.bits(form)
    if (bits === undefined || bits & HIDDEN || !admitsElision(`${elided}'`, form, bits, false)) return
    propose(`${elided}'${form}`, this.#rank.apostrophe - this.#rank.frequency * this.#frequencyOf(form))
  }

  /** `parce qu'`, written `parcequ'`. */
  #proposeElidedAfter(lower: string, prefix: string, propose: (value: string, cost: number) => void): void {
    const [, left, elided] = /^(.{2,}?)(qu'|[ldnsjmtc]')$/.exec(lower) ?? []
    if (left === undefined || !this.#speller.accepts(prefix + left)) return
    propose(`${prefix}${left} ${elided}`, this.#rank.apostrophe)
  }

  #proposeSplits(lower: string, prefix: string, propose: (value: string, cost: number) => void): void {
    const { space, grammatical, hyphen, frequency, splitFrequency, splitLeast } = this.#rank
    for (let at = 1; at < lower.length; at++) {
      const left = lower.slice(0, at)
      const right = lower.slice(at)
      if (!this.#proposable(left) || !this.#proposable(right)) continue
      if (prefix !== '' && !this.#speller.accepts(prefix + left)) continue
      if ((left.length === 1 && !SHORT.test(left)) || (right.length === 1 && !SHORT.test(right))) continue
      const rarer = Math.min(this.#frequencyOf(left), this.#frequencyOf(right))
      if (this.#french && left.length > 2 && takesHyphen(left, right)) {
        propose(`${prefix}${left}-${right}`, hyphen - frequency * splitFrequency * rarer)
      }
      if (rarer <= splitLeast) continue
      const clings = this.#french && (CLINGS_AFTER.test(right) || CLINGS_BEFORE.test(left))
      const cost = (clings ? grammatical : space) - frequency * splitFrequency * rarer
      propose(`${prefix}${left} ${right}`, cost)
    }
  }

  /** sera-t-il, written serat-il, sera-t'il or serat'il. */
  #proposeInversion(lower: string, prefix: string, propose: (value: string, cost: number) => void): void {
    const [, verb, pronoun] = /^(.+?)(?:-?t-?'|'t-?|t-|-t)(ils?|elles?|on)$/.exec(lower) ?? []
    if (verb === undefined || pronoun === undefined) return
    const euphonic = /[aec]$/.test(verb)
    if (euphonic && this.#proposable(verb)) propose(`${prefix}${verb}-t-${pronoun}`, this.#rank.inversion)
  }

  /** Corrects each unknown part of a word with hyphens. */
  #proposeParts(lower: string, prefix: string, propose: (value: string, cost: number) => void): void {
    const parts = lower.split('-')
    if (parts.length < 2 || parts.some((part) => part === '')) return
    let cost = 0
    const corrected = parts.map((part, at) => {
      const elided = at === 0 ? prefix : ''
      const known = this.#speller.accepts(elided + part)
      if (known && !((this.#speller.bits(part) ?? 0) & FormBit.Offensive)) return part
      const [best] = this.#candidates(part, elided)
        .filter(({ form }) => form !== part)
        .map((candidate) => ({ form: candidate.form, cost: this.#rankCost(candidate, 'lower') }))
        .sort((a, b) => a.cost - b.cost)
      cost += best?.cost ?? Number.POSITIVE_INFINITY
      return best?.form ?? part
    })
    const value = corrected.join('-')
    if (Number.isFinite(cost)) propose(prefix + value, cost)
  }
}

const takesHyphen = (left: string, right: string): boolean =>
  INVERTED.test(right) || (OBJECT.test(right) && IMPERATIVE.test(left))

/** Gives a proposal the capitals of the word it replaces. */
function recase(value: string, prefix: number, casing: Casing): string {
  const form = value.slice(prefix)
  if (casing === 'upper') return value.slice(0, prefix) + form.toUpperCase()
  if (casing === 'initial') return value.slice(0, prefix) + capitalise(form)
  return value
}
