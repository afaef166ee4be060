import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { read } from '../../reading/reading.js'
import { asymmetricNames } from './find.js'

export const asymmetricNaming = defineRule({
  meta: {
    id: 'inclusive/asymmetric-naming',
    description: { fr: 'Deux personnes se nomment de la même façon.', en: 'Two people are named alike.' },
    rationale: {
      fr: 'Un homme par son nom, une femme par son prénom : le Haut Conseil à l’égalité (recommandation 5) demande l’identité complète des deux côtés. Les artistes connues par leur prénom et les enfants ne sont pas visés.',
      en: 'A man by his surname, a woman by her first name: the French High Council for Equality (recommendation 5) asks for full names on both sides. Artists known by a first name and children are left alone.',
    },
    category: 'inclusive',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Emmanuel Macron et Brigitte étaient présents.',
        findings: [{ span: 'Emmanuel Macron et Brigitte' }],
      },
      { text: 'M. Dupont et Marie ouvriront le bal.', findings: [{ span: 'M. Dupont et Marie' }] },
      { text: 'Emmanuel Macron et Brigitte Macron étaient présents.' },
      { text: 'Paul et Marie ouvriront le bal.' },
      { text: 'Paul Petit et Marie Petit ouvriront le bal.' },
      { text: 'Brigitte Macron et Marie Petit sont là.' },
    ],
  },
  messages: {
    asymmetric: {
      fr: (d: { names: string }) =>
        `« ${d.names} » : l’homme a son nom, la femme son seul prénom. Le Haut Conseil à l’égalité propose de donner l’identité complète des deux.`,
      en: (d) =>
        `\`${d.names}\`: the man has his surname, the woman her first name only. The French High Council for Equality proposes full names for both.`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const [first, last] of asymmetricNames(reading)) {
        const [start, end] = [reading.start[first] as number, reading.end[last] as number]
        context.report({
          text,
          start,
          end,
          message: 'asymmetric',
          data: { names: text.value.slice(start, end) },
        })
      }
    },
  }),
})
