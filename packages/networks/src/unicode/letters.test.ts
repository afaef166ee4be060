import { describe, expect, it } from 'vitest'
import { DIGIT, kindOf, LETTER, MARK, NUMERAL, runEnd } from './letters.js'

describe('kindOf', () => {
  it('agrees with Unicode on every code point', () => {
    const wrong: number[] = []
    const patterns: [number, RegExp][] = [
      [LETTER, /\p{L}/u],
      [MARK, /\p{M}/u],
      [DIGIT, /\p{Nd}/u],
      [NUMERAL, /[\p{Nl}\p{No}]/u],
    ]
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      const expected = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 0
      if (kindOf(code) !== expected) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })
})

describe('runEnd', () => {
  it('ends where another kind starts, and never inside a surrogate pair', () => {
    expect(runEnd('école·2 fois', 0, LETTER | DIGIT, '·')).toBe(7)
    expect(runEnd('a𝐛c🙂', 0, LETTER, '')).toBe(4)
    expect(runEnd('', 0, LETTER, '')).toBe(0)
  })
})
