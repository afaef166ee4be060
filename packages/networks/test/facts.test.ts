import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  CONFIDENCE_LABELS,
  describeValue,
  FACT_LABELS,
  type FactKey,
  type FactValues,
  factOf,
  factsOf,
  isStale,
  listFacts,
  networks,
  UNIT_LABELS,
} from '../src/index.js'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const positive = v.pipe(v.number(), v.minValue(0))
const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))
const bounds = v.strictObject({ min: v.optional(positive), max: v.optional(positive) })
const pixels = v.strictObject({
  minWidth: v.optional(count),
  minHeight: v.optional(count),
  maxWidth: v.optional(count),
  maxHeight: v.optional(count),
  maxSum: v.optional(count),
})
const file = v.strictObject({
  formats: v.optional(words),
  maxBytes: v.optional(count),
  maxCount: v.optional(count),
  maxFrames: v.optional(count),
  maxHeight: v.optional(count),
  maxPages: v.optional(count),
  maxWidth: v.optional(count),
  minWidth: v.optional(count),
})
const grammar = v.picklist(['twitter-text', 'atproto', 'mastodon', 'tdlib', 'common'])
const unit = v.picklist(Object.keys(UNIT_LABELS))

const VALUES: { [Key in FactKey]: v.GenericSchema<unknown, unknown> } = {
  textMax: count,
  textMaxBytes: count,
  textUnit: unit,
  textAttachmentMax: count,
  colouredBackgroundMax: count,
  fold: v.strictObject({
    characters: v.optional(count),
    desktopCharacters: v.optional(count),
    lines: v.optional(count),
    pixels: v.optional(count),
  }),
  titleMin: count,
  titleMax: count,
  titleVisible: count,
  titleSupported: v.boolean(),
  descriptionMax: count,
  captionMax: count,
  forbiddenCharacters: v.string(),
  reservedCharacters: v.string(),
  requiredFields: v.array(words),
  urlLength: v.union([count, v.literal('full')]),
  bareDomainsAreLinks: v.boolean(),
  emojiLength: count,
  normalisation: v.literal('NFC'),
  replyMentionsExcluded: v.boolean(),
  mentionDomainCounted: v.boolean(),
  contentWarningCounted: v.boolean(),
  hashtagsMax: count,
  hashtagsRecommended: bounds,
  hashtagsShown: count,
  hashtagLength: bounds,
  hashtagGrammar: grammar,
  hashtagsClickable: v.boolean(),
  hashtagsInDescription: v.boolean(),
  tagsFieldMax: count,
  cashtagsMax: count,
  mentionsMax: count,
  mentionGrammar: grammar,
  collaboratorsMax: count,
  linksClickable: v.union([v.boolean(), v.picklist(['field', 'sticker', 'button'])]),
  linksMax: count,
  linkLengthMax: count,
  languagesMax: count,
  polls: v.union([v.boolean(), v.literal('sticker')]),
  pollOptions: bounds,
  pollOptionMax: count,
  pollQuestionMax: count,
  pollDuration: v.strictObject({ min: count, max: count, values: v.optional(v.array(count)) }),
  pollWithMedia: v.boolean(),
  altSupported: v.boolean(),
  altMax: count,
  mediaMax: v.strictObject({
    any: v.optional(count),
    images: v.optional(count),
    gifs: v.optional(count),
    videos: v.optional(count),
  }),
  mediaMin: count,
  sameAspect: v.boolean(),
  captionPerItem: v.boolean(),
  reelsInCarousel: v.boolean(),
  imageFormats: words,
  imageMinBytes: count,
  imageMaxBytes: count,
  imageMaxPixels: count,
  imageSize: pixels,
  imageAspect: bounds,
  gridAspect: positive,
  recommendedSizes: v.array(v.strictObject({ width: count, height: count })),
  gif: file,
  linkThumbnailMaxBytes: count,
  cover: file,
  thumbnail: file,
  videoFormats: words,
  videoMinBytes: count,
  videoMaxBytes: count,
  videoDuration: bounds,
  videoSize: pixels,
  videoAspect: bounds,
  videoFps: bounds,
  captions: file,
  fileMaxBytes: count,
  document: file,
  documentTitleMax: count,
  savedStoryTitleMax: count,
  safeZone: v.strictObject({
    top: v.optional(count),
    right: v.optional(count),
    bottom: v.optional(count),
    left: v.optional(count),
  }),
  disclosureFlags: words,
  callsToAction: words,
  phoneNumbersAllowed: v.boolean(),
  publishingApi: v.boolean(),
  apiPostsPerDay: count,
  scheduleWindow: bounds,
  lifetime: count,
}

const note = v.strictObject({
  fr: v.pipe(v.string(), v.minLength(3)),
  en: v.pipe(v.string(), v.minLength(3)),
})
const reading = {
  value: v.unknown(),
  unit: v.optional(unit),
  source: v.nullable(v.pipe(v.string(), v.minLength(10))),
  asOf: v.pipe(v.string(), v.regex(/^20\d\d(-\d\d(-\d\d)?)?$/)),
  dated: v.optional(v.literal('read')),
  confidence: v.picklist(Object.keys(CONFIDENCE_LABELS)),
  note: v.optional(note),
}
const fact = v.strictObject({ ...reading, readings: v.optional(v.array(v.strictObject(reading))) })

const all = networks.flatMap(({ id }) => listFacts(id))

describe('facts', () => {
  it('cover every network and all 28 formats', () => {
    expect(networks.flatMap(({ formats }) => formats)).toHaveLength(28)
    for (const { formats } of networks)
      for (const { id } of formats) expect(Object.keys(factsOf(id)).length, id).toBeGreaterThan(2)
  })

  it('have values of the type of their kind, in every reading', () => {
    for (const { format, key, fact: found } of all) {
      const where = `${format} ${key}`
      expect(v.safeParse(fact, found).issues, where).toBeUndefined()
      for (const { value } of [found, ...(found.readings ?? [])]) {
        if (value !== null) expect(v.safeParse(VALUES[key], value).issues, where).toBeUndefined()
      }
    }
  })

  it('say unknown where there is no value, and name a source where there is one', () => {
    for (const { format, key, fact: found } of all) {
      const where = `${format} ${key}`
      if (found.confidence === 'unknown') expect(found.value, where).toBeNull()
      if (found.value === null) expect(['unknown', 'official'], where).toContain(found.confidence)
      else if (found.confidence !== 'unsure') expect(found.source, where).not.toBeNull()
    }
  })

  it('are written with the no-break spaces of French', () => {
    for (const { format, key, fact: found } of all) {
      for (const { note: text } of [found, ...(found.readings ?? [])]) {
        expect(text?.fr ?? '', `${format} ${key}`).not.toMatch(/ [;:!?»%]|« /)
      }
    }
  })

  it('can be described in both languages', () => {
    for (const { key, fact: found } of all) {
      for (const language of ['fr', 'en'] as const) {
        const text = describeValue(key, found as { value: FactValues[typeof key] }, language)
        expect(text).not.toMatch(/undefined|object|NaN|^$|\u0020$/)
      }
      expect(FACT_LABELS[key].fr).toBeTruthy()
    }
  })

  it('settle the conflicts between sources by the advice, and keep the other reading', () => {
    const value = <Key extends FactKey>(format: Parameters<typeof factOf>[0], key: Key) => {
      const found = factOf(format, key)
      return [found?.value, ...(found?.readings ?? []).map((other) => other.value)]
    }
    expect(value('instagram', 'hashtagsMax')).toEqual([5, 30])
    expect(value('instagram/carousel', 'mediaMax')).toEqual([{ any: 10 }, { any: 20 }])
    expect(value('instagram', 'imageAspect')).toEqual([
      { min: 0.75, max: 1.91 },
      { min: 0.8, max: 1.91 },
    ])
    expect(value('tiktok', 'textMax')).toEqual([2200, 4000, 2000])
    expect(value('youtube', 'hashtagsMax')).toEqual([60, 15])
    expect(value('x/premium', 'textMax')).toEqual([25000, 4000])
    expect(value('linkedin', 'videoMaxBytes')).toEqual([500e6, 5e9])
    expect(value('facebook/story', 'videoDuration')).toEqual([
      { min: 3, max: 60 },
      { min: 3, max: 90 },
    ])
    expect(value('pinterest', 'textMax')).toEqual([800, 500])
    expect(value('mastodon', 'altMax')).toEqual([1500, 10000])
    expect(value('bluesky', 'urlLength')).toEqual(['full', 23])
    expect(value('google-business', 'imageSize')).toEqual([
      { minWidth: 400, minHeight: 300 },
      { minWidth: 250, minHeight: 250 },
    ])
    expect(factOf('facebook', 'textMax')?.confidence).toBe('unsure')
  })

  it('grow stale after twelve months', () => {
    const dated = (asOf: string) => ({ value: 1, source: null, asOf, confidence: 'official' as const })
    expect(isStale(dated('2025-11-24'), '2026-11-25')).toBe(true)
    expect(isStale(dated('2025-11-25'), '2026-11-25')).toBe(false)
    expect(isStale(dated('2025-10'), '2026-11-25')).toBe(true)
    expect(isStale(dated('2025'), '2026-11-25')).toBe(false)
    expect(isStale(dated('2024'), '2026-11-25')).toBe(true)
  })
})
