import { defineRule, TokenKind, Vocabulary } from '@lisible/core'
import { sources } from '../../sources.js'
import { unitsOf } from '../../text/units.js'
import { isRoman } from '../../words/acronyms.js'
import { arabic } from '../../words/roman.js'

export const romanNumeral = defineRule({
  meta: {
    id: 'a11y/roman-numeral',
    description: { fr: 'Pas de chiffres romains.', en: 'No Roman numerals.' },
    rationale: {
      fr: 'Les règles « facile à lire » demandent des chiffres arabes : tout le monde ne lit pas « XXIe ». La règle ne vaut que pour un texte « facile à lire » et reste éteinte sinon.',
      en: 'Easy-to-read rules ask for Arabic figures: not everybody reads “XXI”. The rule is meant for easy-to-read texts and is off otherwise.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    fixable: false,
    sources: [sources.falc],
    examples: [
      {
        text: 'Une maison du XVIIIe siècle',
        findings: [{ message: 'roman', span: 'XVIIIe', expected: ['18e'] }],
      },
      { text: 'Louis XIV', findings: [{ span: 'XIV', expected: ['14'] }] },
      { text: 'Chapter IV', lang: 'en', findings: [{ span: 'IV', expected: ['4'] }] },
      { text: 'Une maison du 18e siècle, un CD, M. Dix' },
    ],
  },
  messages: {
    roman: {
      fr: (d: { written: string; plain: string }) =>
        `Tout le monde ne lit pas « ${d.written} ». En chiffres : « ${d.plain} ».`,
      en: (d) => `Not everybody reads \`${d.written}\`. In figures: \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.tokens.mayHave(numerals)) return
      for (const { kind, start, end, text: written } of unitsOf(text.tokens)) {
        if (kind !== TokenKind.word || !isNumeral(written)) continue
        const plain = arabic(written)
        context.report({
          text,
          start,
          end,
          message: 'roman',
          data: { written, plain },
          expected: [plain],
          severity: 'info',
        })
      }
    },
  }),
})

/** Capitals that are acronyms or sizes more often than numbers. */
const notNumbers = new Set([
  'CD',
  'DC',
  'MC',
  'MD',
  'CM',
  'MM',
  'XL',
  'DM',
  'CV',
  'MI',
  'DI',
  'LI',
  'CC',
  'DL',
  'CI',
  'LD',
  'XXL',
])

function isNumeral(written: string): boolean {
  return written.length >= 2 && isRoman(written) && !notNumbers.has(written)
}

const numerals = Vocabulary.where(({ text }) => isNumeral(text))
