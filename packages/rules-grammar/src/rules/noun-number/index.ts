import { defineRule, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { likeWritten } from '../../words/word-set.js'
import { confusionAt } from '../homophone/confusion-at.js'
import { wrongNumberAt } from './numbers.js'

/** `grammar/noun-number` */
export const nounNumber = defineRule({
  meta: {
    id: 'grammar/noun-number',
    description: {
      fr: 'Le nom et ce qui le détermine sont du même nombre («\u00a0des ateliers\u00a0», «\u00a0chaque semaine\u00a0»).',
      en: 'A noun and its determiner have the same number (des ateliers, chaque semaine).',
    },
    rationale: {
      fr: 'Le s du pluriel ne s’entend pas, et c’est lui qui manque le plus souvent. La règle ne regarde que le mot qui suit «\u00a0des\u00a0», «\u00a0nos\u00a0», «\u00a0plusieurs\u00a0», «\u00a0chaque\u00a0»…',
      en: 'The plural s is not heard, and is what French texts lack most often. The rule looks only at the word behind `des`, `nos`, `plusieurs`, `chaque`…',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: accord du déterminant',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Chaque mois, des ateliers et plusieurs jeux\u00a0: venez avec vos enfants, ces petits curieux.',
      },
      {
        text: 'Venez avec vos enfant à des atelier, chaque semaines, pendant quelque jours. Les bénévole parlent aux habitant.',
        findings: [
          { message: 'plural', span: 'enfant', expected: ['enfants'] },
          { message: 'plural', span: 'atelier', expected: ['ateliers'] },
          { message: 'singular', span: 'semaines', expected: ['semaine'] },
          { message: 'plural', span: 'quelque', expected: ['quelques'] },
          { message: 'plural', span: 'bénévole', expected: ['bénévoles'] },
          { message: 'plural', span: 'habitant', expected: ['habitants'] },
        ],
      },
      {
        text: 'Réservez vite, il reste 12 place. Leur deux enfants ont mangé la réponses.',
        findings: [
          { message: 'plural', span: 'place', expected: ['places'] },
          { message: 'plural', span: 'Leur', expected: ['Leurs'] },
          { message: 'singular', span: 'réponses', expected: ['réponse'] },
        ],
      },
    ],
  },
  messages: {
    plural: {
      fr: (d: { written: string; beside: string; expected: string }) =>
        `Avec «\u00a0${d.beside}\u00a0», «\u00a0${d.written}\u00a0» se met au pluriel. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `With \`${d.beside}\`, \`${d.written}\` is plural. Write \`${d.expected}\`.`,
    },
    singular: {
      fr: (d: { written: string; beside: string; expected: string }) =>
        `Avec «\u00a0${d.beside}\u00a0», «\u00a0${d.written}\u00a0» se met au singulier. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `With \`${d.beside}\`, \`${d.written}\` is singular. Write \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, determiners, (at, text, morphology) => {
      const { tokens } = text
      const wrong = wrongNumberAt(at, morphology)
      // « Les places son limitées », « sa fait du bien »: the determiner is another word.
      if (!wrong || confusionAt(at, morphology)) return
      const { message, place, beside } = wrong
      const expected = wrong.expected.map((one) => likeWritten(one, tokens.text(place)))
      const data = { written: tokens.text(place), beside, expected: expected[0] ?? '' }
      context.report({ text, start: tokens.start(place), end: tokens.end(place), message, data, expected })
    }),
})

const determiners = new Vocabulary(
  'le la des les nombreux nombreuses prochains prochaines derniers dernières un une ce cet cette mon ma ton ta son sa notre ' +
    'votre au du par ces mes tes ses nos vos leurs aux plusieurs quelques chaque quelque certains certaines différents ' +
    'différentes grands grandes petits petites nouveaux nouvelles bons bonnes beaux belles anciens anciennes meilleurs ' +
    'meilleures autres deux trois ' +
    'quatre cinq six sept huit neuf dix leur onze douze treize quatorze quinze seize vingt trente ' +
    'quarante cinquante soixante cent cents',
  ({ lower }) => /^\d/.test(lower),
)
