import { describe, it } from 'vitest'
import {
  beginningFits,
  equalsReference,
  equalsReferenceOfMastodon,
  neverLowered,
  overIsBetweenGraphemes,
} from './properties.js'

describe('measure equals a slow reference', () => {
  it('on 50,000 random texts, for every network but Mastodon', () => equalsReference(50_000), 300_000)
  it('on 50,000 random texts, for Mastodon', () => equalsReferenceOfMastodon(50_000), 300_000)
})

describe('what is over', () => {
  it('never starts inside a grapheme cluster, and ends with the text', () => overIsBetweenGraphemes(20_000))
  it('leaves a beginning that fits', () => beginningFits(20_000))
})

describe('a length', () => {
  it('is never lowered by one more character that joins nothing', () => neverLowered(20_000))
})
