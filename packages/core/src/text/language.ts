/** Words of one language that are none of the other, and that hardly a sentence does without. */
const french =
  'le la les des du une et aux est sont dans avec que qui ce cette ces nous vous ne pas ses il elle ils elles je tu ' +
  'votre notre nos vos leur leurs où donc tout tous toute été être avoir fait faire ont chez très bien aussi mais ' +
  'pour sur par de en au à un'
const english =
  'the and of to is are was were with for this that you your we our they their it its from by has have had be been ' +
  'will would can could not at about what how when who which there here just more if my his her she he than then them ' +
  'these those into over after also in out up all do'

const languageOfWord = new Map<string, 'fr' | 'en'>()
for (const word of french.split(' ')) languageOfWord.set(word, 'fr')
for (const word of english.split(' ')) languageOfWord.set(word, 'en')

/** Characters that are read: the beginning of a text tells. */
const read = 2_000
/** Words of a language from which it is sure, and where there is none of the other. */
const enough = 5
const enoughAlone = 3
/** Least share of them among all words, and how many times those of the other they are. */
const share = 0.15
const surplus = 6
/** Words of the expected language that settle it. */
const settled = 3

/** A word in Latin letters, or what is none: a link, a hashtag, a mention. */
const word = /https?:\S+|[#@]\S+|[A-Za-zÀ-ÖØ-öø-ÿŒœ]+/g
const elided = /^(?:[ldjnscmt]|qu)$/

/**
 * The language of a text that does not say it: `expected`, unless it is plainly in the other one of French and
 * English. A text of both, or too short to tell, is taken to be in the expected one.
 */
export function languageOf(value: string, expected: string): string {
  const own = expected.slice(0, 2)
  if (own !== 'fr' && own !== 'en') return expected
  const counts = { fr: 0, en: 0 }
  const other = own === 'fr' ? 'en' : 'fr'
  let words = 0
  const beginning = value.length > read ? value.slice(0, read) : value
  word.lastIndex = 0
  for (let match = word.exec(beginning); match; match = word.exec(beginning)) {
    const [found] = match
    const first = found.charAt(0)
    if (first === '#' || first === '@' || found.startsWith('http')) continue
    words++
    const lower = found.toLowerCase()
    const mark = beginning.charAt(word.lastIndex)
    const isElided = (mark === '’' || mark === "'") && elided.test(lower)
    const language = isElided ? 'fr' : languageOfWord.get(lower)
    if (!language) continue
    counts[language]++
    if (counts[own] >= settled && counts[own] >= counts[other]) return expected
  }
  const isSure = counts[other] >= enough || (counts[other] >= enoughAlone && counts[own] === 0)
  return isSure && counts[other] >= share * words && counts[other] >= surplus * counts[own] ? other : expected
}
