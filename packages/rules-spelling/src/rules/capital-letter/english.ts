import { TokenKind, type Tokens } from '@lisible/core'
import { neighbour, wordList } from './neighbours.js'

export const englishDays = wordList(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
)
/** Months but for those that are other words: `may`, `march`. */
export const englishMonths = wordList(
  'january february april june july august september october november december',
)
export const englishLanguages = wordList(
  'english french german spanish italian portuguese dutch japanese chinese korean russian arabic polish turkish greek',
)

const beforeMonth = wordList('in of since until till from by to late early mid this next last every')
const beforeLanguage = wordList('in speak speaks speaking spoken learn learning teach teaches into')

/** Whether the month at a token is that of a date; `april` and `june` are first names too, of a capital as well. */
export function isEnglishMonth(tokens: Tokens, index: number): boolean {
  const before = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  if (after?.kind === TokenKind.number || before?.kind === TokenKind.number) return true
  return before?.kind === TokenKind.word && beforeMonth.has(before.text.toLowerCase())
}

/** Whether the word at a token names a language, not fries or a muffin. */
export function isEnglishLanguage(tokens: Tokens, index: number): boolean {
  const before = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  const ends = after?.kind !== TokenKind.word || after.text === 'and' || after.text === 'or'
  return before?.kind === TokenKind.word && beforeLanguage.has(before.text.toLowerCase()) && ends
}
