import { describe, expect, it } from 'vitest'
import { measure, measureAll, pollProblem } from '../src/index.js'

describe('measure', () => {
  it('gives the length, the limit, what remains and what is beyond', () => {
    const text = `${'é'.repeat(280)}!!`
    const { length, max, remaining, over, unit, format, field, severity, fact } = measure(text, 'x')
    expect({ length, max, remaining, over, unit, format, field, severity }).toEqual({
      length: 282,
      max: 280,
      remaining: -2,
      over: { start: 280, end: 282 },
      unit: 'weighted-characters',
      format: 'x/post',
      field: 'text',
      severity: 'error',
    })
    expect(fact?.source).toContain('docs.x.com')
  })

  it('breaks a length down for people', () => {
    const text = 'Atelier @lea 🎄 https://exemple.fr/une/page'
    expect(measure(text, 'x').breakdown).toEqual({ text: 10, links: 23, mentions: 4, emoji: 2 })
    expect(measure(text, 'tiktok').breakdown).toEqual({ text: 10, links: 27, mentions: 4, emoji: 2 })
    expect(measure('@lea@exemple.social ok', 'mastodon').breakdown).toEqual({
      text: 3,
      links: 0,
      mentions: 4,
      emoji: 0,
    })
  })

  it('can be written as JSON', () => {
    expect(JSON.parse(JSON.stringify(measure('oui', 'bluesky')))).toMatchObject({
      length: 3,
      max: 300,
      breakdown: { text: 3, links: 0, mentions: 0, emoji: 0 },
    })
  })

  it('counts for a Premium account of X, a reply, a caption of Telegram, a server of Mastodon', () => {
    expect(measure('a', 'x', { premium: true })).toMatchObject({ format: 'x/premium', max: 25000 })
    expect(measure('@lea @bob oui', 'x', { reply: true }).length).toBe(3)
    const reply = `@lea ${'a'.repeat(281)}`
    expect(measure(reply, 'x', { reply: true }).over).toEqual({ start: 285, end: 286 })
    expect(measure('a', 'telegram').max).toBe(4096)
    expect(measure('a', 'telegram', { caption: true })).toMatchObject({ format: 'telegram/media', max: 1024 })
    expect(measure('a', 'mastodon', { max: 5000 })).toMatchObject({ max: 5000, fact: undefined })
    expect(measure('https://exemple.fr', 'mastodon', { charactersPerUrl: 30 }).length).toBe(30)
  })

  it('measures titles, alternative texts and options of polls in their own units', () => {
    expect(measure('🎄', 'tiktok/photo', { field: 'title' })).toMatchObject({ length: 2, max: 90 })
    expect(measure('🎄', 'pinterest', { field: 'title' })).toMatchObject({ length: 1, max: 100 })
    expect(measure('👨‍👩‍👧', 'bluesky', { field: 'alt' })).toMatchObject({ length: 1, max: 2000 })
    expect(measure('é', 'youtube', { field: 'title' })).toMatchObject({ length: 1, max: 100 })
    expect(measure('👨‍👩‍👧', 'mastodon', { field: 'poll-option' })).toMatchObject({ length: 1, max: 50 })
    expect(measure('a', 'linkedin', { field: 'poll-question' }).max).toBe(140)
  })

  it('knows no limit where none is known', () => {
    expect(measure('a'.repeat(9000), 'whatsapp')).toMatchObject({ max: null, remaining: null, over: null })
    expect(measure('a', 'facebook/reel').max).toBeNull()
  })

  it('is a warning where the limit is unsure', () => {
    expect(measure('a', 'facebook').severity).toBe('warning')
    expect(measure('a', 'instagram').severity).toBe('error')
  })

  it('takes any text for too long where there is no text', () => {
    expect(measure('Bonjour', 'instagram/story').over).toEqual({ start: 0, end: 7 })
    expect(measure('', 'instagram/story').over).toBeNull()
  })
})

describe('measureAll', () => {
  it('gives graphemes and bytes of Bluesky', () => {
    const all = measureAll('👨‍👩‍👧', 'bluesky').map(({ unit, length, max, severity }) => ({
      unit,
      length,
      max,
      severity,
    }))
    expect(all).toEqual([
      { unit: 'graphemes', length: 1, max: 300, severity: 'error' },
      { unit: 'utf8-bytes', length: 18, max: 3000, severity: 'error' },
    ])
  })

  it('gives both readings of Threads, the second as a warning', () => {
    const text = `${'a'.repeat(495)}’’’`
    const all = measureAll(text, 'threads').map(({ unit, length, over, severity }) => ({
      unit,
      length,
      over,
      severity,
    }))
    expect(all).toEqual([
      { unit: 'code-points-emoji-bytes', length: 498, over: null, severity: 'error' },
      { unit: 'utf8-bytes', length: 504, over: { start: 496, end: 498 }, severity: 'warning' },
    ])
  })

  it('gives one limit where there is one', () => {
    expect(measureAll('a', 'x')).toHaveLength(1)
    expect(measureAll('a', 'tiktok')).toHaveLength(1)
    expect(measureAll('a', 'mastodon', { max: 5000 })).toHaveLength(1)
  })
})

describe('pollProblem', () => {
  it('finds what the network would refuse', () => {
    expect(pollProblem(['Oui', 'Non'], 'x')).toBeNull()
    expect(pollProblem(['Oui'], 'x')).toEqual({ kind: 'too-few-options', count: 1, min: 2 })
    expect(pollProblem(['1', '2', '3', '4', '5'], 'linkedin')).toEqual({
      kind: 'too-many-options',
      count: 5,
      max: 4,
    })
    expect(pollProblem(['Oui', 'Un choix de plus de vingt-cinq'], 'x')).toEqual({
      kind: 'option-too-long',
      index: 1,
      length: 30,
      max: 25,
    })
    expect(pollProblem(['Oui', ' '], 'x')).toEqual({ kind: 'empty-option', index: 1 })
    expect(pollProblem(['Oui', 'Non', 'Oui'], 'mastodon')).toEqual({
      kind: 'same-options',
      index: 2,
      first: 0,
    })
  })
})
