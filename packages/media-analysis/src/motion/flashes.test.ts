import { describe, expect, it } from 'vitest'
import { countFlashes } from './flashes.js'

/** Frames of 4 × 4 cells; `colour` gives the colour of each cell in each frame. */
function frames(count: number, seconds: number, colour: (frame: number, cell: number) => readonly number[]) {
  const data = Uint8Array.from({ length: count * 16 * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3)
    return colour(Math.floor(pixel / 16), pixel % 16)[at % 3]!
  })
  return { width: 4, height: 4, data, times: Array.from({ length: count }, (_, frame) => frame * seconds) }
}
const black = [0, 0, 0]
const white = [255, 255, 255]

describe('flashes', () => {
  it('are counted in the worst second', () => {
    // Ten frames a second, each the opposite of the one before: five flashes a second.
    const facts = countFlashes(frames(20, 0.1, (frame) => (frame % 2 === 0 ? black : white)))
    expect(facts).toMatchObject({ general: 5, red: 0, area: 1 })
  })

  it('do not count when slow, small, or faint', () => {
    expect(countFlashes(frames(6, 0.5, (frame) => (frame % 2 === 0 ? black : white))).general).toBe(1)
    expect(
      countFlashes(frames(20, 0.1, (frame, cell) => (cell < 3 && frame % 2 === 1 ? white : black))).general,
    ).toBe(0)
    expect(
      countFlashes(frames(20, 0.1, (frame) => (frame % 2 === 0 ? [100, 100, 100] : [110, 110, 110]))).general,
    ).toBe(0)
  })

  it('do not count between two bright pictures', () => {
    expect(
      countFlashes(frames(20, 0.1, (frame) => (frame % 2 === 0 ? [232, 232, 232] : white))).general,
    ).toBe(0)
  })

  it('of saturated red are counted apart', () => {
    expect(countFlashes(frames(20, 0.1, (frame) => (frame % 2 === 0 ? [255, 0, 0] : black))).red).toBe(5)
  })

  it('are not seen in a slow change', () => {
    expect(countFlashes(frames(30, 0.1, (frame) => [frame * 8, frame * 8, frame * 8]))).toMatchObject({
      general: 0,
      red: 0,
    })
  })
})
