import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn } from '../../abbreviations/find.js'
import { medianOf, usualStyle } from '../../abbreviations/render.js'
import { profileOption, writesMedian } from '../../profiles/profile.js'

/** `tou·tes` has one shape only. */
function isVariable(ending: string): boolean {
  return !/^(?:tes|utes|lles|elles)$/u.test(ending)
}

export const abbrPluralStyle = defineRule({
  meta: {
    id: 'inclusive/abbr-plural-style',
    description: {
      fr: 'Un seul point au pluriel, ou deux : toujours pareil.',
      en: 'One dot in the plural, or two: always the same.',
    },
    rationale: {
      fr: '« étudiant·es » compte un point de moins ; « étudiant·e·s » suit le Haut Conseil à l’égalité et l’agence Mots-Clés. Les deux se valent, mais pas dans le même texte.',
      en: '“étudiant·es” has one dot fewer; “étudiant·e·s” follows the French High Council for Equality and the Mots-Clés agency. Both are fine, but not in one text.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    fixable: true,
    languages: ['fr'],
    sources: [
      { title: 'Ritimo, guide de rédaction inclusive', url: 'https://ritimo.gitbook.io', date: '2026-11-23' },
    ],
    examples: [
      {
        text: 'Les étudiant·es et les salarié·e·s votent.',
        findings: [
          {
            span: 'salarié·e·s',
            expected: ['salarié·es'],
            fixed: 'Les étudiant·es et les salarié·es votent.',
          },
        ],
      },
      { text: 'Les étudiant·e·s et les salarié·e·s votent.' },
      { text: 'Un·e étudiant·e et des salarié·es.' },
    ],
  },
  messages: {
    mixed: {
      fr: (d: { form: string; fixed: string }) =>
        `« ${d.form} » : ce texte marque le pluriel de deux façons. Écrivez « ${d.fixed} » pour garder la même.`,
      en: (d) =>
        `\`${d.form}\`: this text marks the plural in two ways. Write \`${d.fixed}\` to keep to one.`,
    },
  },
  options: v.strictObject({ profile: profileOption, style: v.optional(v.picklist(['single', 'double'])) }),
  create: (context) => ({
    text(text) {
      if (!writesMedian(context, context.options.profile, text)) return
      const forms = abbreviationsIn(text).filter(
        (form) =>
          form.mark === 'median' &&
          (form.pluralStyle === 'single' || form.pluralStyle === 'double') &&
          !form.unfit &&
          isVariable(form.ending),
      )
      const style = context.options.style ?? usualStyle(forms)
      if (new Set(forms.map((form) => form.pluralStyle)).size < 2) return
      for (const word of forms) {
        if (word.pluralStyle === style || !word.wellBuilt) continue
        const fixed = medianOf(word, style)
        const data = { form: word.written, fixed }
        context.report({
          text,
          start: word.start,
          end: word.end,
          message: 'mixed',
          data,
          expected: [fixed],
          fix: fixed,
        })
      }
    },
  }),
})
