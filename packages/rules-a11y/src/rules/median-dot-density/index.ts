import { defineRule, TokenKind } from '@lisible/core'
import * as v from 'valibot'
import { sources } from '../../sources.js'

export const medianDotDensity = defineRule({
  meta: {
    id: 'a11y/median-dot-density',
    description: {
      fr: 'Pas trop de points médians dans une phrase.',
      en: 'Not too many median dots in a sentence.',
    },
    rationale: {
      fr: 'Les lecteurs d’écran traitent le point médian de façons différentes : passé sous silence, énoncé ou marqué d’une pause, selon l’outil et ses réglages. Les personnes concernées ne sont pas d’accord entre elles sur la gêne. Quelques-uns passent bien ; beaucoup dans une phrase la ralentissent pour certaines. Un doublet ou un mot épicène se lit partout pareil.',
      en: 'Screen readers treat the median dot in different ways: left out, spoken or made a pause, depending on the tool and its settings. The people concerned do not agree on how much it disturbs. A few go well; many in one sentence slow it down for some. Both forms in full, or a word that fits everybody, read the same everywhere.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    languages: ['fr'],
    sources: [sources.access42, sources.lutine],
    examples: [
      {
        text: 'Les étudiant·es inscrit·es, les enseignant·es et les invité·es sont attendu·es.',
        findings: [
          {
            message: 'dense',
            span: 'Les étudiant·es inscrit·es, les enseignant·es et les invité·es sont attendu·es.',
          },
        ],
      },
      { text: 'Les étudiant·es et les enseignant·es sont là.' },
      { text: 'Lyon · Paris · Lille · Brest · Nice · Metz' },
    ],
  },
  messages: {
    dense: {
      fr: (d: { count: number; max: number }) =>
        `${d.count} mots à point médian dans cette phrase (${d.max} au plus) : selon le lecteur d’écran, chacun peut s’entendre comme une coupure. Un doublet ou un mot épicène se lit partout pareil.`,
      en: (d) =>
        `${d.count} words with a median dot in this sentence (${d.max} at most): depending on the screen reader each may be heard as a break. Both forms in full, or a word that fits everybody, read the same everywhere.`,
    },
  },
  options: v.strictObject({
    /** Most words with a median dot in a sentence. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 3),
  }),
  create: (context) => ({
    text(text) {
      if (!/[·•‧∙⋅]/.test(text.value)) return
      const { tokens } = text
      const { sentences } = tokens
      for (let i = 0; i < sentences.length; i += 2) {
        const first = sentences[i] as number
        const last = sentences[i + 1] as number
        let count = 0
        for (let t = first; t < last; t++) {
          if (tokens.kind(t) === TokenKind.word && /[·•‧∙⋅]/.test(tokens.text(t))) count++
        }
        if (count <= context.options.max) continue
        context.report({
          text,
          start: tokens.start(first),
          end: tokens.end(last - 1),
          message: 'dense',
          data: { count, max: context.options.max },
        })
      }
    },
  }),
})
