import type { MediaFacts } from '@lisible/core'
import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { lintMedia } from '../../../test/lint-media.js'
import { film, picture } from '../../examples/facts.js'
import { duration } from './index.js'

const lint = (networks: string, facts: Readonly<Record<string, MediaFacts>>, locale: 'fr' | 'en' = 'fr') =>
  lintMedia(duration, networks, facts, locale)

describe('media/duration', () => {
  for (const test of exampleTests(duration)) it(test.name, test.run)

  it('holds both ends, and forgives the rounding of a container', () => {
    expect(lint('instagram/story', { 'a.mp4': film({ duration: 60.02 }) })).toEqual([])
    expect(lint('instagram/story', { 'a.mp4': film({ duration: 61 }) })).toMatchObject([
      { messageId: 'tooLong', severity: 'error', networks: ['instagram/story'] },
    ])
    expect(lint('facebook/story', { 'a.mp4': film({ duration: 75 }) })).toMatchObject([
      { severity: 'warning' },
    ])
  })

  it('says nothing of an unknown duration where nothing limits it', () => {
    const { duration: _, ...unmeasured } = film()
    expect(lint('facebook', { 'a.mp4': unmeasured })).toEqual([])
  })

  it('counts the frames of GIFs, not of pictures', () => {
    expect(
      lint('x', { 'a.gif': picture({ format: 'gif', animated: true, frames: 400 }) }, 'en'),
    ).toMatchObject([{ messageId: 'frames', severity: 'error', data: { frames: 400, limit: 350 } }])
    expect(lint('x', { 'a.webp': picture({ format: 'webp', animated: true, frames: 400 }) })).toEqual([])
  })
})
