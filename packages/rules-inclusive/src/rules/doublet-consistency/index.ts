import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { doubletsIn } from '../../doublets/find.js'
import { isQuoted, read, someBetween, written } from '../../reading/reading.js'

export const doubletConsistency = defineRule({
  meta: {
    id: 'inclusive/doublet-consistency',
    description: {
      fr: 'Un nom doublé une fois ne revient pas au seul masculin.',
      en: 'A noun doubled once does not come back in the masculine alone.',
    },
    rationale: {
      fr: 'Le Bureau de la traduction du Canada demande une même façon d’écrire d’un bout à l’autre. Après « les étudiantes et étudiants », « les étudiants » peut laisser croire qu’il n’est plus question que d’hommes.',
      en: 'The Canadian Translation Bureau asks for one way of writing throughout. After “les étudiantes et étudiants”, “les étudiants” may read as men only.',
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
      {
        text: 'Les étudiantes et étudiants votent lundi. Les étudiants de Brest votent mardi.',
        findings: [{ span: 'étudiants' }],
      },
      { text: 'Les étudiantes et étudiants votent lundi, puis les étudiantes et étudiants de Brest.' },
      { text: 'Les étudiants votent lundi.' },
      { text: 'Les étudiantes et étudiants de Lyon et ceux de Brest.' },
    ],
  },
  messages: {
    alone: {
      fr: (d: { noun: string; doublet: string }) =>
        `« ${d.noun} » : ce texte écrit plus haut « ${d.doublet} ». Si l’on parle du même groupe, reprenez les deux formes ou un mot épicène (Bureau de la traduction du Canada).`,
      en: (d) =>
        `\`${d.noun}\`: this text has \`${d.doublet}\` above. If the group is the same, repeat both forms or use an epicene word (Canadian Translation Bureau).`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const doublets = doubletsIn(text)
      if (doublets.length === 0) return
      const reading = read(text)
      for (const { noun, plural, second, first } of doublets) {
        const masculine = plural ? noun.mp : noun.m
        const feminine = new Set([plural ? noun.fp[0] : noun.f[0], ...(plural ? noun.fp : noun.f)])
        for (let i = second + 1; i < reading.count; i++) {
          if (reading.lower[i] !== masculine || someBetween(reading, i - 5, i + 5, feminine)) continue
          const [start, end] = [reading.start[i] as number, reading.end[i] as number]
          if (isQuoted(text, start)) continue
          const doublet = written(reading, first, second)
          context.report({ text, start, end, message: 'alone', data: { noun: written(reading, i), doublet } })
          break
        }
      }
    },
  }),
})
