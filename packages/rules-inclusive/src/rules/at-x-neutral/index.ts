import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { isQuoted } from '../../reading/reading.js'
import { listRewrites, matchCase } from '../../rewrites/rewrites.js'
import { neutralForms } from './find.js'

export const atXNeutral = defineRule({
  meta: {
    id: 'inclusive/at-x-neutral',
    description: {
      fr: 'Formes neutres que les voix ne disent pas : « tou@s », « toustes ».',
      en: 'Neutral forms that voices do not say: “tou@s”, “toustes”.',
    },
    rationale: {
      fr: 'Aucun guide officiel ne traite de ces formes, et les voix de synthèse les lisent mal. Elles disent pourtant une appartenance que le Bureau de la traduction du Canada demande de respecter quand une personne les choisit pour elle : la règle est désactivée par défaut.',
      en: 'No official guide covers these forms, and synthetic voices read them badly. They nevertheless express a belonging that the Canadian Translation Bureau asks to respect where people choose them for themselves: the rule is off by default.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'off',

    languages: ['fr'],
    sources: [
      {
        title: 'Bureau de la traduction du Canada, Écriture inclusive : aide-mémoire',
        url: 'https://www.noslangues-ourlanguages.gc.ca/fr/cles-de-la-redaction/ecriture-inclusive-aide-memoire',
        date: '2026-11-23',
      },
    ],
    examples: [
      { text: 'Bienvenue à toustes !', findings: [{ span: 'toustes', expected: ['toutes et tous'] }] },
      { text: 'Merci à tou@s pour la fête.', findings: [{ span: 'tou@s', expected: ['toutes et tous'] }] },
      { text: 'Écrivez à contact@exemple.fr ou @tousensemble.' },
      { text: '« toustes » : un mot récent.' },
      { text: 'Toutes et tous sont là.' },
    ],
  },
  messages: {
    neutral: {
      fr: (d: { form: string; rewrites: string }) =>
        `« ${d.form} » : les voix de synthèse lisent mal cette forme. Si ce n’est pas un choix pour parler de soi, vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.form}\`: synthetic voices read this form badly. If it is not chosen by people for themselves, you could write ${d.rewrites}.`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const { value } = text
      for (const { start, end, expected } of neutralForms(text)) {
        if (isQuoted(text, start)) continue
        const form = value.slice(start, end)
        const proposals = expected.map((proposal) => matchCase(proposal, form))
        const data = { form, rewrites: listRewrites(proposals, form, context.locale, text) }
        context.report({ text, start, end, message: 'neutral', data, expected: proposals })
      }
    },
  }),
})
