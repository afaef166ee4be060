import { describe, expect, it } from 'vitest'
import { letterHeights } from './letter-heights.js'

const WIDTH = 120
const HEIGHT = 40

/** Stroke in bands of rows: `[from, to, share of the width]`. */
function ink(...bands: [from: number, to: number, share: number][]): Float32Array {
  const share = new Float32Array(WIDTH * HEIGHT)
  for (const [from, to, part] of bands)
    for (let y = from; y < to; y++) share.fill(1, y * WIDTH, y * WIDTH + Math.round(part * WIDTH))
  return share
}

const mixed = { low: 0.7, high: 0.3 }

describe('heights of letters', () => {
  it('are those of the steps of ink', () => {
    // Ascenders from row 8, small letters from row 16, baseline at 30.
    const heights = letterHeights(ink([8, 16, 0.1], [16, 30, 0.5]), WIDTH, HEIGHT, mixed, 32)
    expect(heights?.xHeight).toBeCloseTo(14, 0)
    expect(heights?.capHeight).toBeCloseTo(22, 0)
  })

  it('are not told when they do not fit in the line', () => {
    // A whole box taken for strokes.
    expect(letterHeights(ink([2, 38, 0.9]), WIDTH, HEIGHT, { low: 1, high: 0 }, 32)).toBeUndefined()
    // A hyphen among figures that were not found.
    expect(letterHeights(ink([18, 23, 0.3]), WIDTH, HEIGHT, { low: 0, high: 1 }, 32)).toBeUndefined()
  })

  it('are those of capitals where letters that should ascend do not', () => {
    const heights = letterHeights(ink([10, 28, 0.5]), WIDTH, HEIGHT, mixed, 26)
    expect(heights?.xHeight).toBeUndefined()
    expect(heights?.capHeight).toBeCloseTo(18, 0)
  })

  it('leave accents out of the height of capitals', () => {
    const heights = letterHeights(ink([6, 18, 0.08], [18, 30, 0.5]), WIDTH, HEIGHT, mixed, 34)
    expect(heights?.xHeight).toBeCloseTo(12, 0)
    expect(heights?.capHeight).toBeUndefined()
  })
})
