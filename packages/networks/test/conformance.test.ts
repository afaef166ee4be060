import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import {
  WEIGHTS_V1,
  WEIGHTS_V2,
  WEIGHTS_V3,
  type WeightConfig,
  weigh,
  xInvalidCharacters,
} from '../src/counting/x.js'
import {
  blueskyCashtags,
  blueskyEntities,
  blueskyHashtags,
  isBlueskyHandle,
} from '../src/entities/bluesky.js'
import type { Entity } from '../src/entities/entity.js'
import { entities } from '../src/entities/index.js'
import {
  isMastodonTagName,
  mastodonEntities,
  mastodonHashtagOf,
  mastodonHashtags,
  mastodonMentions,
} from '../src/entities/mastodon.js'
import { telegramHashtags, telegramMentions } from '../src/entities/telegram.js'
import { telegramUrls } from '../src/entities/telegram-urls.js'
import { xCashtags, xEntities, xHashtags, xMentions, xUrls } from '../src/entities/x.js'
import { isXUrl } from '../src/entities/x-url-syntax.js'
import {
  countCodePoints,
  countGraphemes,
  countUtf8Bytes,
  factOf,
  measure,
  type NetworkId,
  pollProblem,
} from '../src/index.js'
import { graphemes } from '../src/unicode/graphemes.js'

const FOLDER = fileURLToPath(new URL('../../../../shared/eval/conformance/', import.meta.url))

/** Cases held to be wrong, with the reason; they are run and must differ. */
const WRONG: Record<string, string> = {
  'own-fr/lengths 🧑‍🧑‍🧒':
    'xWeighted 8 is what the stale emoji list of twitter-text 3.1.0 gives; X documents 2 for every emoji',
}

interface Case {
  input: unknown
  expected: unknown
  suite?: string
  function?: string
}

const counts = new Map<string, number>()

function suite(file: string, check: (testCase: Case) => void): void {
  it.skipIf(!existsSync(FOLDER))(`${file} (skipped when ../shared/eval is not beside the repository)`, () => {
    const { cases } = JSON.parse(readFileSync(`${FOLDER}${file}.json`, 'utf8')) as { cases: Case[] }
    const failures: string[] = []
    for (const testCase of cases) {
      const name = `${file} ${typeof testCase.input === 'string' ? testCase.input : JSON.stringify(testCase.input)}`
      let failure: string | undefined
      try {
        check(testCase)
      } catch (error) {
        failure = `${name}: ${(error as Error).message.slice(0, 400)}`
      }
      if (name in WRONG) failure = failure === undefined ? `${name}: listed as wrong but passes` : undefined
      if (failure !== undefined) failures.push(failure)
    }
    counts.set(file, cases.length)
    expect(failures).toEqual([])
  })
}

afterAll(() => {
  if (counts.size === 0) return
  const wrong = Object.keys(WRONG).length
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const lines = [...counts].map(([file, count]) => `  ${file}: ${count}`)
  console.info(`Conformance, ${total} cases (${wrong} held to be wrong):\n${lines.join('\n')}`)
})

const values = (found: readonly Entity[]) => found.map(({ value }) => value)
const ofKind = (found: readonly Entity[], kind: Entity['kind']) =>
  found.filter((entity) => entity.kind === kind)
const whole = (found: readonly Entity[], text: string) =>
  found.length === 1 && found[0]!.start === 0 && found[0]!.end === text.length

/** twitter-text's `extractHashtags`: without those inside links. */
const hashtagsOfX = (text: string) => ofKind(xEntities(text), 'hashtag')

describe('twitter-text', () => {
  suite('twitter-text/validate', ({ suite: name, input, expected }) => {
    const text = input as string
    const tweet = (config: WeightConfig, max: number) => {
      const length = weigh(text, 280, config).length
      return length > 0 && length <= max && xInvalidCharacters(text).length === 0
    }
    switch (name) {
      case 'tweets':
        return expect(tweet(WEIGHTS_V1, 140)).toBe(expected)
      case 'usernames':
        return expect(whole(xMentions(text), text)).toBe(expected)
      case 'lists':
        return expect(whole(xMentions(text), text) && text.includes('/')).toBe(expected)
      case 'hashtags':
        return expect(whole(xHashtags(text), text)).toBe(expected)
      case 'urls':
        return expect(isXUrl(text)).toBe(expected)
      case 'urls_without_protocol':
        return expect(isXUrl(text, false)).toBe(expected)
      default: {
        const config = name === 'WeightedTweetsCounterTest' ? WEIGHTS_V2 : WEIGHTS_V3
        const { length, cut, normalised } = weigh(text, 280, config)
        // The suite gives the offset of the last valid unit, in the normalised text moved by the difference.
        const invalid = xInvalidCharacters(normalised)[0]?.start ?? normalised.length
        const end = Math.min(cut < 0 ? normalised.length : cut, invalid) - 1
        expect({
          weightedLength: length,
          valid: tweet(config, 280),
          permillage: Math.floor((length / 280) * 1000),
          displayRangeStart: 0,
          displayRangeEnd: text.length - 1,
          validRangeStart: 0,
          validRangeEnd: end + text.length - normalised.length,
        }).toEqual(expected)
      }
    }
  })

  suite('twitter-text/extract', ({ suite: name, input, expected }) => {
    const text = input as string
    const indices = ({ start, end }: { start: number; end: number }) => [start, end]
    switch (name) {
      case 'mentions':
        return expect(values(xMentions(text)).map((value) => value.split('/')[0])).toEqual(expected)
      case 'mentions_with_indices':
        return expect(
          xMentions(text).map((mention) => ({ screen_name: mention.value, indices: indices(mention) })),
        ).toEqual(expected)
      case 'mentions_or_lists_with_indices':
        return expect(
          xMentions(text).map((mention) => {
            const slash = mention.value.indexOf('/')
            return {
              screen_name: slash < 0 ? mention.value : mention.value.slice(0, slash),
              list_slug: slash < 0 ? '' : mention.value.slice(slash),
              indices: indices(mention),
            }
          }),
        ).toEqual(expected)
      case 'replies': {
        const [first] = xMentions(text)
        const isReply = first !== undefined && text.slice(0, first.start).trim() === ''
        return expect(isReply ? first.value : null).toEqual(expected)
      }
      case 'urls':
      case 'urls_with_directional_markers':
      case 'urls_with_indices':
      case 'tco_urls_with_params': {
        const urls = xUrls(text).map((url) => ({
          url: text.slice(url.start, url.end),
          indices: indices(url),
        }))
        const withIndices = typeof (expected as unknown[])[0] === 'object'
        return expect(withIndices ? urls : urls.map(({ url }) => url)).toEqual(expected)
      }
      case 'hashtags':
      case 'hashtags_from_astral':
        return expect(values(hashtagsOfX(text))).toEqual(expected)
      case 'hashtags_with_indices':
        return expect(
          hashtagsOfX(text).map((tag) => ({ hashtag: tag.value, indices: indices(tag) })),
        ).toEqual(expected)
      case 'cashtags':
        return expect(values(xCashtags(text))).toEqual(expected)
      case 'cashtags_with_indices':
        return expect(xCashtags(text).map((tag) => ({ cashtag: tag.value, indices: indices(tag) }))).toEqual(
          expected,
        )
      default:
        throw new Error(`No check for ${name}`)
    }
  })

  suite('twitter-text/tlds', ({ input, expected }) => {
    const text = input as string
    expect(xUrls(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('Bluesky', () => {
  const bytes = (text: string, { start, end }: Entity) => [
    countUtf8Bytes(text.slice(0, start)),
    countUtf8Bytes(text.slice(0, end)),
  ]

  suite('bluesky/facets-tags', ({ input, expected }) => {
    const text = input as string
    const found = blueskyHashtags(text)
    expect({ tags: values(found), byteIndices: found.map((entity) => bytes(text, entity)) }).toEqual(expected)
  })

  suite('bluesky/facets-cashtags', ({ input, expected }) => {
    const text = input as string
    const found = blueskyCashtags(text)
    expect({
      tags: found.map(({ value }) => `$${value}`),
      byteIndices: found.map((entity) => bytes(text, entity)),
    }).toEqual(expected)
  })

  suite('bluesky/facets-mentions-links', ({ input, expected }) => {
    const text = input as string
    const segments: { text: string; mention?: string; link?: string }[] = []
    let from = 0
    for (const entity of blueskyEntities(text)) {
      if (entity.kind !== 'mention' && entity.kind !== 'link') continue
      if (entity.start > from) segments.push({ text: text.slice(from, entity.start) })
      const url = entity.value.startsWith('http') ? entity.value : `https://${entity.value}`
      segments.push({
        text: text.slice(entity.start, entity.end),
        ...(entity.kind === 'mention' ? { mention: entity.value } : { link: url }),
      })
      from = entity.end
    }
    if (from < text.length || segments.length === 0) segments.push({ text: text.slice(from) })
    expect({ segments }).toEqual(expected)
  })

  suite('bluesky/grapheme-length', ({ input, expected }) => {
    expect(countGraphemes(input as string)).toBe(expected)
    expect(measure(input as string, 'bluesky').length).toBe(expected)
  })

  for (const kind of ['valid', 'invalid']) {
    suite(`bluesky/interop-handle-syntax-${kind}`, ({ input, expected }) => {
      expect({ valid: isBlueskyHandle(input as string) }).toEqual(expected)
    })
  }
})

describe('Mastodon', () => {
  suite('mastodon/hashtag-regex', ({ input, expected }) => {
    const [first] = mastodonHashtags(input as string)
    expect(first === undefined ? null : (input as string).slice(first.start, first.end)).toEqual(expected)
  })

  suite('mastodon/mention-regex', ({ input, expected }) => {
    expect(mastodonMentions(input as string)[0]?.value ?? null).toEqual(expected)
  })

  suite('mastodon/extractor', ({ function: name, input, expected }) => {
    const text = input as string
    const found =
      name === 'extract_mentions_or_lists_with_indices'
        ? mastodonMentions(text)
        : name === 'extract_hashtags_with_indices'
          ? mastodonHashtags(text)
          : mastodonEntities(text)
    expect(
      found.map(({ kind, value, start, end }) => ({
        type: kind,
        value,
        indices: [countCodePoints(text.slice(0, start)), countCodePoints(text.slice(0, end))],
      })),
    ).toEqual(expected)
  })

  suite('mastodon/links', ({ input, expected }) => {
    expect(values(ofKind(mastodonEntities(input as string), 'link'))).toEqual(expected)
  })

  suite('mastodon/status-length', ({ input, expected }) => {
    const status = input as {
      text: string
      spoilerText: string
      local: boolean
      reblog: boolean
      maxChars: number
    }
    const { over } = measure(status.text, 'mastodon', {
      contentWarning: status.spoilerText,
      max: status.maxChars,
    })
    // Only a status written here is checked: a boost or one of another server is not.
    expect({ valid: over === null || !status.local || status.reblog }).toEqual(expected)
  })

  suite('mastodon/poll-options', ({ input, expected }) => {
    const { options, maxOptions, maxOptionChars } = input as {
      options: string[]
      maxOptions: number
      maxOptionChars: number
    }
    const names = {
      'too-few-options': 'too_few_options',
      'too-many-options': 'too_many_options',
      'same-options': 'duplicate_options',
      'option-too-long': 'over_character_limit',
      'empty-option': 'empty_option',
    }
    const problem = pollProblem(options, 'mastodon', { maxOptions, maxOptionLength: maxOptionChars })
    expect({ valid: problem === null, error: problem === null ? null : names[problem.kind] }).toEqual(
      expected,
    )
  })

  suite('mastodon/tag-name', ({ input, expected }) => {
    expect({ valid: isMastodonTagName(input as string) }).toEqual(expected)
  })

  suite('mastodon/input-to-hashtag', ({ input, expected }) => {
    expect(mastodonHashtagOf(input as string)).toBe(expected)
  })
})

describe('Telegram', () => {
  const written = (text: string, found: readonly Entity[]) =>
    found.map(({ start, end }) => text.slice(start, end))

  suite('telegram-tdlib/hashtags', ({ input, expected }) => {
    expect(written(input as string, telegramHashtags(input as string))).toEqual(expected)
  })

  suite('telegram-tdlib/mentions', ({ input, expected }) => {
    expect(written(input as string, telegramMentions(input as string))).toEqual(expected)
  })

  suite('telegram-tdlib/urls', (testCase) => {
    const found = telegramUrls(testCase.input as string)
    expect({ links: values(ofKind(found, 'link')), emails: values(ofKind(found, 'email')) }).toEqual({
      links: testCase.expected,
      emails: (testCase as Case & { expectedEmails: string[] }).expectedEmails,
    })
  })
})

describe('Unicode', () => {
  suite('unicode/emoji-17.0', ({ input, expected }) => {
    expect({ graphemes: countGraphemes(input as string) }).toEqual(expected)
    expect(measure(input as string, 'x').length).toBe(2)
  })

  suite('unicode/grapheme-break-17.0.0', ({ input, expected }) => {
    expect(Array.from(graphemes(input as string), ({ segment }) => segment)).toEqual(expected)
    expect(countGraphemes(input as string)).toBe((expected as string[]).length)
  })
})

describe('French vectors', () => {
  suite('own-fr/hashtags', ({ input, expected }) => {
    for (const [network, tags] of Object.entries(expected as Record<NetworkId, string[]>)) {
      const found = ofKind(entities(input as string, network as NetworkId), 'hashtag')
      expect(values(found), network).toEqual(tags)
    }
  })

  suite('own-fr/lengths', ({ input, expected }) => {
    const text = input as string
    expect({
      utf16: measure(text, 'tiktok').length,
      codePoints: measure(text, 'telegram').length,
      graphemes: measure(text, 'bluesky').length,
      utf8: measure(text, 'youtube').length,
      xWeighted: measure(text, 'x').length,
      mastodon: measure(text, 'mastodon').length,
    }).toEqual(expected)
    expect(factOf('x', 'textMax')?.value).toBe(280)
  })
})
