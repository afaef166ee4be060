import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormatRef, measure, measureAll, networks } from '../src/index.js'
import {
  clusters,
  codePointCount,
  graphemeCount,
  isMisplaced,
  mastodonCounted,
  threadsCount,
  threadsCut,
  utf8Count,
  xCount,
  xCut,
} from './reference.js'
import { plainCharacter, randomText, spacedText } from './texts.js'

const RUNS = { numRuns: 50_000, seed: 20261125 }

const utf16Count = (text: string) => text.length

/** How the text of each default format is counted, by the slow reference. */
const REFERENCE: Partial<Record<FormatRef, (text: string) => number>> = {
  x: xCount,
  instagram: utf16Count,
  facebook: utf16Count,
  linkedin: utf16Count,
  tiktok: utf16Count,
  youtube: utf8Count,
  threads: threadsCount,
  bluesky: graphemeCount,
  pinterest: codePointCount,
  snapchat: utf16Count,
  whatsapp: utf16Count,
  telegram: codePointCount,
  'google-business': utf16Count,
}

/** Where a text goes beyond a limit, for those that do not count cluster by cluster. */
const CUTS: Partial<Record<string, (text: string, max: number) => number>> = { x: xCut, threads: threadsCut }

/** Where a text goes beyond a limit when its length is the sum of those of its graphemes. */
function plainCut(text: string, max: number, count: (text: string) => number): number {
  let length = 0
  for (const { segment, index } of clusters(text)) {
    length += count(segment)
    if (length > max) return index
  }
  return text.length
}

describe('measure equals a slow reference', () => {
  it(`on ${RUNS.numRuns} random texts, for every network but Mastodon`, () => {
    expect(Object.keys(REFERENCE).length).toBe(networks.length - 1)
    fc.assert(
      fc.property(randomText, fc.nat(30), (text, max) => {
        for (const [network, count] of Object.entries(REFERENCE)) {
          const length = count(text)
          const measured = measure(text, network as FormatRef, { max })
          if (measured.length !== length)
            throw new Error(`${network}: ${measured.length} instead of ${length}`)
          const { breakdown } = measured
          if (breakdown.text + breakdown.links + breakdown.mentions + breakdown.emoji !== length)
            throw new Error(`${network}: ${JSON.stringify(breakdown)} does not add up to ${length}`)
          if (network === 'x' && isMisplaced(text)) continue
          const start = measured.over?.start ?? -1
          const cut = CUTS[network] ?? ((all, limit) => plainCut(all, limit, count))
          const expected = length <= max ? -1 : cut(text, max)
          if (start !== expected) throw new Error(`${network}: over from ${start} instead of ${expected}`)
        }
      }),
      RUNS,
    )
  }, 180_000)

  it(`on ${RUNS.numRuns} random texts, for Mastodon`, () => {
    fc.assert(
      fc.property(spacedText, fc.nat(40), fc.constantFrom('', 'TW', 'été '), (text, max, contentWarning) => {
        const counted = graphemeCount(contentWarning + mastodonCounted(text))
        const measured = measure(text, 'mastodon', { max, contentWarning })
        if (measured.length !== counted) throw new Error(`${measured.length} instead of ${counted}`)
        if ((measured.over !== null) !== counted > max) throw new Error('over is wrong')
        const { breakdown } = measured
        if (breakdown.text + breakdown.links + breakdown.mentions + breakdown.emoji !== counted)
          throw new Error(`${JSON.stringify(breakdown)} does not add up to ${counted}`)
      }),
      RUNS,
    )
  }, 180_000)
})

describe('what is over', () => {
  const formats = networks.flatMap(({ formats }) => formats.map(({ id }) => id))

  it('never starts inside a grapheme cluster, and ends with the text', () => {
    fc.assert(
      fc.property(randomText, fc.nat(20), fc.constantFrom(...formats), (text, max, format) => {
        const { over } = measure(text, format, { max })
        if (over === null) return
        expect(over.end).toBe(text.length)
        expect(over.start).toBeLessThan(over.end)
        expect([...clusters(text).map(({ index }) => index), text.length]).toContain(over.start)
      }),
      { numRuns: 20_000, seed: 7 },
    )
  })

  it('leaves a beginning that fits', () => {
    fc.assert(
      fc.property(spacedText, fc.nat(60), fc.constantFrom(...formats), (text, max, format) => {
        const { over } = measure(text, format, { max })
        if (over === null || text.includes('contact@')) return
        expect(measure(text.slice(0, over.start), format).length).toBeLessThanOrEqual(max)
      }),
      { numRuns: 20_000, seed: 8 },
    )
  })
})

describe('a length', () => {
  it('is never lowered by one more character that joins nothing', () => {
    fc.assert(
      fc.property(randomText, plainCharacter, (text, character) => {
        // A link or a mention may end or begin with the character that is added: its own length is another matter.
        const before = `${text.replace(/[.@:/]/g, '')} `
        for (const { id } of networks) {
          for (const [i, measured] of measureAll(before, id).entries()) {
            const longer = measureAll(before + character, id)[i]!
            if (longer.length < measured.length) throw new Error(`${id}: lowered by ${character}`)
          }
        }
      }),
      { numRuns: 20_000, seed: 9 },
    )
  })
})
