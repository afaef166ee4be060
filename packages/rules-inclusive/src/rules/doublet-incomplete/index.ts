import { defineRule, Vocabulary } from '@lisible/core'
import * as v from 'valibot'
import { around, placesOf, type Reading, read } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { elides } from '../../roles/pairs.js'
import { findFeminine, findMasculine, isEpicene, type RoleNoun } from '../../roles/role-nouns.js'

const articles: Readonly<Record<string, string>> = { le: 'la', un: 'une', la: 'le', une: 'un' }

/** `le ou la`, `une ou un` */
function isPair(reading: Reading, i: number): boolean {
  const first = around(reading, i, -1)
  return Object.hasOwn(articles, first) && articles[first] === around(reading, i, 1)
}

function isMarked(reading: Reading, i: number): boolean {
  return /^[·(/]/u.test(reading.tokens.value.charAt(reading.end[i] as number))
}

function complete(reading: Reading, i: number, { m, f }: RoleNoun): string {
  const forms = [around(reading, i, -1), around(reading, i, 1)].map((article) =>
    nounPhrase(article, article === 'le' || article === 'un' ? m : f[0]),
  )
  return forms.join(` ${reading.lower[i]} `)
}

function nounPhrase(article: string, noun: string): string {
  return /^l[ea]$/u.test(article) && elides(noun) ? `l’${noun}` : `${article} ${noun}`
}

const joints = new Vocabulary('ou et')

export const doubletIncomplete = defineRule({
  meta: {
    id: 'inclusive/doublet-incomplete',
    description: {
      fr: 'Quand le déterminant est doublé, le nom l’est aussi.',
      en: 'Where the determiner is doubled, so is the noun.',
    },
    rationale: {
      fr: '« Le ou la directeur » double l’article et laisse le nom au masculin. L’OQLF demande la même forme pour tous les éléments. Un nom épicène n’a besoin que de l’article : « un ou une responsable ».',
      en: '“Le ou la directeur” doubles the article and leaves the noun in the masculine. The OQLF asks for the same form throughout. An epicene noun only needs the article: “un ou une responsable”.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Le ou la directeur signera.',
        findings: [
          {
            span: 'Le ou la directeur',
            expected: ['Le directeur ou la directrice'],
            fixed: 'Le directeur ou la directrice signera.',
          },
        ],
      },
      {
        text: 'On cherche un ou une candidat motivé.',
        findings: [{ span: 'un ou une candidat', expected: ['un candidat ou une candidate'] }],
      },
      { text: 'Un ou une responsable vous rappellera.' },
      { text: 'Le directeur ou la directrice signera.' },
      { text: 'Le ou la directeur·rice signera.' },
    ],
  },
  messages: {
    incomplete: {
      fr: (d: { phrase: string; fixed: string }) =>
        `« ${d.phrase} » : l’article est doublé, le nom reste au masculin. Écrivez « ${d.fixed} » (OQLF : une même forme pour tous les éléments).`,
      en: (d) =>
        `\`${d.phrase}\`: the article is doubled, the noun stays masculine. Write \`${d.fixed}\` (OQLF: one form throughout).`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const i of placesOf(reading, joints)) {
        if (i === 0 || i + 2 >= reading.count || !isPair(reading, i)) continue
        const role = findMasculine(around(reading, i, 2))
        if (!role || role.plural || isEpicene(role.noun) || isMarked(reading, i + 2)) continue
        if (findFeminine(around(reading, i, 4))?.noun === role.noun) continue
        const [start, end] = [reading.start[i - 1] as number, reading.end[i + 2] as number]
        const phrase = text.value.slice(start, end)
        const fixed = complete(reading, i, role.noun)
        const expected = [matchCase(fixed, phrase)]
        context.report({
          text,
          start,
          end,
          message: 'incomplete',
          data: { phrase, fixed: expected[0] as string },
          expected,
          fix: expected[0] as string,
        })
      }
    },
  }),
})
