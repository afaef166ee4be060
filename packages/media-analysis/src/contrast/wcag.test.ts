import { contrastRatio, parseHex, type Rgb, toHex } from '@lisible/core/media'
import Checker from 'color-contrast-checker'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apca } from './apca.js'

const channel = fc.integer({ min: 0, max: 255 })
const colour = fc.tuple(channel, channel, channel)

describe('the WCAG contrast ratio', () => {
  it('agrees with color-contrast-checker on 10,000 pairs of colours', () => {
    const checker = new Checker()
    fc.assert(
      fc.property(colour, colour, (a: Rgb, b: Rgb) => {
        const theirs = checker.getContrastRatio(
          checker.hexToLuminance(toHex(a)),
          checker.hexToLuminance(toHex(b)),
        )
        // Its threshold is that of WCAG 2.0 (0.03928); no 8-bit value lies between the two.
        expect(contrastRatio(a, b)).toBeCloseTo(theirs, 10)
      }),
      { numRuns: 10_000, seed: 7 },
    )
  })

  it('goes from 1 to 21 and does not depend on the order', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10)
    expect(contrastRatio([9, 9, 9], [9, 9, 9])).toBe(1)
    expect(contrastRatio([1, 2, 3], [200, 100, 50])).toBe(contrastRatio([200, 100, 50], [1, 2, 3]))
  })

  it('reads back the colours it writes', () => {
    fc.assert(
      fc.property(colour, (rgb) => {
        expect(parseHex(toHex(rgb))).toEqual(rgb)
      }),
      { seed: 7 },
    )
    expect(() => parseHex('#fff')).toThrow(RangeError)
  })
})

describe('APCA', () => {
  it('gives the values of its published test pairs', () => {
    // https://github.com/Myndex/SAPC-APCA, test values of 0.0.98G-4g.
    expect(apca(parseHex('#888888'), parseHex('#ffffff'))).toBeCloseTo(63.056469930209424, 6)
    expect(apca(parseHex('#ffffff'), parseHex('#888888'))).toBeCloseTo(-68.54146436644962, 6)
    expect(apca(parseHex('#000000'), parseHex('#aaaaaa'))).toBeCloseTo(58.146262578561334, 6)
    expect(apca(parseHex('#aaaaaa'), parseHex('#000000'))).toBeCloseTo(-56.24113336839742, 6)
  })
})
