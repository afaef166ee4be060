import { defineRule, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { commandAt, commanded } from './command.js'
import { inverted, questionAt, withT } from './inversion.js'

/** `grammar/pronoun-hyphen` */
export const pronounHyphen = defineRule({
  meta: {
    id: 'grammar/pronoun-hyphen',
    description: {
      fr: 'Un trait d’union lie le verbe au pronom qui le suit («\u00a0viens-tu\u00a0?\u00a0», «\u00a0donne-moi\u00a0», «\u00a0va-t-on\u00a0»).',
      en: 'In French a hyphen ties a verb to the pronoun behind it (viens-tu ?, donne-moi, va-t-on).',
    },
    rationale: {
      fr: 'Dans une question et à l’impératif, le pronom passe derrière le verbe, et le trait d’union le dit\u00a0: sans lui, «\u00a0laissez la venir\u00a0» se lit d’abord «\u00a0laissez la…\u00a0». Entre deux voyelles, un t se glisse entre traits d’union («\u00a0y a-t-il\u00a0»), jamais avec une apostrophe. La règle ne parle que là où le pronom ne peut aller qu’avec ce verbe.',
      en: 'In questions and imperatives the pronoun comes behind the verb, and the hyphen says so: without it, laissez la venir first reads laissez la… Between two vowels a t slips in between hyphens (y a-t-il), never with an apostrophe. The rule speaks only where the pronoun can go with no other verb.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: trait d’union',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Viens-tu\u00a0? Donne-moi ton avis. Venez la voir, allez les rejoindre. Quand on aime, on partage. Où est ce livre\u00a0? Allez les Bleus\u00a0!',
      },
      {
        text: 'Viens tu samedi\u00a0? Que pouvons nous faire\u00a0? A t-on le droit, va t’il pleuvoir\u00a0?',
        findings: [
          { message: 'untied', span: 'Viens tu', expected: ['Viens-tu'] },
          { message: 'untied', span: 'pouvons nous', expected: ['pouvons-nous'] },
          { message: 'untied', span: 'A t-on', expected: ['A-t-on'] },
          { message: 'untied', span: 'va t’il', expected: ['va-t-il'] },
        ],
      },
      {
        text: 'Donne moi ton avis, rappelle toi. Laissez la venir. Profitez en\u00a0!',
        findings: [
          { message: 'untied', span: 'Donne moi', expected: ['Donne-moi'] },
          { message: 'untied', span: 'rappelle toi', expected: ['rappelle-toi'] },
          { message: 'untied', span: 'Laissez la', expected: ['Laissez-la'] },
          { message: 'untied', span: 'Profitez en', expected: ['Profitez-en'] },
        ],
      },
    ],
  },
  messages: {
    untied: {
      fr: (d: { written: string; expected: string }) =>
        `Un trait d’union lie le verbe au pronom qui le suit, à l’impératif et dans une question. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `In French a hyphen ties a verb to the pronoun behind it, in imperatives and questions. Write \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, pronouns, (at, text, morphology) => {
      const untied =
        (inverted.has(at.word) || withT.has(at.word) ? questionAt(at, morphology) : undefined) ??
        (commanded.has(at.word) ? commandAt(at, morphology) : undefined)
      if (!untied) return
      const { tokens, value } = text
      const start = tokens.start(untied.from.index)
      const end = tokens.end(untied.to.index)
      const { expected } = untied
      const data = { written: value.slice(start, end), expected }
      context.report({ text, start, end, message: 'untied', data, expected: [expected] })
    }),
})

const pronouns = new Vocabulary(() => [...inverted.keys(), ...withT, ...commanded])
