import type { Lexicon, Suggestion } from '@lisible/lexicon-fr'
import { casingOf } from './casing.js'
import type { Lexicons } from './lexicons.js'
import { checkOnce } from './suggestions.js'
import { plain } from './surroundings.js'

// Costs of the best correction of an unknown word, measured on corrections that people really made: 95 % of
// misspellings lie under 0.85, neologisms and names mostly above 1.
/** Above it, an unknown word is taken for one that the dictionary lacks. */
const likelyCost = 1.12
/** The same for a long word, which resembles another less by chance. */
const likelyLongCost = 1.4
/** The same for a long word that ends as its correction does. */
const likelyFarCost = 1.85
/** Letters of such an ending. */
const ending = 3
/** Costs for a short word and for a long one of English, which coins words daily and borrows them as they are. */
const likelyEnglishCost = 0.9
const likelyLongEnglishCost = 1.4
/** Endings that make words of names: their words are coined daily. */
const newEnding = /(?:ien(?:ne)?|iste|isme|esque|isation)s?$/
/** The same for a word with such an ending. */
const derivedCost = 0.9
/** Letters of a long word. */
const longWord = 9
/** The same for a word that a prefix makes of another. */
const coinedCost = 0.6
/** The same for a word with a capital, which may well be a name. */
const capitalCost = 0.75
/** The same for a short one. */
const shortCapitalCost = -0.1
/** The same for a short one with an accent, which makes a French word of it. */
const shortAccentedCost = 0
/** The same for a long one. */
const longCapitalCost = 1.1
/** Letters of a short word with a capital. */
const shortCapital = 5
/** The same at the beginning of a sentence before a determiner or a preposition, where a verb stands. */
const openingCost = 1
/** The same for a short one. */
const shortOpeningCost = 0.45
/** The same for a long word with a capital inside a sentence. */
const insideCost = 0.4
/** Letters of such a word. */
export const longInside = 8
/** The same for a shorter word beside one of the most usual words. */
const usualCost = 0.3
/** Letters of such a word. */
const usualInside = 6
/** Occurrences per million words of such a usual word. */
const usual = 100
/** The same for a part of a compound. */
const compoundCost = 0.6
/** The same for a long part of a compound. */
const longCompoundCost = 0.9
/** Letters of such a part. */
const longPart = 7
/** The same for a word of a hashtag, where people coin words. */
export const hashtagCost = 0.4
/** Above it, a word of the other language is meant. */
const foreignCost = 0.5
/** The same for a word in use, and for a foreign one among words of the text's own language. */
const usedCost = 0.8
/** Shorter words have neighbours by chance: they are meant where they are words of the other language. */
const foreignLength = 5

// Costs of edits within which a correction is sought: what lies beyond could not be likely enough.
export const reach = 1.5
/** For a word that is long enough to hold two slips, and resembles another less by chance. */
const farReach = 2
/** Letters of such a word. */
const farWord = 6
/** The same with a capital at the beginning of a sentence. */
const farCapital = 9
/** For a word of a hashtag. */
export const hashtagReach = 1
/** For a short word with a capital, and for a longer one inside a sentence. */
const capitalReach = 1.2
/** For a short word with a capital inside a sentence, of which only accents are judged. */
const accentReach = 0.7

/** Cost of edits within which the correction of a word is sought; `inside`: with a capital inside a sentence. */
export function reachOf(word: string, inside: boolean): number {
  if (inside) return word.length < usualInside ? accentReach : capitalReach
  if (casingOf(word) === 'lower') return word.length < farWord ? reach : farReach
  if (word.length <= shortCapital) return casingOf(word) === 'initial' ? capitalReach : reach
  return word.length < farCapital ? reach : farReach
}

/**
 * Cost above which the correction of a word is not likely, whatever else is known of the word; `opens`: it opens a
 * sentence as a verb would.
 */
export function limitOf(word: string, origin: Origin | undefined, opens: boolean, language: string): number {
  const limit = casingOf(word) === 'lower' ? lowerLimit(word, language) : capitalLimit(word, opens)
  return origin === undefined ? limit : Math.min(opens ? openingCost : usedCost, limit)
}

function lowerLimit(word: string, language: string): number {
  if (language === 'en') return word.length < longWord ? likelyEnglishCost : likelyLongEnglishCost
  return word.length < longWord ? likelyCost : likelyFarCost
}

/** The same for a word with a capital, or in capitals. */
function capitalLimit(word: string, opens: boolean): number {
  if (word.length <= shortCapital) {
    if (opens) return shortOpeningCost
    return plain(word) === word.toLowerCase() ? shortCapitalCost : shortAccentedCost
  }
  if (word.length >= longWord) return longCapitalCost
  return opens ? openingCost : capitalCost
}

/** The same for a part of a compound. */
export function partLimit(part: string): number {
  return part.length >= longPart ? longCompoundCost : compoundCost
}

/** Whether the correction of a word without capitals is near enough for the word to be a slip. */
export function isLikely(word: string, best: Suggestion | undefined, language: string): best is Suggestion {
  if (best === undefined || best.cost > lowerLimit(word, language)) return false
  if (newEnding.test(word) && best.cost > derivedCost) return false
  if (word.length < longWord || best.cost <= likelyLongCost) return true
  // Two slips leave the ending: what differs there is a derivation that the dictionary lacks.
  return word.slice(-ending) === best.value.slice(-ending)
}

/** Prefixes that make new words of any word. */
const newPrefix =
  /^(?:dés?|re|ré|sur|sous|co|anti|auto|inter|multi|pré|hyper|ultra|mini|micro|télé|bio|éco|semi|extra|super|néo|géo|mono|poly)(?=\p{Ll}{5})/u

/** What may be done of any verb: `auditable`. */
const newSuffix = /^([a-zà-öø-ÿœ]{4,})ables?$/

/** A known word behind a prefix or before an ending, which nothing resembles much: coined, not misspelt. */
export function isCoined(word: string, best: Suggestion | undefined, { words }: Lexicons): boolean {
  if (best !== undefined && best.cost <= coinedCost) return false
  const prefix = newPrefix.exec(word)?.[0]
  if (prefix !== undefined) return words.has(word.slice(prefix.length))
  const verb = newSuffix.exec(word)?.[1]
  return verb !== undefined && words.has(`${verb}er`)
}

/** The same for a word with a capital at the beginning of a sentence: its correction is no name. */
export function isLikelyCapitalised(
  word: string,
  best: Suggestion | undefined,
  { words }: Lexicons,
  opens: boolean,
): best is Suggestion {
  if (best === undefined || !words.check(best.value.toLowerCase()).known) return false
  return best.cost <= capitalLimit(word, opens)
}

/** Endings that common words have and names lack. */
const commonEnding = /(?:[stx]ion|ment|esse|ité|ance|ence|isme|ique|euse|able|age)s?$/

/** The same for a word with a capital inside a sentence, which is a name more often than not. */
export function isLikelyInside(
  word: string,
  best: Suggestion | undefined,
  lexicons: Lexicons,
): best is Suggestion {
  if (!isLikelyCapitalised(word, best, lexicons, false)) return false
  if (plain(best.value) === plain(word)) return true
  if (word.length >= longInside && best.cost <= insideCost && commonEnding.test(best.value)) return true
  return (
    word.length >= usualInside &&
    best.cost <= usualCost &&
    lexicons.words.frequency(best.value.toLowerCase()) >= usual &&
    originOf(word, lexicons) === undefined
  )
}

/** The same for a part of a compound, or a compound that is corrected as a whole. */
export function isLikelyInCompound(part: string, best: Suggestion | undefined): best is Suggestion {
  return best !== undefined && best.cost <= partLimit(part)
}

/** Where a word that the dictionary lacks is from: words of the other language, or those that people use. */
export type Origin = 'foreign' | 'used'

/** `undefined` for a word of neither. */
export function originOf(word: string, { words, other }: Lexicons): Origin | undefined {
  if (other !== undefined && word.length > 2 && checkOnce(other, word.toLowerCase()).known) return 'foreign'
  return words.inUse(word) ? 'used' : undefined
}

/**
 * Whether a word of another origin is meant: it is, unless a word is so near that this is its usual misspelling
 * (`president`, `traffic`). `amongOwn`: it stands between words of the text's own language.
 */
export function isBorrowed(
  word: string,
  origin: Origin,
  best: Suggestion | undefined,
  amongOwn: boolean,
  opens = false,
): boolean {
  if (best === undefined) return true
  if (plain(best.value) === plain(word)) return false
  if (word.length < foreignLength) return true
  if (opens) return best.cost > openingCost
  return best.cost > (origin === 'foreign' && !amongOwn ? foreignCost : usedCost)
}

/**
 * Best correction of a word of the other language that stands among words like it. Only what `isBorrowed` lets pass is
 * sought: lost accents, or a word that is very near.
 */
export function nearestOfForeign(
  word: string,
  within: number,
  limit: number,
  lexicons: Lexicons,
): Suggestion | undefined {
  const accented = lexicons.nearest(word, Math.min(within, accentReach), limit)
  if (accented && plain(accented.value) === plain(word)) return lexicons.nearest(word, within, limit)
  if (word.length < foreignLength) return undefined
  return lexicons.nearest(word, within, Math.min(limit, foreignCost))
}

const englishOnly = /^(?:and|of|the|for|to|your|our|my|by|with|you|from|this|that)$/i

/** Whether it is a small word of English that French has not. */
export function isEnglish(word: string): boolean {
  return englishOnly.test(word)
}

/** Words of the project and of the lists of names, abbreviations, loanwords and slang. */
export function isMeant(word: string, { names, own, words }: Lexicons): boolean {
  if (own.has(word, words)) return true
  return names !== undefined && (checkOnce(names, word).known || isBrand(word, names))
}

/** Whether it is a brand with capitals inside, written without them: `linkedin`, of which `spelling/proper-noun` speaks. */
function isBrand(word: string, names: Lexicon): boolean {
  const { remark, expected = [] } = checkOnce(names, word)
  return remark === 'capital' && expected.some((name) => /\p{Ll}\p{Lu}/u.test(name))
}

/** Occurrences per million words of a word that is more usual than the given name that it is without its accents. */
const usualAccented = 50

/** Whether a word of the list of given names is far oftener a common word that lost its accents: `Noel`. */
export function isUnaccentedName(word: string, lexicons: Lexicons): boolean {
  const { names, own, words } = lexicons
  if (own.has(word, words) || !names?.describe(word)?.kinds.includes('person')) return false
  const best = lexicons.nearest(word, accentReach, shortCapitalCost)
  if (best === undefined || plain(best.value) !== plain(word)) return false
  return words.has(best.value.toLowerCase()) && words.frequency(best.value) >= usualAccented
}

/** Spoken contractions that people write on purpose. */
export function isSpoken(word: string): boolean {
  return /^(?:y|t|j|d|m|s|p|v)['’](?:a|as|es|en|ai|avait|aura|suis|veux|peux|la|les?|tit|tite|tits|tites|là)$/i.test(
    word,
  )
}

/** A consonant three times in a word is a slip of the finger (`commmande`), not emphasis (`trooop`, `grrr`). */
export function isSlip(word: string): boolean {
  return /[a-zà-ÿ]([bcdfglmnpst])\1\1(?!\1)[a-zà-ÿ]/i.test(word)
}

const shortestWord = 3
/** A longer run of letters is no word, and would cost a long search. */
const longestWord = 28

/** Letters of a word without vowels that is no abbreviation. */
const longConsonants = 6

/** Whether a word without vowels is rather one that lost them (`scrpts`): long, and no noise (`pffff`). */
function isVowelDropped(word: string): boolean {
  return word.length >= longConsonants && casingOf(word) === 'lower' && !/(.)\1\1/.test(word)
}

/** Letters of a European language, long enough, with a vowel, and no sign that the word is cut or abbreviated. */
export function isJudgeable(word: string, text: string, end: number): boolean {
  if (word.length < shortestWord || word.length > longestWord) return false
  if (!/^[\p{Script=Latin}\p{M}'’\-‑\u00ad]+$/u.test(word)) return false
  if (!/[aeiouyàâäæéèêëîïôöœùûüÿ]/i.test(word.normalize('NFC')) && !isVowelDropped(word)) return false
  const next = text[end]
  if (next === '*' || next === '_') return !/[\p{L}*_]/u.test(text[end + 1] ?? '') || text[end + 1] === next
  return next !== "'" && next !== '’' && next !== '°'
}

/** Letters of a word that people cut short no more. */
const longCut = 7

/** Whether a word is only a part of one: cut short by an ellipsis or a dot, or clinging to a sign (`€uros`). */
export function isCut(text: string, start: number, end: number): boolean {
  if (/[€$£+&@]/.test(text[start - 1] ?? '')) return true
  return end - start < longCut && /^(?:…|\.\.|\.\s+(?!https?:)\p{Ll})/u.test(text.slice(end, end + 10))
}

const determiner =
  /^(?:les?|la|une?|des?|du|ces?|cette|cet|[mts](?:on|a|es)|[nv](?:os|otre)|tous?|toutes?|que|à|aux?|dans|par|pour|sur|vous|nous|(?:[ld]|qu)['’])$/

/** Whether it is a word that follows a verb rather than a name: a determiner, a preposition, `que`. */
export function isDeterminer(word: string): boolean {
  return determiner.test(word)
}

const article = /^(?:les?|la|une?|ces?|cet|cette|[mts](?:on|a|es)|[nv](?:os|otre)|leurs?|l['’])$/

/** Whether it is a word that only a noun follows, so that none stands before it. */
export function isArticle(word: string): boolean {
  return article.test(word)
}

/** Whether a word is written in capitals throughout. */
export function isUpper(word: string): boolean {
  return casingOf(word) === 'upper'
}
