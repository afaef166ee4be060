import type { Lexicon } from '@lisible/lexicon-fr'
import table from './joined-words.json' with { type: 'json' }

const joined = new Map<string, string>()
const cut = new Map<string, Map<string, string>>()

function read(): void {
  for (const [word, written] of Object.entries(table.joined)) joined.set(word, written)
  for (const [words, one] of Object.entries(table.cut)) {
    const [first = '', second = ''] = words.split(' ')
    const seconds = cut.get(first) ?? new Map<string, string>()
    cut.set(first, seconds.set(second, one))
  }
}

/** The words that people join by habit, apart: `parceque`; capitals and apostrophe as written. */
export function splitFrom(word: string): string | undefined {
  if (joined.size === 0) read()
  const straight = word.replace('’', "'").toLowerCase()
  const elided =
    /^(parce|bien|avant|après|alors|tandis|ainsi|pendant|depuis|autre|quoi|plutôt)-?(qu'.*)$/.exec(straight)
  const written = joined.get(straight) ?? (elided ? `${elided[1]} ${elided[2]}` : undefined)
  if (written === undefined) return undefined
  const typed = word.includes('’') ? written.replace("'", '’') : written
  return word.charAt(0) === straight.charAt(0) ? typed : typed.charAt(0).toUpperCase() + typed.slice(1)
}

const english: Readonly<Record<string, string>> = table.english

/** The English words that people join by habit, apart: `alot`. */
export function englishApart(word: string): string | undefined {
  const lower = word.toLowerCase()
  const written = Object.hasOwn(english, lower) ? english[lower] : undefined
  if (written === undefined || word === lower) return written
  return written.charAt(0).toUpperCase() + written.slice(1)
}

/** First words of those that are one word. */
export function cutFirsts(): Iterable<string> {
  if (cut.size === 0) read()
  return cut.keys()
}

/** The one word that two are: `lors que`; capitals as in the first. */
export function joinedTo(first: string, second: string): string | undefined {
  if (cut.size === 0) read()
  const seconds = cut.get(first.toLowerCase())
  const one = seconds?.get(second.replace('’', "'"))
  if (one === undefined) return undefined
  const typed = second.includes('’') ? one.replace("'", '’') : one
  return first === first.toLowerCase() ? typed : typed.charAt(0).toUpperCase() + typed.slice(1)
}

/** Grammatical words that cling to an acronym: `uneAPI`, `PHPdans`. */
const wordsBefore = /^(?:une?|des?|du|les?|la|et|ou|en|dans|par|pour|sur|avec|est|aux?)$/u
const wordsAfter = /^(?:et|ou|en|dans|par|pour|sur|avec|est|des|les|une)$/u
/** Letters of a word that stands beside an acronym by no chance. */
const longBeside = 5

/** An acronym and the words beside it, apart; `undefined` when the word is not both. */
export function acronymApart(word: string, words: Lexicon): string | undefined {
  // A capital before the acronym makes a name of the two: `PostgreSQLet`.
  const [, before = '', acronym = '', after = ''] = /^(\p{L}?\p{Ll}*)(\p{Lu}{3,})(\p{Ll}*)$/u.exec(word) ?? []
  const isWord = (part: string) => part.length >= longBeside && words.has(part.toLowerCase())
  const isBefore = before === '' || wordsBefore.test(before) || isWord(before)
  const isAfter = after === '' || wordsAfter.test(after) || isWord(after)
  if (before + after === '' || !isAfter) return undefined
  if (isBefore) return [before, acronym, after].filter((part) => part !== '').join(' ')
  return wordsAfter.test(after) && /^\p{Lu}/u.test(before) ? `${before}${acronym} ${after}` : undefined
}

/** A word and the elided one that clings to it, apart: `estl'inverse`; `undefined` when either is unknown. */
export function clungApart(word: string, words: Lexicon): string | undefined {
  const match = /^(\p{L}{2,}?)((?:[ldnsjmtc]|qu)['’]\p{L}.*)$/u.exec(word)
  if (!match || !words.check(match[1]!).known || !words.check(match[2]!).known) return undefined
  return `${match[1]} ${match[2]}`
}

/** A word that lost its mute e to an apostrophe, and the next one: `possèd'aussi`, neither `grand'mère` nor `entr'aide`. */
export function elidedApart(word: string, words: Lexicon): string | undefined {
  const [, first = '', second = ''] = /^(\p{Ll}{5,})['’](\p{Ll}{2,})$/u.exec(word) ?? []
  const whole = `${first}e`
  if (first === '' || words.has(first) || isPrefix(whole)) return undefined
  return words.has(whole) && words.has(second) ? `${whole} ${second}` : undefined
}

const grammatical = /^(?:les?|la|des?|du|une?|ce|ces|cette|son|sa|ses|mon|ma|mes|nos|vos|leurs?)$/
const grammaticalFirst = /^(les|des|une|dans|pour|avec)(\p{Ll}{4,})$/iu
const grammaticalLast = /^(\p{L}\p{Ll}{4,})(les?|une?|des|dans|pour|avec)$/u

/** A word and the grammatical one that clings to it, apart: `lesplugins`; `undefined` when either is unknown. */
export function grammaticalApart(word: string, words: Lexicon): string | undefined {
  const match = grammaticalFirst.exec(word) ?? grammaticalLast.exec(word)
  if (!match || !words.check(match[1]!).known || !words.check(match[2]!).known) return undefined
  return `${match[1]} ${match[2]}`
}

/** Grammatical words, which stand on their own wherever they are known. */
const standing = /^(?:les?|la|des?|du|une?|en|et|à|au|ne|se|ce|me|te|on|ou|il|si|a|y)$/

/** The one word, solid or a compound, that words written apart are: `basket-ball`; `undefined` when they are none. */
export function compoundOf(parts: readonly string[], words: Lexicon): string | undefined {
  const [first = '', ...rest] = parts
  const lower = [first.toLowerCase(), ...rest]
  const isApart = lower.some((part) => standing.test(part))
  if (isApart && parts.length < 3) return undefined
  const written = [lower.join('-'), ...(isApart ? [] : [lower.join('')])].find((word) => words.has(word))
  if (written === undefined || first === lower[0]) return written
  return first.charAt(0) + written.slice(1)
}

const frenchSmall =
  'le la les l de des du un une en et à au aux ne se ce ces cette sa ses son mes mon ma nos vos leur leurs on ou où il elle ' +
  'ils elles si y que qui quoi dans par pour avec sans sur sous vers chez entre mais donc car est sont été être fait pas ' +
  'plus tout tous toute toutes très bien trop peu même autre autres chaque quelque quelques plusieurs jamais toujours ' +
  'nous vous je tu me te lui ici là'
const englishSmall =
  'a an the of to in on at by for from with and or but if is are was were be been has have had not no so as it its this ' +
  'that these those we you they he she i my your our their his her me us them all very too more most some any every each ' +
  'when where what which who how lot can will would do does did'

let small: { readonly fr: ReadonlySet<string>; readonly en: ReadonlySet<string> } | undefined

/** Grammatical words, which are no part of a compound. */
function smallWords(language: 'fr' | 'en'): ReadonlySet<string> {
  small ??= { fr: new Set(frenchSmall.split(' ')), en: new Set(englishSmall.split(' ')) }
  return small[language]
}

/** Letters of the parts of a French word that are two words, and of both together. */
const shortestPart = 4
const shortestJoined = 9

/**
 * Whether the words a French word falls into make a new one rather than stand apart: neither is grammatical, and one
 * is short (`pack shot`), or the second an ending.
 */
export function isCompound(words: string): boolean {
  const parts = words.replace(/^.*['’]/, '').split(' ')
  if (!words.includes(' ')) return false
  const grammaticalWords = smallWords('fr')
  if (parts.some((part) => grammaticalWords.has(part.toLowerCase()))) return false
  if (parts.at(-1) === 'ment') return true
  return parts.some((part) => part.length < shortestPart) || parts.join('').length < shortestJoined
}

/** The same for an English word, which any two others may make: `photo booth`, not `a lot`. */
export function isEnglishCompound(words: string): boolean {
  if (!words.includes(' ')) return false
  const grammaticalWords = smallWords('en')
  return !words.split(' ').some((part) => grammaticalWords.has(part.toLowerCase()))
}

/** Prefixes that make new words: `géocommun` is no slip for two words. */
const prefixes: ReadonlySet<string> = new Set(table.prefixes)

/** Whether it is a prefix of new words, which some set off by a hyphen: `co-construire`. */
export function isPrefix(part: string): boolean {
  return prefixes.has(part)
}

/** Whether the first of the words is a prefix. */
export function isPrefixed(words: string): boolean {
  const [first = '', second = ''] = words.toLowerCase().split(' ')
  return prefixes.has(first.replace(/^.*['’]/, '')) && !grammatical.test(second)
}
