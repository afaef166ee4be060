import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { isQuoted, read, written } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { genericPronouns } from './find.js'

export const enGenericHe = defineRule({
  meta: {
    id: 'inclusive/en-generic-he',
    description: {
      fr: 'En anglais, « they » reprend un nom qui vaut pour tout le monde.',
      en: '“They” takes up a noun that stands for anyone.',
    },
    rationale: {
      fr: '« A user… his settings » : le nom vaut pour n’importe qui, le pronom non. « they » au singulier est d’usage courant. La règle exige un groupe nominal indéfini dans la même phrase : une personne nommée n’est jamais visée.',
      en: '“A user… his settings”: the noun stands for anyone, the pronoun does not. Singular “they” is in common use. The rule asks for an indefinite noun phrase in the same sentence: a named person is never concerned.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['en'],
    sources: [
      {
        title: 'retext-equality 7.1.0',
        url: 'https://github.com/retextjs/retext-equality',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'A user can change his settings.',
        lang: 'en',
        findings: [{ span: 'his', expected: ['their'] }],
      },
      {
        text: 'If a customer calls, he gets a refund.',
        lang: 'en',
        findings: [{ span: 'he', expected: ['they'] }],
      },
      { text: 'A user can change their settings.', lang: 'en' },
      { text: 'Harry let his wand flow in the wind.', lang: 'en' },
      { text: 'A man and his dog live here.', lang: 'en' },
      { text: 'A user met Paul and his team.', lang: 'en' },
      { text: 'A boy lost his ball.', lang: 'en' },
    ],
  },
  messages: {
    generic: {
      fr: (d: { pronoun: string; noun: string; fixed: string }) =>
        `« ${d.pronoun} » reprend « ${d.noun} », qui vaut pour n’importe qui. Vous pouvez écrire « ${d.fixed} ».`,
      en: (d) =>
        `\`${d.pronoun}\` takes up \`${d.noun}\`, which stands for anyone. You could write \`${d.fixed}\`.`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const { item, antecedent, fixed } of genericPronouns(reading)) {
        const [start, end] = [reading.start[item] as number, reading.end[item] as number]
        if (isQuoted(text, start)) continue
        const pronoun = written(reading, item)
        const expected = [matchCase(fixed, pronoun)]
        const data = {
          pronoun,
          noun: written(reading, antecedent - 1, antecedent),
          fixed: expected[0] as string,
        }
        context.report({ text, start, end, message: 'generic', data, expected })
      }
    },
  }),
})
