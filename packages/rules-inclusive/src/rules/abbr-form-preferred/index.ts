import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn, groupsOf } from '../../abbreviations/find.js'
import type { Mark } from '../../abbreviations/form.js'
import { convertGroup, usualStyle } from '../../abbreviations/render.js'
import { chosenProfile, type Profile, profileOption } from '../../profiles/profile.js'
import { isQuoted } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'

/** The mark of the profile; Vaud admits the hyphen too. */
function admits(profile: Profile, mark: Mark): boolean {
  return mark === profile.form || (profile.name === 'fr-ch-vd' && mark === 'hyphen')
}

export const abbrFormPreferred = defineRule({
  meta: {
    id: 'inclusive/abbr-form-preferred',
    description: {
      fr: 'Les formes abrégées suivent le profil choisi.',
      en: 'Abbreviated forms follow the chosen profile.',
    },
    rationale: {
      fr: 'Les autorités ne s’accordent pas : point médian (Haut Conseil à l’égalité 2022, Vaud), parenthèses ou crochets (OQLF), doublets en toutes lettres (Fédération Wallonie-Bruxelles). La règle ne dit rien tant qu’aucun profil n’est choisi, ni la langue du texte ne nomme un pays.',
      en: 'Authorities disagree: median dot (French High Council for Equality 2022, Vaud), brackets (OQLF), doublets in full (Wallonia-Brussels). The rule is silent until a profile is chosen or the language of the text names a country.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',

    languages: ['fr'],
    sources: [
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
      {
        title: 'Canton de Vaud, Principes de rédaction',
        url: 'https://www.vd.ch/guide-typo3/les-principes-de-redaction',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Expédié à un·e directeur·trice adjoint·e.',
        settings: { profile: 'fr-ca-oqlf' },
        findings: [
          {
            span: 'un·e directeur·trice adjoint·e',
            expected: [
              'un(e) directeur(-trice) adjoint(e)',
              'un directeur adjoint ou une directrice adjointe',
            ],
          },
        ],
      },
      {
        text: 'Les étudiant·es votent mardi.',
        settings: { profile: 'fr-be' },
        findings: [{ span: 'étudiant·es', expected: ['étudiantes et étudiants'] }],
      },
      { text: 'Les étudiant·es votent mardi.' },
      { text: 'Les étudiant·es votent mardi.', settings: { profile: 'fr-hce' } },
      { text: '« Étudiant·es en grève » : un titre.', settings: { profile: 'fr-be' } },
      { text: 'Col·legi, en catalan.', settings: { profile: 'fr-be' } },
      { text: 'Les président-e-s votent.', settings: { profile: 'fr-ch-vd' } },
    ],
  },
  messages: {
    preferred: {
      fr: (d: { form: string; rewrites: string; authority: string }) =>
        `« ${d.form} » : le profil choisi suit ${d.authority}, qui écrit ${d.rewrites}.`,
      en: (d) => `\`${d.form}\`: the chosen profile follows ${d.authority}, which writes ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const profile = chosenProfile(context, context.options.profile, text)
      if (!profile || profile.name === 'fr-state') return
      const all = abbreviationsIn(text)
      const forms = all.filter((form) => !admits(profile, form.mark))
      for (const group of groupsOf(text, forms)) {
        if (isQuoted(text, group.start)) continue
        const form = text.value.slice(group.start, group.end)
        const expected = distinct(convertGroup(group, profile.form, profile, usualStyle(all)), form)
        const data = {
          form,
          rewrites: listRewrites(expected, form, context.locale, text),
          authority: profile.authority[context.locale],
        }
        context.report({ text, start: group.start, end: group.end, message: 'preferred', data, expected })
      }
    },
  }),
})
