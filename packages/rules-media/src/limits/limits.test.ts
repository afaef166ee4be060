import { factsOf, networks } from '@lisible/networks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broken, isOutside } from './broken.js'
import { bytesBeside, measuredDuration, ratioInWords } from './words.js'

describe('limits of networks', () => {
  it('that are unknown are never broken, and those that are unsure are never errors', () => {
    const refs = networks.flatMap(({ formats }) => formats.map(({ id }) => id))
    const keys = [
      'imageMaxBytes',
      'videoMaxBytes',
      'videoDuration',
      'imageAspect',
      'imageFormats',
      'mediaMax',
    ] as const
    for (const key of keys) {
      const found = broken(refs, key, () => true)
      const named = found.flatMap((limit) => limit.networks)
      const known = refs.filter((ref) => factsOf(ref)[key]?.value != null)
      expect(named.toSorted()).toEqual(known.toSorted())
      for (const { confidence, severity, verdict } of found)
        if (confidence === 'unsure') expect([severity, verdict]).toEqual(['info', 'incomplete'])
        else if (confidence === 'third-party') expect(severity).toBe('warning')
    }
    expect(broken(['linkedin'], 'imageMaxBytes', () => true)).toEqual([])
    expect(broken(['nulle-part'], 'imageMaxBytes', () => true)).toEqual([])
  })

  it('that another reading allows are warnings', () => {
    const over = (bytes: number) => broken(['linkedin'], 'videoMaxBytes', (most) => bytes > most)
    expect(over(400e6)).toEqual([])
    expect(over(900e6)).toMatchObject([{ severity: 'warning' }])
    expect(over(9e9)).toMatchObject([{ severity: 'error' }])
  })

  it('of several networks are told together where they are the same', () => {
    expect(broken(['instagram', 'threads', 'x'], 'imageMaxBytes', (most) => 9e6 > most)).toMatchObject([
      { networks: ['instagram', 'threads'], value: 8e6 },
      { networks: ['x'], value: 5e6 },
    ])
  })
})

describe('words', () => {
  it('never round a size to the other side of its limit', () => {
    expect(bytesBeside(5_020_000, 5_000_000, 'fr')).toBe('5,1\u00a0Mo')
    expect(bytesBeside(16_800_000, 16_777_216, 'fr')).toBe('16,1\u00a0Mio')
    expect(bytesBeside(9_950, 10_000, 'en')).toBe('9.9\u00a0kB')
    expect(bytesBeside(700, 20_000, 'en')).toBe('700\u00a0B')
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2e9 }), (limit) => {
        expect(bytesBeside(limit + 1, limit, 'fr')).not.toBe(bytesBeside(limit, limit, 'fr'))
      }),
      { seed: 5, examples: [[16_777_216], [5_000_000], [104_857_600]] },
    )
  })

  it('say durations and ratios as people do', () => {
    expect(measuredDuration(185, 'fr')).toBe('3\u00a0min 5\u00a0s')
    expect(measuredDuration(2.34, 'fr')).toBe('2,3\u00a0s')
    expect(measuredDuration(3600, 'en')).toBe('1\u00a0h')
    expect(ratioInWords(1080 / 1350, 'fr')).toBe('4:5')
    expect(ratioInWords(1.91, 'fr')).toBe('1,91:1')
    expect(ratioInWords(0.05, 'en')).toBe('1:20')
  })
})

it('bounds hold both ends', () => {
  expect(isOutside(3, { min: 3, max: 4 })).toBe(false)
  expect(isOutside(2.9, { min: 3 })).toBe(true)
  expect(isOutside(4.1, { max: 4 })).toBe(true)
  expect(isOutside(4.1, {})).toBe(false)
})
