import { defineRule, type Localized, Vocabulary } from '@lisible/core'
import { agreementInWords } from '../../words/inflection.js'
import { visitWords } from '../../words/visit-words.js'
import { likeWritten } from '../../words/word-set.js'
import { auxiliaries, wrongAgreementBehind } from './after-avoir.js'
import { verbsOfAttributes, wrongAttributeBehind } from './attribute.js'
import { detached, wrongDetached } from './detached.js'
import { having, wrongParticipleBehind } from './preceding-object.js'

interface Disagreed {
  readonly written: string
  /** The subject, or the verb where only it is known. */
  readonly beside: string
  /** Gender and number of the subject. */
  readonly agreement: Localized
  readonly expected: string
}

/** `grammar/participle-agreement` */
export const participleAgreement = defineRule({
  meta: {
    id: 'grammar/participle-agreement',
    description: {
      fr: 'Le participe et l’adjectif s’accordent avec le sujet, ou avec l’objet placé avant («\u00a0elles sont ouvertes\u00a0»).',
      en: 'French participles and adjectives agree with the subject, or an object before the verb (elles sont ouvertes).',
    },
    rationale: {
      fr: 'Avec «\u00a0être\u00a0», le participe et l’adjectif s’accordent avec le sujet\u00a0; avec «\u00a0avoir\u00a0», avec un objet placé avant («\u00a0les photos que nous avons publiées\u00a0»)\u00a0; en tête de phrase, avec le sujet qui suit («\u00a0Organisée par la mairie, la fête…\u00a0»). Le e et le s ne s’entendent pas, et s’oublient. La règle ne parle que d’un sujet ou d’un objet qui ne fait pas de doute.',
      en: 'With être, participles and adjectives agree with the subject; with avoir, with an object before the verb (les photos que nous avons publiées); at the head of a sentence, with the subject that follows (Organisée par la mairie, la fête…). The e and the s are not heard, and get lost. The rule speaks only of a subject or an object that leaves no doubt.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: accord du participe passé employé avec être',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Les places sont réservées, elles ont été distribuées. Ils sont membre fondateur et partie prenante.',
      },
      {
        text: 'Les inscriptions sont ouverte et les places sont limité. Ils ont été invité.',
        findings: [
          { message: 'agreement', span: 'ouverte', expected: ['ouvertes'] },
          { message: 'agreement', span: 'limité', expected: ['limitées'] },
          { message: 'agreement', span: 'invité', expected: ['invités'] },
        ],
      },
      {
        text: 'Une erreur a été trouvé, elle n’est pas resté. Ces places sont accessible à tous. Elles sont arrivés.',
        findings: [
          { message: 'agreement', span: 'trouvé', expected: ['trouvée'] },
          { message: 'agreement', span: 'resté', expected: ['restée'] },
          { message: 'agreement', span: 'accessible', expected: ['accessibles'] },
          { message: 'agreement', span: 'arrivés', expected: ['arrivées'] },
        ],
      },
      {
        text: 'La session de jeudi est complet. Nos tarifs restent accessible.',
        findings: [
          { message: 'agreement', span: 'complet', expected: ['complète'] },
          { message: 'agreement', span: 'accessible', expected: ['accessibles'] },
        ],
      },
      {
        text: 'Les élus ont votés le budget. Nos filles n’ont pas gagnées.',
        findings: [
          { message: 'unchanged', span: 'votés', expected: ['voté'] },
          { message: 'unchanged', span: 'gagnées', expected: ['gagné'] },
        ],
      },
      {
        text: 'Toutes celles qui sont venu ont aimé.',
        findings: [{ message: 'plural', span: 'venu', expected: ['venus', 'venues'] }],
      },
      {
        text: 'L’homme qui a vu la fille est passé. L’ami venu avec elle est arrivé. Elle a aimé. Elle s’est lavé les mains. Les enjeux sont politique et social.',
      },
    ],
  },
  messages: {
    agreement: {
      fr: (d: Disagreed) =>
        `«\u00a0${d.written}\u00a0» s’accorde avec «\u00a0${d.beside}\u00a0», ${d.agreement.fr}. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.written}\` agrees with \`${d.beside}\`, ${d.agreement.en}. Write \`${d.expected}\`.`,
    },
    plural: {
      fr: (d: Disagreed) =>
        `Après «\u00a0${d.beside}\u00a0», «\u00a0${d.written}\u00a0» se met au pluriel. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `After \`${d.beside}\`, \`${d.written}\` is plural. Write \`${d.expected}\`.`,
    },
    unchanged: {
      fr: (d: Disagreed) =>
        `Avec «\u00a0${d.beside}\u00a0», «\u00a0${d.written}\u00a0» ne s’accorde pas avec le sujet, et rien ne précède avec quoi l’accorder. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `With \`${d.beside}\`, \`${d.written}\` does not agree with the subject, and nothing stands before that it could agree with. Write \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, verbs, (at, text, morphology) => {
      const wrong =
        wrongAttributeBehind(at, morphology) ??
        wrongParticipleBehind(at, morphology) ??
        wrongAgreementBehind(at, morphology) ??
        wrongDetached(at, morphology)
      if (!wrong) return
      const { at: attribute, subject, verb } = wrong
      const written = attribute.text
      const expected = wrong.expected.map((one) => likeWritten(one, written))
      context.report({
        text,
        start: text.tokens.start(attribute.index),
        end: text.tokens.end(attribute.index),
        message: wrong.message,
        data: {
          written,
          beside: subject?.text ?? verb,
          agreement: agreementInWords(subject?.slots ?? 0),
          expected: expected[0] ?? '',
        },
        expected,
      })
    }),
})

const verbs = new Vocabulary(
  `${verbsOfAttributes} ${having} ${[...auxiliaries].join(' ')} par ${detached.join(' ')}`,
)
