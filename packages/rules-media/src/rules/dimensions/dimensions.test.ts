import type { MediaFacts } from '@lisible/core'
import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { lintMedia } from '../../../test/lint-media.js'
import { film, picture } from '../../examples/facts.js'
import { dimensions } from './index.js'

const lint = (networks: string, facts: Readonly<Record<string, MediaFacts>>, locale: 'fr' | 'en' = 'fr') =>
  lintMedia(dimensions, networks, facts, locale)

describe('media/dimensions', () => {
  for (const test of exampleTests(dimensions)) it(test.name, test.run)

  it('takes a limit given for a landscape for the portrait too', () => {
    expect(lint('x', { 'a.mp4': film({ width: 1024, height: 1280 }) })).toEqual([])
    expect(lint('x', { 'a.mp4': film({ width: 1080, height: 1280 }) })).toHaveLength(1)
  })

  it('says only what is broken', () => {
    const [finding] = lint('telegram/media', { 'a.jpg': picture({ width: 8000, height: 4000 }) })
    expect(finding?.message).toContain('10\u202f000\u00a0px au plus, largeur et hauteur ensemble')
    const [pixels] = lint('mastodon', { 'a.jpg': picture({ width: 8000, height: 5000 }) }, 'en')
    expect(pixels?.message).toContain('at most 33,177,600 pixels in all')
  })

  it('leaves what has no size alone', () => {
    const { width: _, height: __, ...bare } = film()
    expect(lint('x, instagram/reel', { 'a.mp4': bare })).toEqual([])
    expect(lint('instagram', { 'a.svg': picture({ format: 'svg', width: 100, height: 100 }) })).toEqual([])
  })
})
