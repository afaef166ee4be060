import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { isQuoted, read } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { jobTitles } from './find.js'

export const jobTitleMasculine = defineRule({
  meta: {
    id: 'inclusive/job-title-masculine',
    description: {
      fr: 'Une offre d’emploi nomme le poste aux deux genres.',
      en: 'A job ad names the job in both genders.',
    },
    rationale: {
      fr: 'Le Code du travail interdit de réserver une offre à un sexe (article L1142-1, source non revérifiée). France Travail écrit 10 884 de ses 13 120 appellations de métiers aux deux genres (ROME 4.0) ; « (H/F) » seul laisse le titre au masculin.',
      en: 'The French Labour Code forbids reserving an ad for one sex (article L1142-1, source not re-checked). France Travail writes 10,884 of its 13,120 job titles in both genders (ROME 4.0); “(H/F)” alone leaves the title in the masculine.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'France Travail, Répertoire opérationnel des métiers et des emplois (ROME 4.0)',
        url: 'https://www.data.gouv.fr/fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome/',
        date: '2026-11-23',
      },
      {
        title: 'Circulaire du 21 novembre 2017',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036068906',
        date: '2017-11-21',
      },
    ],
    examples: [
      {
        text: 'L’atelier recrute un développeur pour son site.',
        findings: [
          {
            message: 'title',
            span: 'un développeur',
            expected: ['un développeur ou une développeuse', 'un·e développeur·se'],
          },
        ],
      },
      {
        text: 'On cherche un graphiste passionné pour six mois.',
        findings: [
          {
            message: 'adjective',
            span: 'un graphiste passionné',
            expected: ['un ou une graphiste passionné·e'],
          },
        ],
      },
      {
        text: 'Poste : chargé de communication, CDI, Nantes.',
        findings: [{ span: 'chargé', expected: ['chargé ou chargée', 'chargé·e'] }],
      },
      {
        text: 'Développeur (H/F) à Lyon, dès janvier.',
        findings: [{ span: 'Développeur', expected: ['Développeur ou développeuse', 'Développeur·se'] }],
      },
      { text: 'L’atelier recrute une développeuse ou un développeur.' },
      { text: 'On cherche un ou une graphiste pour six mois.' },
      { text: 'Nous recrutons un community manager.' },
      { text: 'L’équipe recrute !' },
      { text: '« On recherche un vendeur », disait l’annonce de 1952.' },
      { text: 'Nous cherchons un serveur plus rapide pour le site.' },
    ],
  },
  messages: {
    title: {
      fr: (d: { title: string; rewrites: string }) =>
        `« ${d.title} » ne nomme le poste qu’au masculin. Une offre s’adresse à tout le monde : vous pouvez écrire ${d.rewrites} (appellations de France Travail, ROME 4.0).`,
      en: (d) =>
        `\`${d.title}\` names the job in the masculine only. An ad speaks to everyone: you could write ${d.rewrites} (job titles of France Travail, ROME 4.0).`,
    },
    adjective: {
      fr: (d: { title: string; rewrites: string }) =>
        `« ${d.title} » : le nom vaut pour tout le monde, l’accord est au masculin. Vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.title}\`: the noun suits everyone, its agreement is masculine. You could write ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      let last = -1
      for (const title of jobTitles(reading, () => profileFor(context, context.options.profile, text))) {
        if (title.start <= last || isQuoted(text, title.start)) continue
        last = title.start
        const written = text.value.slice(title.start, title.end)
        const expected = distinct(title.expected, written)
        const shared = {
          text,
          start: title.start,
          end: title.end,
          data: { title: written, rewrites: listRewrites(expected, written, context.locale, text) },
          expected,
        }
        if (title.kind === 'title') context.report({ ...shared, message: 'title' })
        else context.report({ ...shared, message: 'adjective' })
      }
    },
  }),
})
