import type { Text } from '@lisible/core'
import { TokenKind } from '@lisible/core'
import type { Remark, Suggestion } from '@lisible/lexicon-fr'
import { casingOf } from './casing.js'
import { fold, type Lexicons } from './lexicons.js'
import { plain, startsSentence, taggedWords } from './surroundings.js'

/** What is to be said of a word of a text. */
export type Judgement = WordFault | WordRemark

interface Placed {
  readonly word: string
  /** Offsets of `text.value`. */
  readonly start: number
  readonly end: number
}

/** A word that is no word of the language, nor meant as it stands. */
export interface WordFault extends Placed {
  readonly kind: 'unknown'
  readonly suggestions: readonly Suggestion[]
}

/** A word that is known, with something to say of how it is written. */
export interface WordRemark extends Placed {
  readonly kind: Remark
  readonly expected: readonly string[]
}

const judged = new WeakMap<Text, readonly Judgement[]>()

/** Judgements on the words of a text, in order. Computed once a text, whatever rules ask. */
export function judgeText(text: Text, lexicons: Lexicons): readonly Judgement[] {
  let judgements = judged.get(text)
  if (!judgements) {
    judgements = new TextJudge(text, lexicons).judge()
    judged.set(text, judgements)
  }
  return judgements
}

/** A sentence in which more than this share of words is unknown is in another language. */
const foreignShare = 0.5
/** Unknown words a sentence needs to be taken for another language. */
const foreignWords = 3

class TextJudge {
  readonly #text: Text
  readonly #lexicons: Lexicons

  constructor(text: Text, lexicons: Lexicons) {
    this.#text = text
    this.#lexicons = lexicons
  }

  judge(): Judgement[] {
    const { tokens } = this.#text
    const { sentences } = tokens
    const judgements: Judgement[] = []
    let next = 0
    for (let s = 0; s <= sentences.length; s += 2) {
      // What lies between sentences (there should be no word) is judged too.
      const end = s < sentences.length ? sentences[s + 1]! : tokens.length
      judgements.push(...this.#sentence(next, end))
      next = end
    }
    return judgements
  }

  #sentence(from: number, to: number): Judgement[] {
    const { tokens } = this.#text
    const raw: { index: number; first: number; remark: Remark | undefined; expected: readonly string[] }[] =
      []
    let words = 0
    for (let i = from; i < to; i++) {
      if (tokens.kind(i) !== TokenKind.word) continue
      words++
      const elided = i > 0 && tokens.kind(i - 1) === TokenKind.elision
      const first = elided ? i - 1 : i
      const word = this.#text.value.slice(tokens.start(first), tokens.end(i))
      const { known, remark, expected = [] } = this.#lexicons.french.check(word)
      if (known && remark === undefined) continue
      raw.push({ index: i, first, remark, expected })
    }
    const unknown = raw.filter(
      ({ index, remark }) => remark === undefined && !this.#meant(tokens.text(index)),
    )
    if (unknown.length >= foreignWords && unknown.length > words * foreignShare) return []
    return raw.flatMap(({ index, first, remark, expected }): Judgement[] => {
      const start = tokens.start(first)
      const end = tokens.end(index)
      const word = this.#text.value.slice(start, end)
      if (remark !== undefined && !isSlip(word, remark)) {
        if (this.#meant(word)) return []
        return [{ kind: remark, word, start, end, expected }]
      }
      const fault = this.#unknown(word, index, first)
      return fault ? [fault] : []
    })
  }

  #unknown(word: string, index: number, first: number): WordFault | undefined {
    const { tokens } = this.#text
    const start = tokens.start(first)
    const end = tokens.end(index)
    const bare = tokens.text(index)
    if (!isJudgeable(bare, this.#text.value, end)) return undefined
    if (this.#meant(word) || this.#meant(bare) || isSpoken(word)) return undefined
    const parts = bare.split(/[-‑]/)
    if (parts.length > 1) return this.#compound(parts, tokens.start(index), word, start, end)
    const suggestions = this.#lexicons.french.suggest(word)
    if (!this.#isFault(bare, suggestions[0], index)) return undefined
    return { kind: 'unknown', word, start, end, suggestions }
  }

  /** A compound is at fault by the part that is. */
  #compound(
    parts: readonly string[],
    from: number,
    word: string,
    start: number,
    end: number,
  ): WordFault | undefined {
    const { french } = this.#lexicons
    let at = from
    for (const part of parts) {
      const known =
        part.length < 2 || french.check(part).known || this.#meant(part) || casingOf(part) !== 'lower'
      if (!known && isJudgeable(part, this.#text.value, end)) {
        const whole = french.suggest(word)
        if (isNear(whole[0], compoundCost)) return { kind: 'unknown', word, start, end, suggestions: whole }
        const own = french.suggest(part)
        if (!isNear(own[0], compoundCost) || this.#isForeign(part, own[0])) return undefined
        return { kind: 'unknown', word: part, start: at, end: at + part.length, suggestions: own }
      }
      at += part.length + 1
    }
    return undefined
  }

  /** Names, words of the project and of the text's hashtags, abbreviations and slang of the lists. */
  #meant(word: string): boolean {
    const { names, own } = this.#lexicons
    if (own.has(fold(word))) return true
    if (taggedWords(this.#text).has(plain(word))) return true
    return names?.check(word).known ?? false
  }

  #isFault(word: string, best: Suggestion | undefined, index: number): boolean {
    const casing = casingOf(word)
    if (casing === 'mixed' || best === undefined || this.#isForeign(word, best)) return false
    if (casing === 'lower') return best.cost <= likelyCost
    if (casing === 'upper') return word.length >= 6 && best.cost <= capitalCost && this.#inCapitals(index)
    return best.cost <= capitalCost && startsSentence(this.#text.tokens, index) && !isName(best.value)
  }

  /**
   * A word that people use though the dictionary lacks it, or an English one: meant, unless a French word is so
   * near that this is its usual misspelling (`president`, `traffic`).
   */
  #isForeign(word: string, best: Suggestion | undefined): boolean {
    const { french, english } = this.#lexicons
    const lower = word.toLowerCase()
    const used = french.inUse(word)
    const foreign = english !== undefined && word.length > 2 && english.check(lower).known
    if (!used && !foreign) return false
    if (best === undefined) return true
    if (plain(best.value) === plain(word)) return false
    if (word.length < foreignLength) return true
    return best.cost > (foreign ? foreignCost : usedCost)
  }

  /** Whether a neighbour is in capitals too: a shouted sentence, not an acronym. */
  #inCapitals(index: number): boolean {
    const { tokens } = this.#text
    const isUpper = (i: number) =>
      tokens.kind(i) === TokenKind.word && casingOf(tokens.text(i)) === 'upper' && tokens.text(i).length > 2
    return (index >= 2 && isUpper(index - 2)) || (index + 2 < tokens.length && isUpper(index + 2))
  }
}

// Costs of the best suggestion, measured on corrections that people really made: 95 % of misspellings lie under
// 0.85, neologisms and names mostly above 1.
/** Above it, an unknown word is taken for one that the dictionary lacks. */
const likelyCost = 1.05
/** The same for a word with a capital, which may well be a name. */
const capitalCost = 0.5
/** The same for a part of a compound. */
const compoundCost = 0.6
/** Above it, an English word is meant. */
const foreignCost = 0.35
/** Above it, a word in use is meant. */
const usedCost = 0.2
/** Shorter words have French neighbours by chance. */
const foreignLength = 5

function isNear(suggestion: Suggestion | undefined, cost: number): boolean {
  return suggestion !== undefined && suggestion.cost <= cost
}

/** Spoken contractions that people write on purpose. */
function isSpoken(word: string): boolean {
  return /^(?:y|t|j|d|m|s|p|v)['’](?:a|as|es|en|ai|avait|aura|suis|veux|peux|la|les?|tit|tite|tits|tites|là)$/i.test(
    word,
  )
}

/** A consonant three times is a slip of the finger (`commmande`), not emphasis (`trooop`, `grrr`). */
function isSlip(word: string, remark: Remark): boolean {
  return remark === 'lengthened' && /[a-zà-ÿ]([bcdfglmnpst])\1\1(?!\1)[a-zà-ÿ]/.test(word)
}

function isName(word: string): boolean {
  return word !== word.toLowerCase()
}

/** Letters of French, long enough, with a vowel, and no sign that the word is cut or abbreviated. */
function isJudgeable(word: string, text: string, end: number): boolean {
  if (word.length < 3) return false
  if (!/^[\p{Script=Latin}\p{M}'’\-‑\u00ad]+$/u.test(word)) return false
  if (/[·•‧]/.test(word)) return false
  if (!/[aeiouyàâäæéèêëîïôöœùûüÿ]/i.test(word.normalize('NFC'))) return false
  const next = text[end]
  return next !== "'" && next !== '’' && next !== '°' && next !== '*' && next !== '_'
}
