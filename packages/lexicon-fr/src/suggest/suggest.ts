import type { Automaton } from '../automaton.js'
import { admitsElision, elidedLength } from '../elision.js'
import { FormBit } from '../form-class.js'
import type { Casing } from '../normalise.js'
import { capitalise, casingOf, normaliseWord } from '../normalise.js'
import type { Speller } from '../spell.js'
import type { Suggestion } from './best.js'
import { Best } from './best.js'
import type { Corrections } from './languages.js'
import type { Likelihoods } from './likelihood.js'
import type { RankCosts } from './rank.js'
import type { Aim, Candidate } from './walk.js'
import { Walker } from './walk.js'

const HIDDEN = FormBit.NoSuggest | FormBit.Offensive
const ELIDABLE = /^(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)(?=[aeiouyhàâéèêëîïôœæ])/
/** What a hyphen joins to a verb before it, or to any word; objects only after an imperative. */
const INVERTED = /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|là|ci|mêmes?)$/
const OBJECT = /^(?:moi|toi|lui|leur|le|la|les|y|en)$/
const IMPERATIVE = /(?:ez|ons)$/
/** Grammatical words that people join to the word before them, and to the word after. */
const CLINGS_AFTER = /^(?:les?|la|une?|des?|du|en|et|est|dans|pour|par|sur|que|qui|ce|pas|vous|nous)$/
const CLINGS_BEFORE = /^(?:les|des|une?|du|dans|pour|par|sur|avec|que|est|et|à|ce|cette|nos|vos|ses|mes)$/
/** One-letter words that may stand in a split. */
const SHORT = /^[àay]$/

/** Cost of edits within which forms are sought first: few paths lead to them. */
const close = 0.6
/** How much farther a search must go for that to pay. */
const farther = 0.2

/** How far suggestions are sought. */
export interface SuggestLimits {
  readonly max: number
  /** Largest cost of the edits; by default words are sought as far as it takes to find some. */
  readonly within?: number | undefined
  /** Largest cost of a suggestion, likelihood included. */
  readonly atMost?: number | undefined
}

/** A word that corrections are sought for. */
interface Asked {
  /** As `normaliseWord` writes it. */
  readonly normal: string
  /** The elided word before it, with its apostrophe, or nothing. */
  readonly prefix: string
  /** What comes after, in lower case. */
  readonly lower: string
  /** Its capitals. */
  readonly casing: Casing
}

/** Takes a proposal: the whole word but for its capitals, and its cost. */
type Propose = (value: string, cost: number) => void

export class Suggester {
  readonly #automaton: Automaton
  readonly #speller: Speller
  readonly #walker: Walker
  readonly #rank: RankCosts
  readonly #likelihoods: Likelihoods
  readonly #refused: number
  readonly #french: boolean

  constructor(options: {
    readonly automaton: Automaton
    readonly speller: Speller
    readonly corrections: Corrections
    readonly likelihoods: Likelihoods
    readonly refused: number
    readonly french: boolean
  }) {
    const { edits, rewrites, neighbours } = options.corrections
    this.#automaton = options.automaton
    this.#speller = options.speller
    this.#walker = new Walker(options.automaton, options.likelihoods, edits, rewrites, neighbours)
    this.#rank = options.corrections.rank
    this.#likelihoods = options.likelihoods
    this.#refused = options.refused
    this.#french = options.french
  }

  /** The words that may have been meant, best first, with the capitals and the apostrophe of the word. */
  suggest(raw: string, { max, within, atMost = Number.POSITIVE_INFINITY }: SuggestLimits): Suggestion[] {
    const normal = normaliseWord(raw)
    const elided = this.#french ? elidedLength(normal) : 0
    const prefix = normal.slice(0, elided)
    const word = normal.slice(elided)
    const lower = word.toLowerCase()
    const asked: Asked = { normal, prefix, lower, casing: casingOf(word) }
    const best = new Best(max, atMost)
    const propose: Propose = (proposal, cost) => {
      if (cost > best.limit) return
      const value = recase(proposal, prefix.length, asked.casing)
      if (value !== normal) best.propose(value, cost)
    }
    if (this.#french && prefix === '') this.#proposeApostrophe(lower, propose)
    this.#proposeSplits(lower, prefix, propose)
    if (this.#french) {
      this.#proposeInversion(lower, prefix, propose)
      this.#proposeElidedAfter(lower, prefix, propose)
    }
    if (lower.includes('-')) this.#proposeParts(lower, prefix, propose)
    this.#proposeForms(asked, best, within)
    const apostrophe = raw.includes('’') ? '’' : "'"
    return best.suggestions
      .slice(0, max)
      .map(({ value, cost }) => ({ value: value.replaceAll("'", apostrophe), cost }))
  }

  /** Proposes the forms near the word, as far as it takes to find some where `within` does not say how far. */
  #proposeForms(asked: Asked, best: Best, within: number | undefined): void {
    const aim = new FormAim(best, (candidate) => this.#read(candidate, asked))
    const seek = (bound: number): void => this.#walker.seek(asked.lower, bound, aim)
    const [small, wide, last] = this.#rank.bounds
    // What is found near at hand soon makes all that is rarer and farther uninteresting.
    if (close + farther < (within ?? small)) seek(close)
    if (within !== undefined) {
      seek(within)
      return
    }
    aim.count = 0
    seek(small)
    if (aim.count > 0 && aim.nearest <= small - 0.3) return
    seek(wide)
    if (best.suggestions.length === 0 && asked.lower.length > 6) seek(last)
  }

  /** A form as it would be proposed; `undefined` where it must not be, or is the word itself. */
  #read(candidate: Candidate, { normal, prefix, casing }: Asked): Suggestion | undefined {
    if (!this.#admissible(candidate, prefix)) return undefined
    const { form, rank, bits } = candidate
    const value = recase(prefix + form, prefix.length, casing)
    if (value === normal) return undefined
    let cost = rank
    if (bits & FormBit.Reform) cost += this.#rank.reform
    if (casing !== 'upper' && form !== form.toLowerCase()) {
      cost += casing === 'lower' ? this.#rank.properNoun : this.#rank.properNounFirst
    }
    return { value, cost }
  }

  #admissible({ form, bits }: Candidate, prefix: string): boolean {
    if (bits & (HIDDEN | this.#refused)) return false
    if (prefix === '') return true
    return admitsElision(prefix.toLowerCase(), form, bits, false) || admitsElision(prefix, form, bits, true)
  }

  #frequencyOf(form: string): number {
    const index = this.#automaton.indexOf(form)
    return index < 0 ? 0 : this.#likelihoods.logFrequency(index)
  }

  #proposable(form: string): boolean {
    const bits = this.#speller.bits(form)
    return bits !== undefined && !(bits & HIDDEN)
  }

  #proposeApostrophe(lower: string, propose: Propose): void {
    const elided = ELIDABLE.exec(lower)?.[0]
    if (elided === undefined) return
    const form = lower.slice(elided.length)
    const bits = this.#speller.bits(form)
    if (bits === undefined || bits & HIDDEN || !admitsElision(`${elided}'`, form, bits, false)) return
    propose(`${elided}'${form}`, this.#rank.apostrophe - this.#rank.frequency * this.#frequencyOf(form))
  }

  /** `parce qu'`, written `parcequ'`. */
  #proposeElidedAfter(lower: string, prefix: string, propose: Propose): void {
    const [, left, elided] = /^(.{2,}?)(qu'|[ldnsjmtc]')$/.exec(lower) ?? []
    if (left === undefined || !this.#speller.accepts(prefix + left)) return
    propose(`${prefix}${left} ${elided}`, this.#rank.apostrophe)
  }

  #proposeSplits(lower: string, prefix: string, propose: Propose): void {
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
  #proposeInversion(lower: string, prefix: string, propose: Propose): void {
    const [, verb, pronoun] = /^(.+?)(?:-?t-?'|'t-?|t-|-t)(ils?|elles?|on)$/.exec(lower) ?? []
    if (verb === undefined || pronoun === undefined) return
    const euphonic = /[aec]$/.test(verb)
    if (euphonic && this.#proposable(verb)) propose(`${prefix}${verb}-t-${pronoun}`, this.#rank.inversion)
  }

  /** Corrects each unknown part of a word with hyphens. */
  #proposeParts(lower: string, prefix: string, propose: Propose): void {
    const parts = lower.split('-')
    if (parts.length < 2 || parts.some((part) => part === '')) return
    let cost = 0
    const corrected = parts.map((part, at) => {
      const elided = at === 0 ? prefix : ''
      const known = this.#speller.accepts(elided + part)
      if (known && !((this.#speller.bits(part) ?? 0) & FormBit.Offensive)) return part
      const asked: Asked = { normal: elided + part, prefix: elided, lower: part, casing: 'lower' }
      const best = new Best(1, Number.POSITIVE_INFINITY)
      this.#proposeForms(asked, best, undefined)
      const [first] = best.suggestions
      cost += first?.cost ?? Number.POSITIVE_INFINITY
      return first?.value.slice(elided.length) ?? part
    })
    const value = corrected.join('-')
    if (Number.isFinite(cost)) propose(prefix + value, cost)
  }
}

/** Takes the forms that a search finds for the best suggestions. */
class FormAim implements Aim {
  readonly #best: Best
  readonly #read: (candidate: Candidate) => Suggestion | undefined
  /** How many forms were taken, and the least cost of their edits. */
  count = 0
  nearest = Number.POSITIVE_INFINITY

  constructor(best: Best, read: (candidate: Candidate) => Suggestion | undefined) {
    this.#best = best
    this.#read = read
  }

  get limit(): number {
    return this.#best.limit
  }

  offer(candidate: Candidate): void {
    const suggestion = this.#read(candidate)
    if (!suggestion) return
    this.count++
    if (candidate.cost < this.nearest) this.nearest = candidate.cost
    this.#best.propose(suggestion.value, suggestion.cost)
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
