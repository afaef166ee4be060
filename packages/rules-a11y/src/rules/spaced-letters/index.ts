import { defineRule, TokenKind } from '@lisible/core'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const spacedLetters = defineRule({
  meta: {
    id: 'a11y/spaced-letters',
    description: {
      fr: 'Pas d’espaces entre les lettres d’un mot.',
      en: 'No spaces between the letters of a word.',
    },
    rationale: {
      fr: '« P R O M O » se lit lettre après lettre, et ni la recherche ni le braille n’y retrouvent le mot. Les initiales d’un nom et les suites alphabétiques (« A B C D ») ne sont pas signalées.',
      en: '“S A L E” is read letter after letter, and neither search nor Braille finds the word. Initials of a name and alphabetical series (“A B C D”) are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.h86],
    examples: [
      {
        text: 'M E R C I à vous',
        findings: [
          { message: 'spaced', span: 'M E R C I', expected: ['MERCI', 'Merci'], fixed: 'MERCI à vous' },
        ],
      },
      { text: 'T H A N K S all', lang: 'en', findings: [{ span: 'T H A N K S', fixed: 'THANKS all' }] },
      { text: 'Merci à vous' },
      { text: 'J. R. R. Tolkien et G. R. R. Martin' },
      {
        text: 'Quel est le bon choix : A B C D ?',
        note: { fr: 'Une suite alphabétique.', en: 'An alphabetical series.' },
      },
      { text: 'Le compte est bon : 1 2 3 4 5' },
    ],
  },
  messages: {
    spaced: {
      fr: (d: { word: string }) =>
        `Ces lettres espacées se lisent une à une. Écrivez « ${d.word} » d’un seul tenant.`,
      en: (d) => `These spaced letters are read one by one. Write \`${d.word}\` in one piece.`,
    },
  },
  create: (context) => ({
    text(text) {
      const units = unitsOf(text.tokens)
      for (let i = 0; i < units.length; i++) {
        if (!isLetter(units[i] as Unit)) continue
        let end = i + 1
        while (end < units.length && isNext(text.value, units, end) && hasCase(units, i, end)) end++
        const letters = units.slice(i, end).map(({ text: letter }) => letter)
        if (letters.length >= fewest && !isAlphabet(letters)) {
          const word = letters.join('')
          context.report({
            text,
            start: (units[i] as Unit).start,
            end: (units[end - 1] as Unit).end,
            message: 'spaced',
            data: { word },
            expected: [...new Set([word, word.charAt(0) + word.slice(1).toLowerCase()])],
            fix: word,
          })
        }
        i = end - 1
      }
    },
  }),
})

const fewest = 4

function isLetter(unit: Unit): boolean {
  return unit.end - unit.start === 1 && unit.kind === TokenKind.word
}

/** After the first letter, all are capitals or none is. */
function hasCase(units: readonly Unit[], first: number, index: number): boolean {
  if (index <= first + 1) return true
  return isSmall(units[index] as Unit) === isSmall(units[first + 1] as Unit)
}

function isSmall(unit: Unit): boolean {
  return unit.text === unit.lower
}

function isNext(value: string, units: readonly Unit[], index: number): boolean {
  const unit = units[index] as Unit
  const { end } = units[index - 1] as Unit
  return isLetter(unit) && unit.follows && unit.start === end + 1 && /\s/u.test(value.charAt(end))
}

function isAlphabet(letters: readonly string[]): boolean {
  return letters.every(
    (letter, i) =>
      i === 0 ||
      letter.toLowerCase().charCodeAt(0) === (letters[i - 1] as string).toLowerCase().charCodeAt(0) + 1,
  )
}
