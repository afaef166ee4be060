import { defineRule, type Localized, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { likeWritten } from '../../words/word-set.js'
import { byWritten, confusionAt } from './confusion-at.js'
import { leading, misspeltNounBehind } from './noun-behind.js'

/** `grammar/homophone` */
export const homophone = defineRule({
  meta: {
    id: 'grammar/homophone',
    description: {
      fr: 'Les mots qui se prononcent pareil ne sont pas pris l’un pour l’autre («\u00a0a\u00a0» et «\u00a0à\u00a0», «\u00a0on\u00a0» et «\u00a0ont\u00a0», «\u00a0ce\u00a0» et «\u00a0se\u00a0»).',
      en: 'Words that sound alike are not mistaken for each other (a and à, on and ont, ce and se).',
    },
    rationale: {
      fr: 'Ces mots existent tous, et un dictionnaire n’y voit rien\u00a0; les abonnés, si. La règle ne regarde que les mots voisins, et ne parle que là où un seul des deux peut se tenir.',
      en: 'All these words exist, so a dictionary sees nothing; followers do. The rule looks at the words beside each, and speaks only where one of the two alone can stand.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: homophones',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Tous les bénévoles sont prêts à fêter son anniversaire\u00a0: on a hâte, et ils ont raison. Ce soir, tout se déroule au parc, là où vous aimez venir à pied.',
      },
      {
        text: 'Ont vous attend se soir a partir de 18\u00a0h. N’hésitez pas a venir a vélo.',
        findings: [
          { message: 'confused', span: 'Ont', expected: ['On'] },
          { message: 'confused', span: 'se', expected: ['ce'] },
          { message: 'confused', span: 'a', expected: ['à'] },
          { message: 'confused', span: 'a', expected: ['à'] },
          { message: 'confused', span: 'a', expected: ['à'] },
        ],
      },
      {
        text: 'Ils son venus au moment ou il pleuvait. Tout les stands on été rentrés, elle à été parfaite.',
        findings: [
          { message: 'confused', span: 'son', expected: ['sont'] },
          { message: 'confused', span: 'ou', expected: ['où'] },
          { message: 'confused', span: 'Tout', expected: ['Tous'] },
          { message: 'confused', span: 'on', expected: ['ont'] },
          { message: 'confused', span: 'à', expected: ['a'] },
        ],
      },
    ],
  },
  messages: {
    confused: {
      fr: (d: { written: string; expected: string; why: Localized }) =>
        `Ici, «\u00a0${d.written}\u00a0» s’écrit «\u00a0${d.expected}\u00a0»\u00a0: ${d.why.fr}.`,
      en: (d) => `Here \`${d.written}\` is written \`${d.expected}\`: ${d.why.en}.`,
    },
  },
  create: (context) =>
    visitWords(context, confusable, (at, text, morphology) => {
      const { tokens } = text
      const i = at.index
      if (/^[A-ZÀ-Þ]{2}/.test(at.text)) return
      const report = (place: number, meant: readonly string[], why: Localized) => {
        const written = tokens.text(place)
        const expected = meant.map((one) => likeWritten(one, written, text.value))
        const data = { written, expected: expected[0] ?? '', why }
        const start = tokens.start(place)
        context.report({ text, start, end: tokens.end(place), message: 'confused', data, expected })
      }
      const noun = determiners.has(at.word) ? misspeltNounBehind(at, morphology) : undefined
      if (noun) report(noun.at.index, [noun.expected], noun.why)
      const confusion = confusionAt(at, morphology)
      if (confusion) report(i, confusion.meant, confusion.why)
    }),
})

const determiners = new Set(leading)
const confusable = new Vocabulary(() => [...byWritten().keys(), ...leading])
