import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scan, type Tokens } from '../text/index.js'
import { Stretches } from './stretches.js'

const piece = fc.constantFrom(
  'Un mot',
  'l’été !',
  '#Lyon',
  '@atelier',
  'ici@exemple.fr',
  'https://exemple.fr/a',
  '🪑',
  '12.',
  'etc.',
  '- ',
  '« Oui »',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n \n',
  '\n\n\n  ',
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

const all = (tokens: Tokens) => Array.from({ length: tokens.length }, (_, i) => tokens.token(i))

it('the tokens and sentences of a text are those of a scan of the whole', () => {
  const stretches = new Stretches()
  fc.assert(
    fc.property(text, (value) => {
      const joined = stretches.tokensOf(value)
      const whole = scan(value)
      expect(all(joined)).toEqual(all(whole))
      expect([...joined.sentences]).toEqual([...whole.sentences])
      expect([...joined.paragraphs]).toEqual([...whole.paragraphs])
      expect(joined.parts.map(({ tokens }) => tokens.value).join('')).toBe(value)
    }),
    { numRuns: 500 },
  )
})

it('a paragraph that did not change keeps its tokens', () => {
  const stretches = new Stretches()
  const [first, , last] = stretches.tokensOf('Bonjour à toutes.\n\nÀ samedi.').parts
  const after = stretches.tokensOf('Bonjour à toutes.\n\nDeux mots.\n\nÀ samedi.').parts
  expect(after[0]!.tokens).toBe(first!.tokens)
  expect(after.at(-1)!.tokens).toBe(last!.tokens)
  expect(after.at(-1)).toMatchObject({ start: 31, first: 14 })
})
