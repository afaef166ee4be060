import type { Lexicon } from '@lisible/lexicon-fr'

/** The elided form of each word that loses its vowel. */
const elided: Readonly<Record<string, string>> = {
  le: "l'",
  la: "l'",
  de: "d'",
  je: "j'",
  me: "m'",
  te: "t'",
  se: "s'",
  ne: "n'",
  ce: "c'",
  que: "qu'",
  si: "s'",
  jusque: "jusqu'",
  lorsque: "lorsqu'",
  puisque: "puisqu'",
  quoique: "quoiqu'",
}

/** Words that lose their vowel. */
export const elidable = (): Iterable<string> => Object.keys(elided)

/** Words before which these keep their vowel, or that are quoted, counted or coordinated: « la une », « le ou les ». */
const kept: Readonly<Record<string, RegExp>> = {
  le: /^(?:à|a|ai|as|au|aux|avec|en|et|est|es|où|ou|un|une|y|ici|ainsi|avant|après|alors|or|ont|était|avait|énième)$/,
  la: /^(?:à|a|ai|as|au|aux|avec|en|et|est|es|où|ou|un|une|y|ici|ainsi|avant|après|alors|or|ont|était|avait|énième|hyènes?|ouates?)$/,
  de: /^(?:à|a|et|ou|un|une|on|en|ouf|ouate)$/,
  que: /^(?:a|et|ou)$/,
}

/** Only words before which it is sure: `ce` before other vowels may be the demonstrative, `si` the adverb. */
const only: Readonly<Record<string, RegExp>> = {
  ce: /^(?:est|était|étaient)$/,
  si: /^ils?$/,
  // Before other words usage is divided.
  lorsque: /^(?:ils?|elles?|on|en|une?)$/,
  puisque: /^(?:ils?|elles?|on|en|une?)$/,
  quoique: /^(?:ils?|elles?|on|en|une?)$/,
}

const lost = 'aei'
const sounds = 'aàâeéèêiîoôuyhœ'

/** Whether a word that ends at `end` and one that begins at `next` may be elided, by the letters that meet. */
export function losesVowel(text: string, end: number, next: number): boolean {
  return sounds.includes(text.charAt(next)) && lost.includes(text.charAt(end - 1).toLowerCase())
}

/**
 * The two words as French writes them, straight apostrophe, when the first must be elided before the second;
 * `undefined` when both may stand as they are.
 */
export function elisionOf(first: string, second: string, words: Lexicon): string | undefined {
  const lower = first.toLowerCase()
  const short = Object.hasOwn(elided, lower) ? elided[lower] : undefined
  if (short === undefined || !sounds.includes(second.charAt(0)) || second.charAt(1) === '-') return undefined
  if (second !== second.toLowerCase() || (second.length === 1 && !/^[aày]$/.test(second))) return undefined
  if (kept[lower]?.test(second) || (only[lower] && !only[lower].test(second))) return undefined
  // « il le habite » and the like: what the dictionary elides before nothing keeps its vowel.
  if (!words.has(second) || !words.check(short + second).known) return undefined
  return (first === lower ? short : short.charAt(0).toUpperCase() + short.slice(1)) + second
}
