import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entities, networks } from '../src/index.js'
import { isMisplaced } from './reference.js'
import { randomText } from './texts.js'

const require = createRequire(import.meta.url)

interface TwitterEntity {
  url?: string
  hashtag?: string
  screenName?: string
  listSlug?: string
  cashtag?: string
  indices: [number, number]
}
const twitter: { extractEntitiesWithIndices(text: string): TwitterEntity[] } =
  require('twitter-text').default ?? require('twitter-text')

interface Facet {
  index: { byteStart: number; byteEnd: number }
}
const { RichText }: { RichText: new (props: { text: string }) => BlueskyText } = require('@atproto/api')
interface BlueskyText {
  detectFacetsWithoutResolution(): void
  facets?: Facet[]
}

const byteLength = (text: string) => new TextEncoder().encode(text).length

/** Facets of @atproto/api as ranges of UTF-16 offsets; of two that overlap, the one that starts first. */
function facetRanges(text: string): string[] {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  const offsets = new Map<number, number>()
  for (let i = 0; i <= text.length; i++) offsets.set(byteLength(text.slice(0, i)), i)
  let end = -1
  return (rich.facets ?? [])
    .map(({ index }) => [offsets.get(index.byteStart)!, offsets.get(index.byteEnd)!] as const)
    .sort((a, b) => a[0] - b[0])
    .filter((range) => {
      if (range[0] < end) return false
      end = range[1]
      return true
    })
    .map(([start, stop]) => `${start}-${stop}`)
}

const RUNS = { numRuns: 10_000, seed: 20261125 }

describe('entities', () => {
  it('of X are those of twitter-text on random texts', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        if (isMisplaced(text)) return
        const theirs = twitter.extractEntitiesWithIndices(text).map((entity) => ({
          value: entity.url ?? entity.hashtag ?? entity.cashtag ?? `${entity.screenName}${entity.listSlug}`,
          start: entity.indices[0],
          end: entity.indices[1],
        }))
        expect(entities(text, 'x').map(({ value, start, end }) => ({ value, start, end }))).toEqual(theirs)
      }),
      RUNS,
    )
  })

  it('of Bluesky are those of @atproto/api on random texts', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        // The library refuses bytes for lone surrogates, and counts a BOM in the text.
        expect(entities(text, 'bluesky').map(({ start, end }) => `${start}-${end}`)).toEqual(
          facetRanges(text),
        )
      }),
      RUNS,
    )
  })

  it('of every network are in order, apart from each other and spelt as in the text', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        for (const { id } of networks) {
          let end = 0
          for (const entity of entities(text, id)) {
            expect(entity.start).toBeGreaterThanOrEqual(end)
            expect(entity.end).toBeGreaterThan(entity.start)
            expect(entity.end).toBeLessThanOrEqual(text.length)
            const written = text.slice(entity.start, entity.end)
            const sign = entity.kind === 'link' || entity.kind === 'email' ? '' : written[0]!
            expect(sign + entity.value).toBe(
              entity.kind === 'cashtag' && id === 'bluesky' ? written.toUpperCase() : written,
            )
            end = entity.end
          }
        }
      }),
      { ...RUNS, numRuns: 3_000 },
    )
  })
})
