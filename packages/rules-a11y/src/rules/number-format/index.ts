import { defineRule, TokenKind } from '@lisible/core'
import { sources } from '../../sources.js'
import { unitsOf } from '../../text/units.js'

export const numberFormat = defineRule({
  meta: {
    id: 'a11y/number-format',
    description: {
      fr: 'Pas de pourcentages, de fractions ni de grands nombres.',
      en: 'No percentages, fractions or large numbers.',
    },
    rationale: {
      fr: 'Les règles « facile à lire » évitent les pourcentages et les grands nombres : « 1 personne sur 3 » parle à plus de monde que « 33 % ». La règle ne vaut que pour un texte « facile à lire » et reste éteinte sinon.',
      en: 'Easy-to-read rules avoid percentages and large numbers: “1 person in 3” speaks to more people than “33%”. The rule is meant for easy-to-read texts and is off otherwise.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    sources: [sources.falc],
    examples: [
      {
        text: 'Déjà 33 % de réponses',
        findings: [{ message: 'percentage', span: '33 %', expected: ['1 sur 3'] }],
      },
      { text: '1 250 000 arbres plantés', findings: [{ message: 'large', span: '1 250 000' }] },
      {
        text: 'Only 50% left',
        lang: 'en',
        findings: [{ message: 'percentage', span: '50%', expected: ['1 in 2'] }],
      },
      { text: 'Le 3 mars 2026 à 18 h 30, 12 places, 25 €' },
    ],
  },
  messages: {
    percentage: {
      fr: () => 'Un pourcentage se comprend moins bien que « 1 personne sur 3 ».',
      en: () => 'A percentage is less well understood than `1 person in 3`.',
    },
    large: {
      fr: () => 'Un grand nombre se retient mal. « Plus d’un million », ou une comparaison, parle davantage.',
      en: () => 'A large number is hard to keep in mind. `More than a million`, or a comparison, says more.',
    },
  },
  create: (context) => ({
    text(text) {
      for (const { kind, start, end, text: written } of unitsOf(text.tokens)) {
        if (kind !== TokenKind.number) continue
        const sign = /^[\s\u00A0\u202F]?%/u.exec(text.value.slice(end, end + 2))
        if (sign) {
          const share = shares.get(Number.parseFloat(written.replace(',', '.')))
          const expected = share ? [text.lang.startsWith('en') ? share.en : share.fr] : []
          context.report({
            text,
            start,
            end: end + sign[0].length,
            message: 'percentage',
            expected,
            severity: 'info',
          })
        } else if (
          Number(written.replace(/\D/g, '')) >= 100_000 &&
          /^\d[\d\s\u00A0\u202F.,']*$/u.test(written)
        ) {
          context.report({ text, start, end, message: 'large', severity: 'info' })
        }
      }
    },
  }),
})

const shares = new Map([
  [10, { fr: '1 sur 10', en: '1 in 10' }],
  [20, { fr: '1 sur 5', en: '1 in 5' }],
  [25, { fr: '1 sur 4', en: '1 in 4' }],
  [33, { fr: '1 sur 3', en: '1 in 3' }],
  [50, { fr: '1 sur 2', en: '1 in 2' }],
  [66, { fr: '2 sur 3', en: '2 in 3' }],
  [67, { fr: '2 sur 3', en: '2 in 3' }],
  [75, { fr: '3 sur 4', en: '3 in 4' }],
  [80, { fr: '4 sur 5', en: '4 in 5' }],
  [90, { fr: '9 sur 10', en: '9 in 10' }],
])
