import type { Text } from '@lisible/core'
import { read, written } from '../../reading/reading.js'

export interface NeutralForm {
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
}

const words: Readonly<Record<string, string>> = {
  toustes: 'toutes et tous',
  touxtes: 'toutes et tous',
  celleux: 'celles et ceux',
  ceulles: 'celles et ceux',
  tous·x: 'toutes et tous',
  tout·x: 'toutes et tous',
}

const candidate = /@|ustes|uxtes|celleux|ceulles|·x|eurice/iu

/** Neologisms, endings in `x`, and an `@` in the place of the ending (`tou@s`, `ami@s`). */
export function neutralForms(text: Text): NeutralForm[] {
  if (!candidate.test(text.value)) return []
  const reading = read(text)
  const forms: NeutralForm[] = []
  for (let i = 0; i < reading.count; i++) {
    const word = reading.lower[i] as string
    const start = reading.start[i] as number
    const neologism = words[word] ?? neoEnding(word)
    if (neologism !== undefined) forms.push({ start, end: reading.end[i] as number, expected: [neologism] })
    else {
      const end = endOfCut(i)
      if (end > 0)
        forms.push({ start, end, expected: word === 'tou' ? ['toutes et tous'] : [`${word}es et ${word}s`] })
    }
  }
  return forms

  /** End of a word cut at its sign (`tou@s`, one token or three), or -1. */
  function endOfCut(i: number): number {
    if (reading.end[i] !== reading.start[i + 1] || !/^\p{L}{3,}$/u.test(written(reading, i))) return -1
    if (i + 1 >= reading.count) return -1
    const sign = written(reading, i + 1)
    if (sign === '@s') return reading.end[i + 1] as number
    const isPlural =
      sign === '@' && reading.lower[i + 2] === 's' && reading.end[i + 1] === reading.start[i + 2]
    return isPlural ? (reading.end[i + 2] as number) : -1
  }
}

/** `acteurices`, `utilisateurices`. */
function neoEnding(word: string): string | undefined {
  const match = /^(\p{L}{2,}t)eurice(s?)$/u.exec(word)
  if (!match) return undefined
  const [, stem = '', mark = ''] = match
  return mark === '' ? `${stem}eur ou ${stem}rice` : `${stem}rices et ${stem}eurs`
}
