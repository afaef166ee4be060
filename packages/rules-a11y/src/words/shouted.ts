import type { Tokens } from '@lisible/core'
import { type Unit, unitsOf } from '../text/units.js'
import { isKnownAcronym } from './acronyms.js'
import { type Capitals, capitalsOf } from './capitals.js'

const fewestWords = 4
const fewestLetters = 12

/**
 * Words in capitals in a row (one-letter words, numbers and elided forms between them belong to it): four words
 * that are no acronyms, or a whole line of two or more.
 */
export function shoutedRuns(tokens: Tokens, lang: 'fr' | 'en'): { first: Capitals; last: Capitals }[] {
  const units = unitsOf(tokens)
  const words = capitalsOf(tokens)
  const runs: { first: Capitals; last: Capitals }[] = []
  for (let i = 0; i < words.length; i++) {
    let j = i
    while (j + 1 < words.length && isNext(tokens, units, words[j] as Capitals, words[j + 1] as Capitals)) j++
    const run = words.slice(i, j + 1)
    const plain = run.filter(({ text }) => !isKnownAcronym(text, lang))
    const letters = plain.reduce((sum, word) => sum + word.letters, 0)
    const first = run[0] as Capitals
    const last = run.at(-1) as Capitals
    const enough = run.length + between(units, first, last) >= fewestWords || isWholeLine(tokens, first, last)
    if (plain.length >= 2 && letters >= fewestLetters && enough && plain.length * 2 >= run.length) {
      runs.push({ first, last })
    }
    i = j
  }
  return runs
}

/** On one line, with nothing in small letters between. */
function isNext(tokens: Tokens, units: readonly Unit[], left: Capitals, right: Capitals): boolean {
  for (let i = left.unit + 1; i < right.unit; i++) if (hasSmallLetter((units[i] as Unit).text)) return false
  const gap = tokens.value.slice(left.end, right.start)
  return !/[\n#@]|\p{Extended_Pictographic}|[.!?…] /u.test(gap)
}

function hasSmallLetter(text: string): boolean {
  return text !== text.toUpperCase()
}

function between(units: readonly Unit[], first: Capitals, last: Capitals): number {
  let count = 0
  for (let i = first.unit + 1; i < last.unit; i++) {
    const { text } = units[i] as Unit
    if (text.length === 1 && text !== text.toLowerCase()) count++
  }
  return count
}

const wholeLineWords = 3

/** No other word on the line, and three words or more, or two long ones. */
function isWholeLine(tokens: Tokens, first: Capitals, last: Capitals): boolean {
  const { value } = tokens
  const lineStart = value.lastIndexOf('\n', first.start - 1) + 1
  const next = value.indexOf('\n', last.end)
  const rest = value.slice(lineStart, first.start) + value.slice(last.end, next === -1 ? value.length : next)
  return !/\p{L}/u.test(rest) && last.unit - first.unit + 1 >= wholeLineWords
}
