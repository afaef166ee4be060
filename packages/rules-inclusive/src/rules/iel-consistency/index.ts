import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { isQuoted, read, written } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { mixedPronouns } from './find.js'

export const ielConsistency = defineRule({
  meta: {
    id: 'inclusive/iel-consistency',
    description: {
      fr: 'Un pronom choisi se garde d’un bout à l’autre.',
      en: 'A chosen pronoun is kept throughout.',
    },
    rationale: {
      fr: 'Le Bureau de la traduction du Canada demande de respecter les pronoms choisis. Passer de « iel » à « il » pour la même personne dans une phrase brouille ce choix.',
      en: 'The Canadian Translation Bureau asks to respect chosen pronouns. Moving from “iel” to “il” for one person within a sentence blurs the choice.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Bureau de la traduction du Canada, Écriture inclusive : aide-mémoire',
        url: 'https://www.noslangues-ourlanguages.gc.ca/fr/cles-de-la-redaction/ecriture-inclusive-aide-memoire',
        date: '2026-11-23',
      },
    ],
    examples: [
      { text: 'Iel expose à Lyon et il dédicace samedi.', findings: [{ span: 'il', expected: ['iel'] }] },
      { text: 'Iel expose à Lyon et iel dédicace samedi.' },
      { text: 'Il pleut, et iel reste.' },
      { text: 'Iel expose, puis il y a un verre.' },
      { text: 'Iel restera aussi longtemps qu’il le faudra.' },
      { text: '« Il », dit-iel en riant.' },
      { text: 'Iel, elle, il\u00a0: chaque personne est accueillie comme il ou elle le souhaite.' },
      { text: 'Iel expose ; Marc, lui, dit qu’il viendra.' },
    ],
  },
  messages: {
    mixed: {
      fr: (d: { pronoun: string; fixed: string }) =>
        `« ${d.pronoun} » et « iel » se suivent. S’il s’agit de la même personne, gardez le pronom qu’elle a choisi : « ${d.fixed} » (Bureau de la traduction du Canada).`,
      en: (d) =>
        `\`${d.pronoun}\` and \`iel\` follow each other. If this is one person, keep the chosen pronoun: \`${d.fixed}\` (Canadian Translation Bureau).`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      if (!/iel/iu.test(text.value)) return
      const reading = read(text)
      for (const { item, fixed } of mixedPronouns(reading)) {
        const [start, end] = [reading.start[item] as number, reading.end[item] as number]
        if (isQuoted(text, start)) continue
        const pronoun = written(reading, item)
        const expected = [matchCase(fixed, pronoun)]
        context.report({
          text,
          start,
          end,
          message: 'mixed',
          data: { pronoun, fixed: expected[0] as string },
          expected,
        })
      }
    },
  }),
})
