import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { styledLetters } from './index.js'

const fixed = (text: string) => {
  const [finding] = lintExample(styledLetters, { text })
  const { fix } = finding!
  return text.slice(0, fix!.start) + fix!.text + text.slice(fix!.end)
}

describe('a11y/styled-letters', () => {
  for (const test of exampleTests(styledLetters)) it(test.name, test.run)

  it('joins words over spaces and punctuation, and stops at an ordinary word', () => {
    const text = '𝗩𝗲𝗻𝗲𝘇 ! 𝗢𝗻 𝘃𝗼𝘂𝘀 𝗮𝘁𝘁𝗲𝗻𝗱 bientôt'
    const [finding, ...rest] = lintExample(styledLetters, { text })
    expect(rest).toEqual([])
    expect(text.slice(finding!.start.offset, finding!.end.offset)).toBe('𝗩𝗲𝗻𝗲𝘇 ! 𝗢𝗻 𝘃𝗼𝘂𝘀 𝗮𝘁𝘁𝗲𝗻𝗱')
    expect(finding!.expected).toEqual(['Venez ! On vous attend'])
  })

  it('takes in the ordinary letters of a styled word', () => {
    expect(fixed('un é𝘃é𝗻𝗲𝗺𝗲𝗻𝘁 rare')).toBe('un événement rare')
    expect(fixed('𝗽𝗿𝗼𝗺𝗲𝘁té')).toBe('prometté')
  })

  it('leaves no-break spaces, ellipses and ordinals as they are', () => {
    expect(fixed('𝗣𝗿𝗶𝘅\u202F: 25\u00A0€ le nº 3…')).toBe('Prix\u202F: 25\u00A0€ le nº 3…')
  })

  it('points at the run in a hashtag and behind CRLF', () => {
    const [finding] = lintExample(styledLetters, { text: 'Salut\r\n#𝗣𝗿𝗼𝗺𝗼' })
    expect(finding!.start).toMatchObject({ line: 2, column: 2, offset: 8 })
    expect(finding!.end.offset).toBe(18)
  })

  it('maps every letter of every alphabet to one ordinary letter', () => {
    for (let codePoint = 0x1d400; codePoint <= 0x1d7ff; codePoint++) {
      const letter = String.fromCodePoint(codePoint)
      if (!/^\p{L}|\p{Nd}$/u.test(letter)) continue
      const [finding] = lintExample(styledLetters, { text: `${letter}${letter} fin` })
      expect(finding?.expected[0], codePoint.toString(16)).toMatch(
        /^([\p{Script=Latin}\p{Script=Greek}\p{Nd}])\1$/u,
      )
    }
  })

  it('fixes all there is in one go and touches nothing else', () => {
    const bold = (word: string) =>
      [...word].map((letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97)).join('')
    const word = fc.stringMatching(/^[a-z]{2,6}$/)
    fc.assert(
      fc.property(word, fc.array(fc.oneof(word, word.map(bold)), { maxLength: 6 }), (first, words) => {
        const text = [bold(first), ...words].join(' ')
        let result = text
        for (const { fix } of lintExample(styledLetters, { text }).reverse())
          result = result.slice(0, fix!.start) + fix!.text + result.slice(fix!.end)
        expect(result).toBe(text.normalize('NFKC'))
        expect(lintExample(styledLetters, { text: result })).toEqual([])
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
