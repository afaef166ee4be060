import { describe, expect, it } from 'vitest'
import {
  formatOf,
  isNetworkId,
  networkOf,
  networks,
  resolveFormat,
  UnknownFormatError,
} from '../src/index.js'

const id = (ref: string) => {
  const result = resolveFormat(ref)
  return result.ok ? result.format.id : result.error
}

describe('resolveFormat', () => {
  it('takes a network alone for its default format', () => {
    expect(id('instagram')).toBe('instagram/post')
    expect(id('tiktok')).toBe('tiktok/video')
    expect(id('google-business')).toBe('google-business/update')
  })

  it('takes every format by its id, its names and its aliases', () => {
    for (const network of networks) {
      for (const format of network.formats) {
        expect(id(format.id)).toBe(format.id)
        expect(id(`${network.id}/${format.label.fr}`)).toBe(format.id)
        expect(id(`${network.id}/${format.label.en}`)).toBe(format.id)
      }
    }
  })

  it('understands the usual other names, in any case and with accents', () => {
    expect(id('twitter')).toBe('x/post')
    expect(id('X')).toBe('x/post')
    expect(id('gbp')).toBe('google-business/update')
    expect(id('Google Business Profile')).toBe('google-business/update')
    expect(id('Insta/Carrousel')).toBe('instagram/carousel')
    expect(id('instagram/réel')).toBe('instagram/reel')
    expect(id('telegram/légende')).toBe('telegram/media')
    expect(id('youtube/shorts')).toBe('youtube/short')
    expect(id('twitter/tweet')).toBe('x/post')
    expect(id('google-business/événement')).toBe('google-business/event-offer')
  })

  it('says what may have been meant', () => {
    expect(id('instagrm')).toEqual({
      kind: 'unknown-network',
      input: 'instagrm',
      suggestions: ['instagram'],
    })
    expect(id('linkedln/post')).toMatchObject({ kind: 'unknown-network', suggestions: ['linkedin'] })
    expect(id('instagram/reals')).toMatchObject({
      kind: 'unknown-format',
      network: 'instagram',
      suggestions: ['instagram/reel'],
    })
    expect(id('bluesky/carousel')).toMatchObject({ kind: 'unknown-format', suggestions: ['bluesky/post'] })
    expect(id('myspace')).toMatchObject({ kind: 'unknown-network', suggestions: [] })
    expect(id('')).toMatchObject({ kind: 'unknown-network' })
    expect(id('instagram/')).toMatchObject({ kind: 'unknown-format' })
  })
})

describe('formatOf', () => {
  it('gives the format or throws an error that says what may have been meant', () => {
    expect(formatOf('x/premium').label.fr).toBe('post Premium')
    expect(() => formatOf('mastodn' as 'mastodon')).toThrow(UnknownFormatError)
    expect(() => formatOf('mastodn' as 'mastodon')).toThrow(/did you mean mastodon\?/)
  })
})

describe('networks', () => {
  it('have one default format each, the first', () => {
    for (const { formats } of networks) {
      expect(formats.filter((format) => format.default)).toEqual([formats[0]])
    }
  })

  it('are told from their other names', () => {
    expect(isNetworkId('x')).toBe(true)
    expect(isNetworkId('twitter')).toBe(false)
    expect(networkOf('mastodon').label.en).toBe('Mastodon')
  })
})
