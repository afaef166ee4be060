import fc from 'fast-check'
import { type FormatRef, type Measurement, measure, measureAll, networks } from '../src/index.js'
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

// Properties that hold in Node and in a browser alike: each function throws when one does not.

const SEED = 20261125
const utf16Count = (text: string) => text.length

/** How the text of each default format is counted, by the slow reference; Mastodon has a property of its own. */
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

function same(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}: ${actual} instead of ${expected}`)
}

function addsUp(what: string, { breakdown, length }: Measurement): void {
  const { text, links, mentions, emoji } = breakdown
  same(`${what}, breakdown`, text + links + mentions + emoji, length)
}

/** Length, breakdown and what is over equal the reference for every network but Mastodon. */
export function equalsReference(numRuns: number): void {
  same('networks with a reference', Object.keys(REFERENCE).length, networks.length - 1)
  fc.assert(
    fc.property(randomText, fc.nat(30), (text, max) => {
      for (const [network, count] of Object.entries(REFERENCE)) {
        const length = count(text)
        const measured = measure(text, network as FormatRef, { max })
        same(network, measured.length, length)
        addsUp(network, measured)
        if (network === 'x' && isMisplaced(text)) continue
        const cut = CUTS[network] ?? ((all, limit) => plainCut(all, limit, count))
        same(`${network}, over`, measured.over?.start ?? -1, length <= max ? -1 : cut(text, max))
      }
    }),
    { numRuns, seed: SEED },
  )
}

/** Length and breakdown equal the reference for Mastodon, content warning included. */
export function equalsReferenceOfMastodon(numRuns: number): void {
  fc.assert(
    fc.property(spacedText, fc.nat(40), fc.constantFrom('', 'TW', 'été '), (text, max, contentWarning) => {
      const length = graphemeCount(contentWarning + mastodonCounted(text))
      const measured = measure(text, 'mastodon', { max, contentWarning })
      same('length', measured.length, length)
      same('is over', measured.over !== null, length > max)
      addsUp('mastodon', measured)
    }),
    { numRuns, seed: SEED },
  )
}

const formats = networks.flatMap(({ formats }) => formats.map(({ id }) => id))

/** What is over ends with the text and never starts inside a grapheme cluster. */
export function overIsBetweenGraphemes(numRuns: number): void {
  fc.assert(
    fc.property(randomText, fc.nat(20), fc.constantFrom(...formats), (text, max, format) => {
      const { over } = measure(text, format, { max })
      if (over === null) return
      same('end', over.end, text.length)
      same('is not empty', over.start < over.end, true)
      same(
        'is a boundary',
        clusters(text).some(({ index }) => index === over.start),
        true,
      )
    }),
    { numRuns, seed: SEED },
  )
}

/** What stands before what is over fits. */
export function beginningFits(numRuns: number): void {
  fc.assert(
    fc.property(spacedText, fc.nat(60), fc.constantFrom(...formats), (text, max, format) => {
      const { over } = measure(text, format, { max })
      if (over !== null) same('fits', measure(text.slice(0, over.start), format).length <= max, true)
    }),
    { numRuns, seed: SEED },
  )
}

/** One more character that joins nothing never lowers a length. */
export function neverLowered(numRuns: number): void {
  fc.assert(
    fc.property(randomText, plainCharacter, (text, character) => {
      // A link or a mention may end or begin with the character that is added: its own length is another matter.
      const before = `${text.replace(/[.@:/]/g, '')} `
      for (const { id } of networks) {
        for (const [i, measured] of measureAll(before, id).entries()) {
          const longer = measureAll(before + character, id)[i]!
          same(`${id} grows with ${character}`, longer.length >= measured.length, true)
        }
      }
    }),
    { numRuns, seed: SEED },
  )
}
