import { expect, test } from 'vitest'
import { scan, TokenKind } from './index.js'

test('the tokens of a text, joined, are the text', () => {
  const value = "L'école ouvre\r\nà 12 h 30 🎉 #Été @jean.dupont"
  const tokens = scan(value)
  const texts = Array.from({ length: tokens.length }, (_, i) => tokens.text(i))
  expect(texts.join('')).toBe(value)
  expect(tokens.token(0)).toEqual({ index: 0, kind: TokenKind.elision, start: 0, end: 2, text: "L'" })
})
