import type { MediaFacts } from '@lisible/core'
import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { lintMedia } from '../../../test/lint-media.js'
import { film, picture } from '../../examples/facts.js'
import { aspectRatio } from './index.js'

const lint = (networks: string, facts: Readonly<Record<string, MediaFacts>>, locale: 'fr' | 'en' = 'fr') =>
  lintMedia(aspectRatio, networks, facts, locale)

describe('media/aspect-ratio', () => {
  for (const test of exampleTests(aspectRatio)) it(test.name, test.run)

  it('forgives the rounding of an export', () => {
    expect(lint('facebook/reel', { 'a.mp4': film({ width: 1080, height: 1921 }) })).toEqual([])
    expect(lint('instagram', { 'a.jpg': picture({ width: 1080, height: 1441 }) })).toEqual([])
  })

  it('is an error where the network itself refuses it', () => {
    expect(lint('telegram/media', { 'a.jpg': picture({ width: 2100, height: 100 }) })).toMatchObject([
      { severity: 'error', networks: ['telegram/media'] },
    ])
    expect(lint('instagram', { 'a.jpg': picture({ width: 1080, height: 1920 }) })).toMatchObject([
      { severity: 'warning', data: { bounds: { min: 0.75, max: 1.91 } } },
    ])
  })

  it('compares the visuals of a carousel with the first, once', () => {
    const facts = {
      'a.jpg': picture(),
      'b.jpg': picture({ height: 1080 }),
      'c.jpg': picture({ height: 1080 }),
    }
    expect(lint('instagram/carousel, x', facts)).toMatchObject([
      { messageId: 'mixed', start: { line: 5 }, networks: ['instagram/carousel'] },
    ])
    expect(lint('x', { 'a.mp4': film() })).toEqual([])
  })
})
