import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { doubletsIn } from '../../doublets/find.js'
import { around, read } from '../../reading/reading.js'
import { feminineOfPlural, masculineOfPlural } from './number.js'

export const proximityAgreement = defineRule({
  meta: {
    id: 'inclusive/proximity-agreement',
    description: {
      fr: 'L’accord de proximité, admis ou non par le projet.',
      en: 'Proximity agreement, if the project admits it.',
    },
    rationale: {
      fr: 'Accorder avec le nom le plus proche (« des acteurs et des actrices connues ») est un usage ancien que l’agence Mots-Clés admet et que la circulaire de 2021 écarte. La règle ne vérifie que le choix du projet (option `agreement`) ; elle est désactivée par défaut.',
      en: 'Agreement with the nearest noun (“des acteurs et des actrices connues”) is an old usage that the Mots-Clés agency admits and the circular of 2021 rules out. The rule only checks the project’s choice (option `agreement`); it is off by default.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'off',

    languages: ['fr'],
    sources: [
      {
        title: 'Ritimo, guide de rédaction inclusive (d’après l’agence Mots-Clés)',
        url: 'https://ritimo.gitbook.io',
        date: '2026-11-23',
      },
      {
        title: 'Circulaire du 5 mai 2021 sur les règles de féminisation dans les actes du ministère',
        url: 'https://www.education.gouv.fr/bo/21/Hebdo18/MENB2114203C.htm',
        date: '2021-05-05',
      },
    ],
    examples: [
      {
        text: 'Des acteurs et des actrices connus arrivent.',
        options: { agreement: 'proximity' },
        findings: [{ span: 'connus', expected: ['connues'] }],
      },
      {
        text: 'Des acteurs et des actrices connues arrivent.',
        findings: [{ span: 'connues', expected: ['connus'] }],
      },
      { text: 'Des acteurs et des actrices connus arrivent.' },
      { text: 'Des acteurs et des actrices arrivent.' },
    ],
  },
  messages: {
    agreement: {
      fr: (d: { form: string; fixed: string; mode: 'proximity' | 'masculine' }) =>
        d.mode === 'proximity'
          ? `« ${d.form} » : ce projet accorde avec le nom le plus proche. Écrivez « ${d.fixed} ».`
          : `« ${d.form} » : ce projet n’emploie pas l’accord de proximité. Écrivez « ${d.fixed} », sauf si l’adjectif ne porte que sur le dernier nom.`,
      en: (d) =>
        d.mode === 'proximity'
          ? `\`${d.form}\`: this project agrees with the nearest noun. Write \`${d.fixed}\`.`
          : `\`${d.form}\`: this project does not use proximity agreement. Write \`${d.fixed}\`, unless the adjective goes with the last noun only.`,
    },
  },
  options: v.strictObject({ agreement: v.optional(v.picklist(['proximity', 'masculine']), 'masculine') }),
  create: (context) => ({
    text(text) {
      const mode = context.options.agreement
      const reading = read(text)
      for (const { second, plural, feminineFirst } of doubletsIn(text)) {
        if (!plural || feminineFirst) continue
        const item = second + 1
        const form = around(reading, second, 1)
        const fixed = mode === 'proximity' ? feminineOfPlural(form) : masculineOfPlural(form)
        if (fixed === undefined || fixed === form) continue
        const [start, end] = [reading.start[item] as number, reading.end[item] as number]
        context.report({
          text,
          start,
          end,
          message: 'agreement',
          data: { form, fixed, mode },
          expected: [fixed],
        })
      }
    },
  }),
})
