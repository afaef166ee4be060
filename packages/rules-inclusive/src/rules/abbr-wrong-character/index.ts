import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn } from '../../abbreviations/find.js'
import { profileOption, writesMedian } from '../../profiles/profile.js'

export const abbrWrongCharacter = defineRule({
  meta: {
    id: 'inclusive/abbr-wrong-character',
    description: {
      fr: 'Le point médian est le caractère U+00B7.',
      en: 'The median dot is the character U+00B7.',
    },
    rationale: {
      fr: 'Une puce, un point de césure ou un opérateur ressemblent au point médian, mais la recherche, les correcteurs et les lecteurs d’écran ne les reconnaissent pas (liste de LÉIA). Certaines équipes choisissent « ‧ » exprès : désactivez alors la règle.',
      en: 'A bullet, a hyphenation point or an operator looks like the median dot, but search, spell-checkers and screen readers do not know them (list of LÉIA). Some teams choose “‧” on purpose: turn the rule off then.',
    },
    category: 'inclusive',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'LÉIA, lecteur d’écriture inclusive (Apache-2.0)',
        url: 'https://github.com/ANN-MB/LEIA',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Les salarié•es votent.',
        findings: [{ span: 'salarié•es', expected: ['salarié·es'], fixed: 'Les salarié·es votent.' }],
      },
      {
        text: 'Les salarié‧e‧s votent.',
        findings: [{ span: 'salarié‧e‧s', expected: ['salarié·e·s'], fixed: 'Les salarié·e·s votent.' }],
      },
      { text: 'Lyon • 20 h • gratuit' },
      { text: '2⋅3 = 6 et col·legi' },
      { text: 'Les salarié·es votent.' },
    ],
  },
  messages: {
    lookAlike: {
      fr: (d: { form: string; sign: string; fixed: string }) =>
        `« ${d.form} » : « ${d.sign} » ressemble au point médian sans l’être ; recherche et lecteurs d’écran peuvent s’y perdre. Écrivez « ${d.fixed} ».`,
      en: (d) =>
        `\`${d.form}\`: \`${d.sign}\` looks like the median dot but is another character; search and screen readers may miss it. Write \`${d.fixed}\`.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      if (!writesMedian(context, context.options.profile, text)) return
      for (const { sign, written, start, end, mark } of abbreviationsIn(text)) {
        if (mark !== 'median' || sign === '·') continue
        const fixed = written.replaceAll(sign, '·')
        const data = { form: written, sign, fixed }
        context.report({ text, start, end, message: 'lookAlike', data, expected: [fixed], fix: fixed })
      }
    },
  }),
})
