import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { doubletsIn } from '../../doublets/find.js'
import { read, sentenceBounds } from '../../reading/reading.js'

export const doubletOverload = defineRule({
  meta: {
    id: 'inclusive/doublet-overload',
    description: {
      fr: 'Trop de doublets alourdissent une phrase.',
      en: 'Too many doublets weigh a sentence down.',
    },
    rationale: {
      fr: 'Antidote et beta.gouv.fr le rappellent : un doublet nomme, dix fatiguent. Au-delà de trois dans une phrase, un mot collectif ou épicène se lit mieux.',
      en: 'Antidote and beta.gouv.fr say so: one doublet names, ten tire. Beyond three in a sentence a collective or epicene word reads better.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Antidote, Inclusivité',
        url: 'https://www.antidote.info/fr/antidote-11/documentation/manuel-utilisateur/correcteur/inclusivite',
        date: '2026-11-23',
      },
      {
        title: 'beta.gouv.fr, Sillon : écriture inclusive',
        url: 'https://github.com/betagouv/sillon',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Les autrices et auteurs, les éditrices et éditeurs, les traductrices et traducteurs, les correctrices et correcteurs se retrouvent.',
        findings: [
          {
            span: 'Les autrices et auteurs, les éditrices et éditeurs, les traductrices et traducteurs, les correctrices et correcteurs se retrouvent.',
            expected: [],
          },
        ],
      },
      { text: 'Les autrices et auteurs, les éditrices et éditeurs se retrouvent.' },
    ],
  },
  messages: {
    overload: {
      fr: (d: { count: number; max: number }) =>
        `${d.count} doublets dans une phrase : au-delà de ${d.max}, un mot collectif ou épicène (« les métiers du livre », « l’équipe ») allège la lecture (Antidote, beta.gouv.fr).`,
      en: (d) =>
        `${d.count} doublets in one sentence: beyond ${d.max}, a collective or epicene word makes reading lighter (Antidote, beta.gouv.fr).`,
    },
  },
  options: v.strictObject({ max: v.optional(v.pipe(v.number(), v.minValue(1)), 3) }),
  create: (context) => ({
    text(text) {
      const doublets = doubletsIn(text)
      if (doublets.length <= context.options.max) return
      const reading = read(text)
      const counts = new Map<number, number>()
      for (const { first } of doublets) {
        const sentence = reading.sentence[first] as number
        counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
      }
      for (const { first } of doublets) {
        const count = counts.get(reading.sentence[first] as number) ?? 0
        if (count <= context.options.max) continue
        counts.delete(reading.sentence[first] as number)
        const [from, to] = sentenceBounds(reading, first)
        const [start, end] = [reading.start[from] as number, reading.end[to] as number]
        context.report({ text, start, end, message: 'overload', data: { count, max: context.options.max } })
      }
    },
  }),
})
