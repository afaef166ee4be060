import { defineRule, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { likeWritten, words } from '../../words/word-set.js'

interface Mismatch {
  written: string
  before: string
  expected: string
}

/** Adjectives that stand before their noun, masculine and feminine, and are no noun in either form beside the other. */
const pairs =
  'premier première dernier dernière prochain prochaine nouveau nouvelle meilleur meilleure vrai vraie petit petite bon bonne ' +
  'ancien ancienne principal principale seul seule gros grosse long longue certain certaine excellent excellente ' +
  'mauvais mauvaise joli jolie'

const feminineOf = new Map<string, string>()
const masculineOf = new Map<string, string>()
for (const [, masculine = '', feminine = ''] of pairs.matchAll(/(\S+) (\S+)/g)) {
  feminineOf.set(masculine, feminine)
  masculineOf.set(feminine, masculine)
}

/** Each determiner with that of the other gender. */
const masculineDeterminers = new Map([
  ['la', 'le'],
  ['une', 'un'],
  ['cette', 'ce'],
  ['ma', 'mon'],
  ['ta', 'ton'],
  ['sa', 'son'],
])
const feminineDeterminers = new Map([
  ['le', 'la'],
  ['un', 'une'],
  ['ce', 'cette'],
  ['du', 'de la'],
  ['au', 'à la'],
])

/** Pairs that sound alike: the letter is what was forgotten, not the determiner mistaken. */
const soundAlike = words('meilleure vraie seule principale jolie')

/** Feminine forms that are nouns of their own behind a masculine determiner, or may be: « un première année ». */
const standing = words('première seule longue certaine')

/** `grammar/adjective-gender` */
export const adjectiveGender = defineRule({
  meta: {
    id: 'grammar/adjective-gender',
    description: {
      fr: 'L’adjectif entre le déterminant et le nom a le genre du déterminant («\u00a0la première fois\u00a0»).',
      en: 'The adjective between a French determiner and its noun has the gender of the determiner (la première fois).',
    },
    rationale: {
      fr: '«\u00a0La meilleur façon\u00a0» se prononce comme «\u00a0la meilleure façon\u00a0», et l’œil passe. «\u00a0La\u00a0» et «\u00a0meilleur\u00a0» ne peuvent pas aller avec le même nom\u00a0: l’un des deux est à reprendre.',
      en: '“La meilleur façon” sounds like “la meilleure façon”, and the eye passes over it. `la` and `meilleur` cannot go with the same noun: one of the two has to change.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: accord de l’adjectif',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'La première fois, une vraie réussite, le petit bal, mon ancienne école. La Bon Marché, une première au village.',
      },
      {
        text: 'C’est la meilleur façon de fêter ce nouvelle atelier.',
        findings: [
          { message: 'gender', span: 'la meilleur', expected: ['la meilleure', 'le meilleur'] },
          { message: 'gender', span: 'ce nouvelle', expected: ['cette nouvelle', 'ce nouveau'] },
        ],
      },
    ],
  },
  messages: {
    gender: {
      fr: (d: Mismatch) =>
        `«\u00a0${d.before}\u00a0» et «\u00a0${d.written}\u00a0» ne sont pas du même genre. L’un des deux est à reprendre\u00a0: «\u00a0${d.expected}\u00a0», sans doute.`,
      en: (d) =>
        `\`${d.before}\` and \`${d.written}\` are not of the same gender. One of the two has to change: probably \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, adjectives, (at, text) => {
      const { tokens } = text
      const { word } = at
      const before = at.before()
      const noun = at.after()
      // Names and titles are written as they are; without a noun behind it, an adjective is one.
      if (at.text !== word || !/^[a-zà-öø-ÿœ]{2}/.test(noun) || tokens.text(at.placeAfter()) !== noun) return
      if (follows.has(noun)) return
      const masculine = masculineDeterminers.get(before)
      const adjective = masculine === undefined ? masculineOf.get(word) : feminineOf.get(word)
      const determiner = masculine ?? feminineDeterminers.get(before)
      if (adjective === undefined || determiner === undefined) return
      if (masculine === undefined && standing.has(word)) return
      const start = tokens.start(at.placeBefore())
      const end = tokens.end(at.index)
      const written = text.value.slice(start, end)
      const own = `${tokens.text(at.placeBefore())} ${adjective}`
      const other = likeWritten(`${determiner} ${word}`, written)
      const expected = masculine !== undefined || soundAlike.has(word) ? [own, other] : [other, own]
      const data = { written: word, before, expected: expected[0] ?? '' }
      context.report({ text, start, end, message: 'gender', data, expected })
    }),
})

const adjectives = new Vocabulary(() => [...feminineOf.keys(), ...masculineOf.keys()])
/** Words behind an adjective that make a noun of it, or begin something else. */
const follows = words(
  'de du des et ou à au aux qui que où en pour par dans sur avec est a sont ne se le la les un une plus pas comme mais car ' +
    'si avant après chez vers sans sous entre depuis pendant',
)
