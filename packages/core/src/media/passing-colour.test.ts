import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio, parseHex, toHex } from './contrast.js'
import { passingColour } from './passing-colour.js'

describe('passingColour', () => {
  it('darkens pale ink just enough, and leaves good ink alone', () => {
    expect(passingColour('#aaaaaa', '#ffffff', 4.5)).toBe('#767676')
    expect(passingColour('#000000', '#ffffff', 4.5)).toBe('#000000')
    expect(passingColour('#777777', '#808080', 12)).toBeUndefined()
  })

  it('always passes when it answers', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    const colour = fc.tuple(channel, channel, channel).map(toHex)
    fc.assert(
      fc.property(colour, colour, fc.double({ min: 1, max: 21, noNaN: true }), (ink, ground, ratio) => {
        const proposed = passingColour(ink, ground, ratio)
        if (proposed)
          expect(contrastRatio(parseHex(proposed), parseHex(ground))).toBeGreaterThanOrEqual(ratio)
      }),
      { numRuns: 5000, seed: 7 },
    )
  })
})
