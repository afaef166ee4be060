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

/** The one word that two are: `lors que`; capitals as in the first. */
export function joinedTo(first: string, second: string): string | undefined {
  if (cut.size === 0) read()
  const one = cut.get(first.toLowerCase())?.get(second.replace('’', "'"))
  if (one === undefined) return undefined
  const typed = second.includes('’') ? one.replace("'", '’') : one
  return first === first.toLowerCase() ? typed : typed.charAt(0).toUpperCase() + typed.slice(1)
}

/** Grammatical words that cling to an acronym: `uneAPI`, `PHPdans`. */
const wordBeforeAcronym = /^(\p{L}\p{Ll}{4,})(\p{Lu}{3,})$/u
const beforeAcronym = /^(une?|des?|du|les?|la|et|ou|en|dans|par|pour|sur|avec|est|aux?)(\p{Lu}{3,})$/u
const afterAcronym = /^(\p{Lu}{3,})(et|ou|en|dans|par|pour|sur|avec|est|des|les|une)$/u

/** An acronym and the word beside it, apart; `undefined` when the word is not both. */
export function acronymApart(word: string, words: Lexicon): string | undefined {
  const after = wordBeforeAcronym.exec(word)
  const match =
    after && words.has(after[1]!.toLowerCase())
      ? after
      : (beforeAcronym.exec(word) ?? afterAcronym.exec(word))
  return match ? `${match[1]} ${match[2]}` : undefined
}

const clung = /^(\p{L}{2,}?)((?:[ldnsjmtc]|qu)['’]\p{L}.*)$/u

/** A word and the elided one that clings to it, apart: `estl'inverse`; `undefined` when either is unknown. */
export function clungApart(word: string, words: Lexicon): string | undefined {
  const match = clung.exec(word)
  if (!match || !words.check(match[1]!).known || !words.check(match[2]!).known) return undefined
  return `${match[1]} ${match[2]}`
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
