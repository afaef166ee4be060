import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listed } from './forms.js'
import { scan } from './scan.js'
import { TokenKind } from './token-kind.js'
import { Tokens } from './tokens.js'

const words = fc.oneof(
  fc.constantFrom(
    'l’École',
    'Aujourd’hui',
    'ÉTUDIANT·ES',
    '#Été',
    '@lisible',
    'e\u0301te\u0301',
    '12 h',
    '🎉',
    '«',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const texts = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' '))

const isBlank = (kind: TokenKind) => kind === TokenKind.space || kind === TokenKind.lineBreak

describe('forms', () => {
  it('are the tokens of a text as written, and as lists have them; none for white space', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const tokens = scan(value)
        const { forms } = tokens
        expect(forms.length).toBe(tokens.length)
        for (let i = 0; i < tokens.length; i++) {
          if (isBlank(tokens.kind(i))) expect(forms[i]).toBeUndefined()
          else {
            const written = value.slice(tokens.start(i), tokens.end(i))
            expect(forms[i]?.text).toBe(written)
            expect(forms[i]?.lower).toBe(listed(written))
            expect(tokens.text(i)).toBe(written)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('of a word are one object in all texts, capitals apart', () => {
    const [first, second] = [scan('Un vélo bleu.').forms, scan('Mon vélo, un Vélo').forms]
    expect(second[2]).toBe(first[2])
    expect(second[7]).not.toBe(first[2])
    expect(second[7]?.lower).toBe('vélo')
  })

  it('of a text that is kept in parts are those of its parts', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (parts) => {
        const stretches = parts.map(scan)
        const joined = Tokens.join(parts.join(''), stretches)
        expect(joined.forms).toEqual(stretches.flatMap(({ forms }) => [...forms]))
      }),
    )
  })

  it.each([
    ['L’', "l'"],
    ['Qu‘', "qu'"],
    ['E\u0301COLE', 'école'],
    ['Œuvre', 'œuvre'],
    ['24/7', '24/7'],
  ])('lists %s as %s', (written, lower) => expect(listed(written)).toBe(lower))
})
