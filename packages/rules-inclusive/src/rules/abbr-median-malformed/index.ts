import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { type Abbreviation, abbreviationsIn } from '../../abbreviations/find.js'
import { medianOf, usualStyle } from '../../abbreviations/render.js'
import { profileOption, writesMedian } from '../../profiles/profile.js'
import { around, type Reading, read } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { findMasculine } from '../../roles/role-nouns.js'

const plurals = new Set([
  'les',
  'des',
  'aux',
  'nos',
  'vos',
  'mes',
  'tes',
  'ses',
  'leurs',
  'ces',
  'plusieurs',
  'quelques',
])

function isUnderPlural(reading: Reading, { item }: Abbreviation): boolean {
  return plurals.has(around(reading, item, -1))
}

/** `étudiant·e·` */
function hasStrayDot(value: string, end: number): boolean {
  return value.charAt(end) === '·' && !/[\p{L}\p{N}]/u.test(value.charAt(end + 1))
}

export const abbrMedianMalformed = defineRule({
  meta: {
    id: 'inclusive/abbr-median-malformed',
    description: {
      fr: 'Une forme au point médian se construit sur le masculin.',
      en: 'A median form is built on the masculine.',
    },
    rationale: {
      fr: 'La règle que suivent le Haut Conseil à l’égalité et l’agence Mots-Clés : masculin, point médian, fin du féminin depuis la dernière lettre commune, une seule marque de pluriel. « ·rice » et « ·ice », « ·se » et « ·euse » sont admis.',
      en: 'The rule that the French High Council for Equality and the Mots-Clés agency follow: masculine, median dot, end of the feminine from the last shared letter, one plural mark. “·rice” and “·ice”, “·se” and “·euse” are all accepted.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    languages: ['fr'],
    sources: [
      { title: 'Ritimo, guide de rédaction inclusive', url: 'https://ritimo.gitbook.io', date: '2026-11-23' },
      {
        title: 'LÉIA, lecteur d’écriture inclusive (Apache-2.0)',
        url: 'https://github.com/ANN-MB/LEIA',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Nos acteur·trices préférés.',
        findings: [
          { span: 'acteur·trices', expected: ['acteur·rices'], fixed: 'Nos acteur·rices préférés.' },
        ],
      },
      { text: 'Les étudiants·es votent.', findings: [{ span: 'étudiants·es', expected: ['étudiant·es'] }] },
      { text: 'Les salarié·e du site votent.', findings: [{ span: 'salarié·e', expected: ['salarié·es'] }] },
      {
        text: 'Un directeur·euse passionné.',
        findings: [{ span: 'directeur·euse', expected: ['directeur·rice'] }],
      },
      { text: 'Les acteur·ices, les vendeur·euses et les sportif·ves.' },
      { text: 'Un·e salarié·e du site vote.' },
      { text: 'Tou·tes les citoyen·nes.' },
    ],
  },
  messages: {
    malformed: {
      fr: (d: { form: string; rewrites: string }) =>
        `« ${d.form} » : le point médian se place après le masculin et une seule marque de pluriel suffit. Vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.form}\`: the median dot goes behind the masculine, and one plural mark will do. You could write ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const forms = abbreviationsIn(text)
      if (forms.length === 0 || !writesMedian(context, context.options.profile, text)) return
      const reading = read(text)
      for (const word of forms) {
        if (word.mark !== 'median' || word.sign !== '·' || word.unfit) continue
        const plural = word.plural || isUnderPlural(reading, word)
        const stray = hasStrayDot(text.value, word.end)
        if (word.wellBuilt && word.pluralStyle !== 'stem' && plural === word.plural && !stray) continue
        const { start } = word
        const end = stray ? word.end + 1 : word.end
        const form = text.value.slice(start, end)
        const expected = distinct([medianOf({ ...word, plural }, usualStyle(forms))], form)
        const [first] = expected
        const data = { form, rewrites: listRewrites(expected, form, context.locale, text) }
        const isKnown = first !== undefined && findMasculine(word.masculine) !== undefined
        context.report({
          text,
          start,
          end,
          message: 'malformed',
          data,
          expected,
          ...(isKnown ? { fix: first } : {}),
        })
      }
    },
  }),
})
