import { defineRule, type Localized, Vocabulary } from '@lisible/core'
import {
  bareGroupAt,
  determinersOfGroups,
  nounGroupAt,
  prepositionsOfGroups,
} from '../../groups/noun-group.js'
import { agreementInWords } from '../../words/inflection.js'
import { visitWords } from '../../words/visit-words.js'
import { likeWritten } from '../../words/word-set.js'
import { confusionAt } from '../homophone/confusion-at.js'
import { askedAt } from './asked.js'
import { disagreementIn } from './disagreement.js'
import { opposedAt } from './sides.js'

interface Disagreed {
  readonly written: string
  readonly noun: string
  /** Gender and number of the noun. */
  readonly agreement: Localized
  readonly expected: string
}

interface Opposed {
  readonly determiner: string
  readonly written: string
  readonly expected: string
}

/** `grammar/noun-agreement` */
export const nounAgreement = defineRule({
  meta: {
    id: 'grammar/noun-agreement',
    description: {
      fr: 'Le déterminant et l’adjectif s’accordent avec leur nom («\u00a0une belle rencontre\u00a0», «\u00a0des pivoines blanches\u00a0»).',
      en: 'French determiners and adjectives agree with their noun (une belle rencontre, des pivoines blanches).',
    },
    rationale: {
      fr: 'Le e du féminin et le s du pluriel s’entendent rarement, et l’œil passe sur «\u00a0des pivoines blanche\u00a0» ou «\u00a0une offre exceptionnel\u00a0». La règle lit le déterminant, le nom et les adjectifs qui l’entourent, d’après le genre et le nombre que donne le dictionnaire. Elle se tait quand l’adjectif peut aller avec un autre mot de la phrase.',
      en: 'The feminine e and the plural s are seldom heard, and the eye passes over “des pivoines blanche” or “une offre exceptionnel”. The rule reads a determiner, its noun and the adjectives around it, by the genders and numbers of the dictionary. It says nothing where the adjective may go with another word of the sentence.',
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
      {
        title: 'Dicollecte, dictionnaire orthographique français',
        url: 'https://grammalecte.net/',
      },
    ],
    examples: [
      {
        text: 'La première fois, une vraie réussite, le petit bal, mon ancienne école. Les langues anglaise et française. La mairie et l’école fermées.',
      },
      {
        text: 'Des pivoines blanche, une offre exceptionnel, de belle rencontres. C’est la meilleur façon de voir nos nouveau produits.',
        findings: [
          { message: 'adjective', span: 'blanche', expected: ['blanches'] },
          { message: 'adjective', span: 'exceptionnel', expected: ['exceptionnelle'] },
          { message: 'adjective', span: 'belle', expected: ['belles'] },
          { message: 'adjective', span: 'meilleur', expected: ['meilleure'] },
          { message: 'adjective', span: 'nouveau', expected: ['nouveaux'] },
        ],
      },
      {
        text: 'Un équipe soudée cherche un belle idée.',
        findings: [
          { message: 'determiner', span: 'Un', expected: ['Une'] },
          { message: 'determiner', span: 'un', expected: ['une'] },
        ],
      },
      {
        text: 'Une parti des dons. Ce instant magique. La meilleur checklist.',
        findings: [
          { message: 'gender', span: 'Une parti', expected: ['Une partie', 'Un parti'] },
          { message: 'vowel', span: 'Ce', expected: ['Cet'] },
          { message: 'gender', span: 'La meilleur', expected: ['La meilleure', 'Le meilleur'] },
        ],
      },
    ],
  },
  messages: {
    determiner: {
      fr: (d: Disagreed) =>
        `«\u00a0${d.noun}\u00a0» est ${d.agreement.fr}, et «\u00a0${d.written}\u00a0» ne l’est pas. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.noun}\` is ${d.agreement.en}, and \`${d.written}\` is not. Write \`${d.expected}\`.`,
    },
    adjective: {
      fr: (d: Disagreed) =>
        `«\u00a0${d.written}\u00a0» s’accorde avec «\u00a0${d.noun}\u00a0», ${d.agreement.fr}. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.written}\` agrees with \`${d.noun}\`, ${d.agreement.en}. Write \`${d.expected}\`.`,
    },
    vowel: {
      fr: (d: Disagreed) =>
        `Devant la voyelle de «\u00a0${d.noun}\u00a0», «\u00a0${d.written}\u00a0» s’écrit «\u00a0${d.expected}\u00a0».`,
      en: (d) => `Before the vowel of \`${d.noun}\`, \`${d.written}\` is written \`${d.expected}\`.`,
    },
    gender: {
      fr: (d: Opposed) =>
        `«\u00a0${d.determiner}\u00a0» et «\u00a0${d.written}\u00a0» ne sont pas du même genre. L’un des deux est à reprendre\u00a0: «\u00a0${d.expected}\u00a0», sans doute.`,
      en: (d) =>
        `\`${d.determiner}\` and \`${d.written}\` are not of the same gender. One of the two has to change: probably \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, opening, (at, text, morphology) => {
      const { tokens } = text
      const start = tokens.start(at.index)
      const isBare = !openings.has(at.word)
      const group = isBare ? bareGroupAt(at, morphology) : nounGroupAt(at, morphology)
      const opposed = group || isBare ? undefined : opposedAt(at)
      if (opposed) {
        const { adjective, expected } = opposed
        const data = { determiner: at.word, written: adjective.word, expected: expected[0] ?? '' }
        context.report({ text, start, end: tokens.end(adjective.index), message: 'gender', data, expected })
      }
      const wrong = askedAt(at, morphology) ?? (group && disagreementIn(group, morphology))
      // « Sa fait du bien », « ce projet ma permis »: the determiner is another word.
      if (!wrong || confusionAt(at, morphology)) return
      const { from, to, noun, slots } = wrong
      const range = { start: tokens.start(from.index), end: tokens.end(to.index) }
      const written = text.value.slice(range.start, range.end)
      const expected = wrong.expected.map((one) => likeWritten(one, written))
      const first = expected[0] ?? ''
      if (wrong.message === 'gender') {
        const data = { determiner: at.word, written: noun.text, expected: first }
        context.report({ text, ...range, message: 'gender', data, expected })
        return
      }
      const data = { written, noun: noun.text, agreement: agreementInWords(slots), expected: first }
      context.report({ text, ...range, message: wrong.message, data, expected })
    }),
})

const openings = new Set([...determinersOfGroups, ...prepositionsOfGroups])
const opening = new Vocabulary(
  () => openings,
  ({ text }) => /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿœ]{3}/.test(text),
)
