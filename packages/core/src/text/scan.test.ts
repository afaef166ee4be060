import { expect, test } from 'vitest'
import { scan, TokenKind } from './index.js'

test('an empty text has no tokens and no sentences', () => {
  const tokens = scan('')
  expect(tokens.length).toBe(0)
  expect(tokens.sentences.length).toBe(0)
  expect(tokens.at(0)).toBe(-1)
})

test('a token is a value of its own', () => {
  expect(scan("L'école").token(0)).toEqual({
    index: 0,
    kind: TokenKind.elision,
    start: 0,
    end: 2,
    text: "L'",
  })
})

test('at() finds the token of every code unit', () => {
  const tokens = scan('Bravo 👏🏽 !')
  expect([0, 4, 5, 6, 7, 8, 9, 10, 11].map((offset) => tokens.at(offset))).toEqual([
    0, 0, 1, 2, 2, 2, 2, 3, 4,
  ])
  expect(tokens.at(12)).toBe(-1)
  expect(tokens.at(-1)).toBe(-1)
})

test('outside the text there is no token', () => {
  const tokens = scan('un deux')
  expect([tokens.kind(-1), tokens.kind(3)]).toEqual([0, 0])
  expect([tokens.start(-1), tokens.end(-1), tokens.start(3), tokens.end(3)]).toEqual([0, 0, 7, 7])
})

test('a later scan leaves earlier tokens as they are', () => {
  const first = scan('Premier texte #un')
  for (let i = 0; i < 5000; i++) scan(`Texte ${i} avec quelques mots`)
  const texts = Array.from({ length: first.length }, (_, i) => first.text(i))
  expect(texts).toEqual(['Premier', ' ', 'texte', ' ', '#un'])
})

test('a text longer than any post is scanned whole', () => {
  const tokens = scan('mot '.repeat(50_000))
  expect(tokens.length).toBe(100_000)
  expect(tokens.end(99_999)).toBe(200_000)
})

test('text presentation makes a symbol of an emoji, and a selector is never alone', () => {
  const tokens = scan('❤\uFE0E a\uFE0F')
  expect([tokens.kind(0), tokens.text(0)]).toEqual([TokenKind.symbol, '❤\uFE0E'])
  expect(tokens.text(2)).toBe('a\uFE0F')
})
