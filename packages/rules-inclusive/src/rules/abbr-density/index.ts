import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn } from '../../abbreviations/find.js'
import { denseRanges } from './dense.js'

export const abbrDensity = defineRule({
  meta: {
    id: 'inclusive/abbr-density',
    description: { fr: 'Peu de formes abrégées par phrase.', en: 'Few abbreviated forms per sentence.' },
    rationale: {
      fr: 'Aucun signe n’est lu de la même façon par tous les lecteurs d’écran, et les personnes handicapées elles-mêmes ne sont pas du même avis. Access42 conseille les tournures épicènes, l’OQLF réserve l’abréviation aux espaces restreints. La règle compte ; elle ne dit pas « inaccessible ». Les points médians d’une phrase reviennent à a11y/median-dot-density.',
      en: 'No sign is spoken alike by all screen readers, and disabled people themselves disagree. Access42 advises epicene phrases, the OQLF keeps abbreviation for tight spaces. The rule counts; it does not say “inaccessible”. The median dots of a sentence are left to a11y/median-dot-density.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Access42, Langage non genré et accessibilité',
        url: 'https://access42.net/Langage-non-genre-accessibilite',
        date: '2024-07-29',
      },
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Les étudiant(e)s, les salarié(e)s, les retraité(e)s et les habitant(e)s sont là.',
        findings: [
          { span: 'étudiant(e)s, les salarié(e)s, les retraité(e)s et les habitant(e)s', expected: [] },
        ],
      },
      {
        text: 'Les étudiant·es, les salarié·es, les retraité·es et les habitant·es sont là.',
        note: {
          fr: 'Points médians : a11y/median-dot-density.',
          en: 'Median dots: a11y/median-dot-density.',
        },
      },
      { text: 'Les salarié·e·s concerné·e·s sont prévenu·e·s.' },
      { text: '- vendeur·se\n- serveur·se\n- cuisinier·ère\n- plongeur·se\n- caissier·ère' },
    ],
  },
  messages: {
    dense: {
      fr: (d: { count: number; max: number }) =>
        `${d.count} formes abrégées à la suite : certains lecteurs d’écran disent ou marquent chaque signe, d’autres non. Au-delà de ${d.max}, un mot épicène ou collectif se lit mieux (Access42, OQLF).`,
      en: (d) =>
        `${d.count} abbreviated forms in a row: some screen readers speak or pause at each sign, others do not. Beyond ${d.max}, an epicene or collective word reads better (Access42, OQLF).`,
    },
  },
  options: v.strictObject({
    sentence: v.optional(v.pipe(v.number(), v.minValue(1)), 3),
    post: v.optional(v.pipe(v.number(), v.minValue(1)), 8),
  }),
  create: (context) => ({
    text(text) {
      const forms = abbreviationsIn(text)
      if (forms.length <= context.options.sentence) return
      for (const { start, end, count, max } of denseRanges(text, forms, context.options)) {
        context.report({ text, start, end, message: 'dense', data: { count, max } })
      }
    },
  }),
})
