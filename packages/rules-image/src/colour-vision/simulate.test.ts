import { contrastRatio, type Rgb, relativeLuminance } from '@lisible/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastSeen, deficiencies, luminanceSeen } from './simulate.js'

const channel = fc.integer({ min: 0, max: 255 })

describe('colour vision without one kind of cone', () => {
  it('sees greys as everybody does', () => {
    fc.assert(
      fc.property(channel, fc.constantFrom(...deficiencies), (value, deficiency) => {
        const grey: Rgb = [value, value, value]
        expect(luminanceSeen(grey, deficiency)).toBeCloseTo(relativeLuminance(grey), 3)
      }),
      { seed: 11 },
    )
  })

  it('gives contrasts from 1 to 21, in whichever order', () => {
    const colour = fc.tuple(channel, channel, channel)
    fc.assert(
      fc.property(colour, colour, fc.constantFrom(...deficiencies), (a, b, deficiency) => {
        const ratio = contrastSeen(a, b, deficiency)
        expect(ratio).toBeGreaterThanOrEqual(1)
        expect(ratio).toBeLessThanOrEqual(21.001)
        expect(contrastSeen(b, a, deficiency)).toBe(ratio)
      }),
      { seed: 12 },
    )
  })

  it('darkens red without the cone of red only', () => {
    const red: Rgb = [255, 0, 0]
    const black: Rgb = [0, 0, 0]
    expect(contrastRatio(red, black)).toBeCloseTo(5.25, 2)
    expect(contrastSeen(red, black, 'protanopia')).toBeCloseTo(3.28, 1)
    expect(contrastSeen(red, black, 'deuteranopia')).toBeGreaterThan(5.25)
  })
})
