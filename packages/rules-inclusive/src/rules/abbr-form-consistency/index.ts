import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn } from '../../abbreviations/find.js'
import { usualStyle } from '../../abbreviations/render.js'
import { chosenProfile, profileFor, profileOption } from '../../profiles/profile.js'
import { isQuoted } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { chosenForm, convert, mostFrequent } from './choose.js'

export const abbrFormConsistency = defineRule({
  meta: {
    id: 'inclusive/abbr-form-consistency',
    description: { fr: 'Une seule façon d’abréger dans un texte.', en: 'One way of shortening per text.' },
    rationale: {
      fr: 'Chaque guide choisit un signe ; tous demandent de s’y tenir d’un bout à l’autre (Bureau de la traduction du Canada, OQLF). Deux signes dans un même texte font hésiter l’œil et les lecteurs d’écran.',
      en: 'Each guide picks one sign; all ask to keep to it throughout (Canadian Translation Bureau, OQLF). Two signs in one text make eyes and screen readers stumble.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Bureau de la traduction du Canada, Écriture inclusive : aide-mémoire',
        url: 'https://www.noslangues-ourlanguages.gc.ca/fr/cles-de-la-redaction/ecriture-inclusive-aide-memoire',
        date: '2026-11-23',
      },
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Les étudiant·es et les enseignant.e.s sont en grève.',
        findings: [
          { span: 'étudiant·es' },
          {
            span: 'enseignant.e.s',
            expected: ['enseignant·es'],
            fixed: 'Les étudiant·es et les enseignant·es sont en grève.',
          },
        ],
      },
      {
        text: 'Salarié·es, retraité·es, adhérent(e)s : bienvenue.',
        findings: [{ span: 'Salarié·es' }, { span: 'adhérent(e)s', expected: ['adhérent·es'] }],
      },
      { text: 'Les étudiant·es et les enseignant·es sont en grève.' },
      { text: 'Voir exemple.fr et/ou appeler le 01.23.45.67.89.' },
      { text: 'Joignez le(s) document(s) : étudiant·es, salarié·es.' },
      { text: 'Ouvert 24 h/24 aux salarié·es.' },
    ],
  },
  messages: {
    mixed: {
      fr: (d: { form: string; rewrites: string }) =>
        d.rewrites === ''
          ? `« ${d.form} » : ce texte abrège de plusieurs façons. Gardez-en une seule d’un bout à l’autre (Bureau de la traduction du Canada).`
          : `« ${d.form} » : ce texte abrège de plusieurs façons. Pour garder la même, écrivez ${d.rewrites} (Bureau de la traduction du Canada).`,
      en: (d) =>
        `\`${d.form}\`: this text shortens in several ways. Keep to one${d.rewrites === '' ? '' : `: ${d.rewrites}`} (Canadian Translation Bureau).`,
    },
  },
  options: v.strictObject({
    profile: profileOption,
    form: v.optional(v.picklist(['median', 'parens', 'hyphen'])),
  }),
  create: (context) => ({
    text(text) {
      const forms = abbreviationsIn(text)
      const marks = new Set(forms.map((form) => form.mark))
      if (marks.size < 2) return
      const profile = profileFor(context, context.options.profile, text)
      if (profile.form === 'none' && context.options.form === undefined) return
      const kept =
        context.options.form ??
        chosenForm(chosenProfile(context, context.options.profile, text)) ??
        mostFrequent(forms, profile.form)
      const style = usualStyle(forms.filter((form) => form.mark === kept))
      let pointed = false
      for (const word of forms) {
        const isKept = word.mark === kept
        if (isKept && pointed) continue
        if (isKept) pointed = true
        const converted = isKept ? undefined : convert(word, kept, style)
        const expected = converted === undefined ? [] : distinct([converted], word.written)
        const [first] = expected
        context.report({
          text,
          start: word.start,
          end: word.end,
          message: 'mixed',
          data: { form: word.written, rewrites: listRewrites(expected, word.written, context.locale, text) },
          expected,
          ...(first !== undefined && word.wellBuilt && !word.unfit && !isQuoted(text, word.start)
            ? { fix: first }
            : {}),
        })
      }
    },
  }),
})
