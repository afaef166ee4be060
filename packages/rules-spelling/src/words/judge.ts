import { languageOf, splitBlocks, type Text, TokenKind } from '@lisible/core'
import type { Lexicon, Remark, Suggestion } from '@lisible/lexicon-fr'
import { isBritish } from './british.js'
import { casingOf } from './casing.js'
import { endingOf } from './inclusive-ending.js'
import {
  acronymApart,
  clungApart,
  compoundOf,
  elidedApart,
  englishApart,
  grammaticalApart,
  isCompound,
  isEnglishCompound,
  isPrefix,
  isPrefixed,
  splitFrom,
} from './joined-words.js'
import type { Lexicons } from './lexicons.js'
import {
  isArticle,
  isBorrowed,
  isCoined,
  isCut,
  isDeterminer,
  isEnglish,
  isJudgeable,
  isLikely,
  isLikelyCapitalised,
  isLikelyInCompound,
  isLikelyInside,
  isMeant,
  isSlip,
  isSpoken,
  isUnaccentedName,
  isUpper,
  limitOf,
  longInside,
  nearestOfForeign,
  type Origin,
  originOf,
  partLimit,
  reach,
  reachOf,
} from './policy.js'
import { isCited, plain, startsSentence, taggedWords } from './surroundings.js'

/** What is to be said of a word of a text. */
export type Judgement = WordFault | WordRemark

interface Placed {
  readonly word: string
  /** Offsets of `text.value`. */
  readonly start: number
  readonly end: number
}

/** A word that is no word of the language, nor meant as it stands; `joined`: two words without their space. */
export interface WordFault extends Placed {
  readonly kind: 'unknown' | 'joined'
  readonly suggestions: readonly Suggestion[]
}

/** A word that is known, with something to say of how it is written. */
export interface WordRemark extends Placed {
  readonly kind: Remark
  readonly expected: readonly string[]
}

/** Rules ask for the same text one after the other. */
let judged: Text | undefined
let judgements: readonly Judgement[] = []

/** Judgements on the words of a text, in order. Computed once a text, whatever rules ask. */
export function judgeText(text: Text, lexicons: Lexicons): readonly Judgement[] {
  if (text !== judged) {
    judgements = new TextJudge(text, lexicons).judge()
    judged = text
  }
  return judgements
}

/** A sentence in which more than this share of words is unknown is in another language. */
const foreignShare = 0.5
/** Unknown words a sentence needs to be taken for another language. */
const foreignWords = 3

/** A word that the lexicon does not simply know. */
interface Raised {
  readonly index: number
  /** Token of the elided word before it, or its own. */
  readonly first: number
  readonly remark: Remark | undefined
  readonly expected: readonly string[]
}

class TextJudge {
  readonly #text: Text
  readonly #lexicons: Lexicons
  /** Blocks in another language, `[start, end[`; looked for when a word is unknown. */
  #foreignBlocks: readonly (readonly [start: number, end: number])[] | undefined

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
      this.#sentence(next, end, judgements)
      next = end
    }
    return judgements
  }

  #sentence(from: number, to: number, judgements: Judgement[]): void {
    const { tokens } = this.#text
    const raised: Raised[] = []
    let count = 0
    for (let i = from; i < to; i++) {
      if (tokens.kind(i) !== TokenKind.word) continue
      count++
      const first = i > 0 && tokens.kind(i - 1) === TokenKind.elision ? i - 1 : i
      const word = this.#text.value.slice(tokens.start(first), tokens.end(i))
      const { known, remark, expected = [] } = this.#lexicons.check(word)
      if (known && remark === undefined) continue
      raised.push({ index: i, first, remark, expected })
    }
    if (raised.length === 0 || this.#isForeignSentence(raised, count)) return
    if (this.#isInForeignBlock(tokens.start(raised[0]!.index))) return
    for (const one of raised) {
      const judgement = this.#word(one)
      // Two words of one compound say the same of it: `week end`.
      if (judgement && judgement.start !== judgements.at(-1)?.start) judgements.push(judgement)
    }
  }

  /** Whether the block at an offset is plainly in another language than the text: the English below the French. */
  #isInForeignBlock(offset: number): boolean {
    const { value, lang } = this.#text
    this.#foreignBlocks ??= splitBlocks(value)
      .filter((block) => languageOf(block.value, lang) !== lang)
      .map(({ start, value }) => [start, start + value.length] as const)
    return this.#foreignBlocks.some(([start, end]) => start <= offset && offset < end)
  }

  #isForeignSentence(raised: readonly Raised[], count: number): boolean {
    if (raised.length < foreignWords || raised.length <= count * foreignShare) return false
    const unknown = raised.filter(
      ({ index, remark }) => remark === undefined && !this.#isMeant(this.#text.tokens.text(index)),
    )
    return unknown.length >= foreignWords && unknown.length > count * foreignShare
  }

  #word({ index, first, remark, expected }: Raised): Judgement | undefined {
    const { tokens } = this.#text
    const start = tokens.start(first)
    const end = tokens.end(index)
    const word = this.#text.value.slice(start, end)
    const slip =
      (remark === 'lengthened' && isSlip(word)) ||
      (remark === 'capital' && casingOf(tokens.text(index)) === 'mixed')
    if (remark === undefined || slip) {
      return this.#unknown(word, index, start, end)
    }
    if (this.#isMeant(word)) return undefined
    if (remark === 'capital') {
      const fault = this.#lost(word, index, start, end)
      if (fault) return fault
    }
    return { kind: remark, word, start, end, expected }
  }

  #unknown(whole: string, index: number, start: number, wholeEnd: number): WordFault | undefined {
    const { tokens } = this.#text
    const ending = endingOf(whole)
    const word = whole.slice(0, whole.length - ending)
    const end = wholeEnd - ending
    const from = tokens.start(index)
    const bare = this.#text.value.slice(from, end)
    if (ending > 0 && this.#lexicons.words.check(word).known) return undefined
    if (!isJudgeable(bare, this.#text.value, end)) return undefined
    const french = this.#lexicons.words.language === 'fr'
    if (this.#lexicons.words.language === 'en' && isBritish(word, this.#lexicons.words)) return undefined
    const apart = french ? wordsApart(bare, this.#lexicons.words) : englishApart(bare)
    if (apart !== undefined) {
      const value = word.slice(0, word.length - bare.length) + apart
      return { kind: 'joined', word, start, end, suggestions: [{ value, cost: 0 }] }
    }
    const isMeantSo = this.#isMeant(word) || this.#isMeant(bare)
    if ((isMeantSo && !this.#isUnaccented(bare, index)) || isSpoken(word)) return undefined
    if (french && isCited(this.#text.value, start)) return undefined
    const compound = french && casingOf(bare) === 'lower' ? this.#cut(index) : undefined
    if (compound !== undefined) return compound
    if (/[-‑]/.test(bare)) return this.#compound(index, from, word, start, end)
    const casing = casingOf(bare)
    if (casing === 'mixed') return this.#shift(bare, word, start, end)
    const inside = casing === 'initial' && !startsSentence(tokens, index)
    const origin = originOf(bare, this.#lexicons)
    if (french && origin === 'foreign' && this.#isBesideEnglish(index)) return undefined
    const isNameless = bare.length >= longInside && origin === undefined
    const inTitle = inside && !isNameless && this.#isBesideCapital(index)
    if (inTitle && (origin !== undefined || this.#isBesideName(index))) return undefined
    if (casing === 'upper' && (bare.length < shortestShout || !this.#inCapitals(index))) return undefined
    const opens =
      casing === 'initial'
        ? !inside && isDeterminer(tokens.text(index + 2))
        : casing === 'lower' && isArticle(tokens.text(index + 2)) && startsSentence(tokens, index)
    const twoWords = () => (french && !inside ? grammaticalApart(bare, this.#lexicons.words) : undefined)
    const isAmongForeign =
      origin === 'foreign' && !opens && !this.#isAmongOwn(index) && twoWords() === undefined
    const within = reachOf(bare, inside)
    const limit = limitOf(bare, origin, opens, this.#lexicons.words.language)
    const best = isAmongForeign
      ? nearestOfForeign(word, within, limit, this.#lexicons)
      : this.#lexicons.nearest(word, within, limit)
    if (french && isCoined(bare, best, this.#lexicons)) return undefined
    const likely = inside
      ? isLikelyInside(bare, best, this.#lexicons)
      : casing === 'lower'
        ? isLikely(bare, best, this.#lexicons.words.language)
        : isLikelyCapitalised(bare, best, this.#lexicons, opens)
    if (!likely) {
      const two = twoWords()
      if (two === undefined) return undefined
      const value = word.slice(0, word.length - bare.length) + two
      return { kind: 'joined', word, start, end, suggestions: [{ value, cost: 0 }] }
    }
    if (inTitle && plain(best!.value) === plain(word)) return undefined
    if (this.#isForeign(bare, origin, best, index, opens)) return undefined
    if (isCut(this.#text.value, start, end) && plain(best!.value) !== plain(word)) return undefined
    const suggestions = this.#corrections(word, limit)
    if (suggestions === undefined) return undefined
    const joined = (suggestions[0] ?? best!).value.includes(' ')
    return { kind: joined ? 'joined' : 'unknown', word, start, end, suggestions }
  }

  /** Corrections of a word; `undefined` where it is rather a new word made of two, or of a prefix and one. */
  #corrections(word: string, limit: number): readonly Suggestion[] | undefined {
    const suggestions = this.#lexicons.suggest(word)
    const first = suggestions[0]?.value ?? ''
    if (!first.includes(' ')) return suggestions
    const french = this.#lexicons.words.language === 'fr'
    if (french && isPrefixed(first)) return undefined
    if (french ? !isCompound(first) : !isEnglishCompound(first)) return suggestions
    const whole = suggestions.filter(({ value, cost }) => !value.includes(' ') && cost <= limit)
    return whole.length > 0 ? whole : undefined
  }

  /** A part of one word that is written as several: `basket ball`. */
  #cut(index: number): WordFault | undefined {
    const { tokens, value } = this.#text
    for (const [from, to] of cuts) {
      const parts: string[] = []
      for (let i = index + 2 * from; i <= index + 2 * to; i += 2) {
        if (tokens.kind(i) !== TokenKind.word) break
        if (i < index + 2 * to && tokens.text(i + 1) !== ' ') break
        parts.push(tokens.text(i))
      }
      if (parts.length <= to - from) continue
      const solid = compoundOf(parts, this.#lexicons.words)
      if (solid === undefined) continue
      const start = tokens.start(index + 2 * from)
      const end = tokens.end(index + 2 * to)
      return {
        kind: 'unknown',
        word: value.slice(start, end),
        start,
        end,
        suggestions: [{ value: solid, cost: 0 }],
      }
    }
    return undefined
  }

  /** A name without its capital that is rather a slip for a usual word: `mions` for `moins`, not for Mions. */
  #lost(word: string, index: number, start: number, end: number): WordFault | undefined {
    if (
      word.length < shortestLost ||
      casingOf(word) !== 'lower' ||
      !isJudgeable(word, this.#text.value, end)
    ) {
      return undefined
    }
    const best = this.#lexicons.nearest(word, lostReach, lostCost)
    if (best === undefined || !this.#isAmongOwn(index)) return undefined
    const isName = (value: string) => value.toLowerCase() === word
    const suggestions = this.#lexicons.suggest(word).filter(({ value }) => !isName(value))
    return isName(best.value) ? undefined : { kind: 'unknown', word, start, end, suggestions }
  }

  /** A capital too many: the shift key held too long (`BOnjour`), or a letter typed twice (`RRenvoie`). */
  #shift(bare: string, word: string, start: number, end: number): WordFault | undefined {
    const apart = acronymApart(bare, this.#lexicons.words)
    if (apart !== undefined) {
      const value = word.slice(0, word.length - bare.length) + apart
      return { kind: 'joined', word, start, end, suggestions: [{ value, cost: 0 }] }
    }
    if (!/^\p{Lu}{2}\p{Ll}{3,}$/u.test(bare)) return undefined
    const elided = word.slice(0, word.length - bare.length)
    const held = bare.charAt(0) + bare.slice(1).toLowerCase()
    const meant = this.#lexicons.words.check(held).known
      ? held
      : (bare.charAt(0) === bare.charAt(1) || bare.length >= longShift) &&
          this.#lexicons.words.check(bare.slice(1)).known
        ? bare.slice(1)
        : undefined
    if (meant === undefined) return undefined
    return { kind: 'unknown', word, start, end, suggestions: [{ value: elided + meant, cost: 0 }] }
  }

  /** A compound is at fault by the part that is; with a capital inside a sentence it is a name. */
  #compound(index: number, from: number, word: string, start: number, end: number): WordFault | undefined {
    const { words } = this.#lexicons
    const parts = this.#text.value.slice(from, end).split(/[-‑]/)
    const named = casingOf(parts[0]!) !== 'lower' && !startsSentence(this.#text.tokens, index)
    if (named || parts.length > longestCompound || this.#isForeignCompound(parts)) return undefined
    const solid = parts.join('')
    if (casingOf(solid) === 'lower' && words.has(solid) && !isPrefix(parts[0]!)) {
      return {
        kind: 'unknown',
        word,
        start,
        end,
        suggestions: [{ value: word.slice(0, from - start) + solid, cost: 0 }],
      }
    }
    let at = from
    for (const part of parts) {
      const { known, remark } = words.check(part)
      const initial = at === from && casingOf(part) === 'initial'
      const fine =
        part.length < 2 ||
        (known && !(remark === 'lengthened' && isSlip(part))) ||
        this.#isMeant(part) ||
        (casingOf(part) !== 'lower' && !initial)
      if (!fine && isJudgeable(part, this.#text.value, end)) {
        if (isLikelyInCompound(part, this.#lexicons.nearest(word, reach, partLimit(part)))) {
          return { kind: 'unknown', word, start, end, suggestions: this.#lexicons.suggest(word) }
        }
        const best = this.#lexicons.nearest(part, reach, partLimit(part))
        if (!isLikelyInCompound(part, best)) return undefined
        if (words.language === 'en' && isEnglishCompound(best.value)) return undefined
        const origin = originOf(part, this.#lexicons)
        if (origin !== undefined && isBorrowed(part, origin, best, false)) return undefined
        const own = this.#lexicons.suggest(part)
        return { kind: 'unknown', word: part, start: at, end: at + part.length, suggestions: own }
      }
      at += part.length + 1
    }
    return undefined
  }

  /** A short word of the other language is meant unless it stands alone among words of the text's own. */
  #isForeign(
    word: string,
    origin: Origin | undefined,
    best: Suggestion | undefined,
    index: number,
    opens: boolean,
  ): boolean {
    const { words, other } = this.#lexicons
    // English keeps the accents of the words it borrows: café, résumé.
    if (words.language === 'en' && plain(word) !== word.toLowerCase() && other?.check(word).known) return true
    if (origin === undefined) return false
    if (best === undefined) return true
    const amongOwn = this.#isAmongOwn(index)
    return isBorrowed(word, origin, best, amongOwn, opens) && (best.cost > shortForeignCost || !amongOwn)
  }

  /** Whether every part is a word of the other language: back-end, plug-and-play. */
  #isForeignCompound(parts: readonly string[]): boolean {
    const { other } = this.#lexicons
    return (
      other !== undefined && parts.every((part) => part.length > 1 && other.check(part.toLowerCase()).known)
    )
  }

  /** Whether it stands beside a word that only English has: click and collect, Definition of Done. */
  #isBesideEnglish(index: number): boolean {
    const { tokens } = this.#text
    return [index - 2, index + 2].some((i) => tokens.kind(i) === TokenKind.word && isEnglish(tokens.text(i)))
  }

  /** Whether the words beside it are of the text's language. */
  #isAmongOwn(index: number): boolean {
    const { tokens } = this.#text
    const isOwn = (i: number) =>
      tokens.kind(i) === TokenKind.word && this.#lexicons.words.check(tokens.text(i)).known
    return isOwn(index - 2) && isOwn(index + 2)
  }

  /** Names, words of the project and of the text's hashtags, abbreviations and slang of the lists. */
  #isMeant(word: string): boolean {
    return taggedWords(this.#text).has(plain(word)) || isMeant(word, this.#lexicons)
  }

  /** A given name that is rather a word without its accents: « Joyeux Noel », not « Noel Durand ». */
  #isUnaccented(word: string, index: number): boolean {
    if (taggedWords(this.#text).has(plain(word)) || !isUnaccentedName(word, this.#lexicons)) return false
    return !this.#isBesideCapital(index)
  }

  /** Whether a neighbour has a capital too: part of a name or of a title. */
  #isBesideCapital(index: number, isPart = (_word: string) => true): boolean {
    const { tokens } = this.#text
    const capitalised = (i: number) =>
      tokens.kind(i) === TokenKind.word &&
      casingOf(tokens.text(i)) !== 'lower' &&
      !startsSentence(tokens, i) &&
      isPart(tokens.text(i).toLowerCase())
    return capitalised(index - 2) || capitalised(index + 2)
  }

  /** Whether a neighbour with a capital is no common word: part of a name, not of a title. */
  #isBesideName(index: number): boolean {
    const { words, other } = this.#lexicons
    return this.#isBesideCapital(index, (word) => !words.has(word) && !other?.has(word))
  }

  /** Whether a neighbour is in capitals too: a shouted sentence, not an acronym. */
  #inCapitals(index: number): boolean {
    const { tokens } = this.#text
    const shouted = (i: number) =>
      tokens.kind(i) === TokenKind.word && isUpper(tokens.text(i)) && tokens.text(i).length > 2
    return shouted(index - 2) || shouted(index + 2)
  }
}

/** Words that cling to each other, apart. */
function wordsApart(word: string, words: Lexicon): string | undefined {
  return splitFrom(word) ?? clungApart(word, words) ?? elidedApart(word, words)
}

/** Where the words of a compound begin and end beside the one that is unknown. */
const cuts = [
  [-1, 0],
  [0, 1],
  [-2, 0],
] as const

/** Above it, a short word of the other language is meant. */
const shortForeignCost = -0.03
/** Letters, cost of edits and cost of a word that a name without its capital may be a slip for. */
const shortestLost = 3
const lostReach = 1
const lostCost = -0.1
/** Letters of a word that keeps no capital of a name before it by chance. */
const longShift = 9
/** Parts of a compound; what has more is an address or an identifier. */
const longestCompound = 3
/** Letters of a word in capitals that is no acronym. */
const shortestShout = 6
