import { defineRule, type Text, TokenKind, Vocabulary } from '@lisible/core'
import { spaceThousands } from './thousands.js'
import { partUnit, raisePower } from './units.js'

interface Written {
  readonly written: string
  readonly expected: string
}

/** `spelling/number` */
export const number = defineRule({
  meta: {
    id: 'spelling/number',
    description: {
      fr: 'Une espace sépare un nombre de son unité, et ses milliers entre eux.',
      en: 'In French a space parts a number from its unit, and its thousands from each other.',
    },
    rationale: {
      fr: '«\u00a05\u00a0kg\u00a0», «\u00a065\u00a0m²\u00a0», «\u00a0285\u00a0000\u00a0€\u00a0»\u00a0: le Bureau international des poids et mesures met une espace entre le nombre et l’unité, et entre les tranches de trois chiffres, jamais un point ni une virgule, qu’on lirait comme ceux d’un nombre à décimales. L’espace proposée est insécable, pour que rien ne se coupe en fin de ligne. «\u00a010€\u00a0», que presque tout le monde écrit ainsi, n’est pas signalé.',
      en: '`5\u00a0kg`, `65\u00a0m²`, `285\u00a0000\u00a0€`: the International Bureau of Weights and Measures sets a space between number and unit, and between groups of three figures, never a full stop or a comma, which would read as that of a decimal number. The space proposed is a no-break one, so that nothing is cut at the end of a line. `10€`, which nearly everyone writes so, is not reported.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'BIPM, Le Système international d’unités (SI), §\u00a05.4',
        url: 'https://www.bipm.org/fr/publications/si-brochure',
      },
    ],
    examples: [
      {
        text: 'Deux chevaux de 5\u00a0kg, 65\u00a0m², 285\u00a0000\u00a0€, 12,5\u00a0km, 10€, la 5G et la version 1.200.300',
      },
      {
        text: 'Un appartement de 65m2 et 5kg de cerises',
        findings: [
          {
            message: 'unit',
            span: '65m2',
            expected: ['65\u00a0m²'],
            fixed: 'Un appartement de 65\u00a0m² et 5kg de cerises',
          },
          { message: 'unit', span: '5kg', expected: ['5\u00a0kg'] },
        ],
      },
      {
        text: 'Un appartement de 65 m2',
        findings: [{ message: 'power', span: 'm2', expected: ['m²'], fixed: 'Un appartement de 65 m²' }],
      },
      {
        text: 'Maison à vendre, 285.000€, vue par 12.500 personnes',
        findings: [
          { message: 'thousands', span: '285.000€', expected: ['285\u00a0000\u00a0€'] },
          { message: 'thousands', span: '12.500', expected: ['12\u00a0500'] },
        ],
      },
    ],
  },
  messages: {
    unit: {
      fr: (d: Written) =>
        `Une espace sépare le nombre de son unité. Écrivez «\u00a0${d.expected}\u00a0» plutôt que «\u00a0${d.written}\u00a0».`,
      en: (d) =>
        `A space parts the number from its unit. Write \`${d.expected}\` rather than \`${d.written}\`.`,
    },
    power: {
      fr: (d: Written) =>
        `L’exposant d’une unité se met en haut. Écrivez «\u00a0${d.expected}\u00a0» plutôt que «\u00a0${d.written}\u00a0».`,
      en: (d) => `The power of a unit is raised. Write \`${d.expected}\` rather than \`${d.written}\`.`,
    },
    thousands: {
      fr: (d: Written) =>
        `En français, un point entre les chiffres se lit comme une virgule\u00a0: les milliers se séparent d’une espace. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `In French a full stop between figures reads as a decimal sign: a space parts the thousands. Write \`${d.expected}\`.`,
    },
  },
  create(context) {
    return {
      number(token, text) {
        const { index, start, end, text: written } = token
        if (written.length < 2 || isPartOfCode(text, index)) return
        const parted = partUnit(written)
        if (parted !== undefined) {
          const data = { written, expected: parted }
          context.report({ text, start, end, message: 'unit', data, expected: [parted], fix: parted })
          return
        }
        const thousands = spaceThousands(text, index)
        if (!thousands) return
        const { expected } = thousands
        const data = { written, expected }
        context.report({ text, start, end: thousands.end, message: 'thousands', data, expected: [expected] })
      },
      text(text) {
        const { tokens } = text
        for (const index of tokens.placesOf(powers)) {
          if (tokens.kind(index - 1) !== TokenKind.space || tokens.kind(index - 2) !== TokenKind.number)
            continue
          const { start, end, text: written } = tokens.token(index)
          const expected = raisePower(written)
          if (expected === undefined) continue
          const data = { written, expected }
          context.report({ text, start, end, message: 'power', data, expected: [expected], fix: expected })
        }
      },
    }
  },
})

const powers = new Vocabulary('m2 m3 cm2 cm3 km2 km3')

/** Whether a number is part of a name, a path or a sum: `_5kg`, `/5kg`, `50m€`. */
function isPartOfCode({ tokens }: Text, index: number): boolean {
  if (tokens.kind(index - 1) === TokenKind.punctuation && /[/_.\\&=?@#]$/.test(tokens.text(index - 1)))
    return true
  return (
    tokens.text(index + 1) === '_' ||
    (tokens.kind(index + 1) === TokenKind.symbol && /[a-z]$/.test(tokens.text(index)))
  )
}
