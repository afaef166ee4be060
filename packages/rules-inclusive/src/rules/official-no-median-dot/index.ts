import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn, groupsOf } from '../../abbreviations/find.js'
import { doubletOf } from '../../abbreviations/render.js'
import { chosenProfile, profileOption } from '../../profiles/profile.js'
import { isQuoted } from '../../reading/reading.js'
import { listRewrites } from '../../rewrites/rewrites.js'

export const officialNoMedianDot = defineRule({
  meta: {
    id: 'inclusive/official-no-median-dot',
    description: { fr: 'Textes de l’État : pas de forme abrégée.', en: 'State texts: no abbreviated forms.' },
    rationale: {
      fr: 'La circulaire du 21 novembre 2017 écarte l’écriture dite inclusive des textes publiés au Journal officiel, celle du 5 mai 2021 des actes et de l’enseignement du ministère de l’Éducation nationale ; toutes deux demandent de féminiser les fonctions. La règle ne vaut que dans le profil fr-state.',
      en: 'The circular of 21 November 2017 rules out abbreviated inclusive forms in texts of the Journal officiel, that of 5 May 2021 in acts and teaching of the Ministry of Education; both ask for feminine functions. The rule holds in the fr-state profile only.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'error',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'Circulaire du 21 novembre 2017',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036068906',
        date: '2017-11-21',
      },
      {
        title: 'Circulaire du 5 mai 2021 sur les règles de féminisation dans les actes du ministère',
        url: 'https://www.education.gouv.fr/bo/21/Hebdo18/MENB2114203C.htm',
        date: '2021-05-05',
      },
    ],
    examples: [
      {
        text: 'Les étudiant·es votent mardi.',
        settings: { profile: 'fr-state' },
        findings: [{ span: 'étudiant·es', expected: ['étudiantes et étudiants'], severity: 'error' }],
      },
      { text: 'Les étudiant·es votent mardi.' },
      { text: '« Étudiant·es en grève », titre le journal.', settings: { profile: 'fr-state' } },
      { text: 'Les étudiantes et étudiants votent mardi.', settings: { profile: 'fr-state' } },
    ],
  },
  messages: {
    abbreviated: {
      fr: (d: { form: string; rewrites: string }) =>
        `« ${d.form} » : les circulaires du 21 novembre 2017 (Journal officiel) et du 5 mai 2021 (enseignement) écartent les formes abrégées. Écrivez ${d.rewrites}.`,
      en: (d) =>
        `\`${d.form}\`: the circulars of 21 November 2017 (Journal officiel) and 5 May 2021 (education) rule out abbreviated forms. Write ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const profile = chosenProfile(context, context.options.profile, text)
      if (profile?.name !== 'fr-state') return
      for (const group of groupsOf(text, abbreviationsIn(text))) {
        if (isQuoted(text, group.start)) continue
        const form = text.value.slice(group.start, group.end)
        const doublet = doubletOf(group, profile)
        context.report({
          text,
          start: group.start,
          end: group.end,
          message: 'abbreviated',
          data: { form, rewrites: listRewrites([doublet], form, context.locale, text) },
          expected: [doublet],
          fix: doublet,
        })
      }
    },
  }),
})
