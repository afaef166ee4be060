import type { Lexicon } from '@lisible/lexicon-fr'

/** British spellings of endings and stems, and the American ones that the English list holds. */
const spellings: readonly (readonly [british: RegExp, american: string])[] = [
  [/our(?=(?:s|ed|ing|ful|less|able|ably|ite|ites|hood|ly|er|ers)?$)/, 'or'],
  [/is(?=(?:es?|ed|ers?|ing|able|ations?)$)/, 'iz'],
  [/ys(?=(?:es?|ed|ers?|ing)$)/, 'yz'],
  [/(?<=[^aeiou][aei])ll(?=(?:ed|ing|er|ers|ings)$)/, 'l'],
  [/(?<!l)l(?=(?:ments?|ful|fully|fulness)$)/, 'll'],
  [/tre(?=s?$)/, 'ter'],
  [/bre(?=s?$)/, 'ber'],
  [/ogue(?=s?$)/, 'og'],
  [/enc(?=(?:es?|ed|eless|ing)$)/, 'ens'],
  [/mme(?=s?$)/, 'm'],
  [/ae(?=[a-z])/, 'e'],
  [/oe(?=[a-z])/, 'e'],
  [/^grey/, 'gray'],
  [/wards$/, 'ward'],
]
const past: ReadonlySet<string> = new Set([
  'learnt',
  'dreamt',
  'spelt',
  'spilt',
  'smelt',
  'leapt',
  'burnt',
  'leant',
])

/** Whether the word is the British spelling of a word of an English list. */
export function isBritish(word: string, words: Lexicon): boolean {
  const lower = word.toLowerCase()
  if (past.has(lower)) return true
  for (const [british, american] of spellings) {
    const spelt = lower.replace(british, american)
    if (spelt !== lower && words.has(spelt)) return true
  }
  return false
}
