import type { MediaFacts } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { lintMedia } from '../../../test/lint-media.js'
import { film, picture } from '../../examples/facts.js'
import { size } from './index.js'

const lint = (networks: string, facts: Readonly<Record<string, MediaFacts>>, locale: 'fr' | 'en' = 'fr') =>
  lintMedia(size, networks, facts, locale)

describe('media/size', () => {
  for (const test of exampleTests(size)) it(test.name, test.run)

  it('points at the file, also behind CRLF, and speaks English', () => {
    const [finding] = lint('x', { 'a.jpg': picture({ bytes: 5_020_000 }) }, 'en')
    expect(finding).toMatchObject({
      start: { line: 4, column: 11 },
      end: { line: 4, column: 16 },
      networks: ['x'],
    })
    expect(finding?.message).toBe(
      '`a.jpg` is 5.1\u00a0MB; X takes at most 5\u00a0MB. Export it smaller, or with stronger compression.',
    )
  })

  it('holds an animated GIF to the limit of GIFs where there is one', () => {
    const gif = picture({ format: 'gif', animated: true, frames: 20, bytes: 9_000_000 })
    expect(lint('x', { 'a.gif': gif })).toEqual([])
    expect(lint('x', { 'a.gif': { ...gif, bytes: 16_000_000 } })).toHaveLength(1)
    expect(lint('bluesky', { 'a.gif': gif })).toHaveLength(1)
  })

  it('says what is unsure as something to check, and nothing of unknown limits', () => {
    expect(lint('whatsapp', { 'a.jpg': picture({ bytes: 6_000_000 }) })).toMatchObject([
      { severity: 'info', verdict: 'incomplete' },
    ])
    expect(lint('linkedin', { 'a.jpg': picture({ bytes: 60_000_000 }) })).toEqual([])
    expect(lint('facebook', { 'a.mp4': film({ bytes: 6e9 }) })).toEqual([])
  })

  it('weighs captions too', () => {
    const [finding] = lintExample(size, {
      text: '---\nnetworks: [bluesky]\nmedia:\n  - file: a.mp4\n    captions: a.vtt\n---\nSamedi.\n',
      draft: 'a.post.md',
      media: {
        'a.vtt': {
          status: 'ok',
          kind: 'captions',
          format: 'vtt',
          extensionMatches: true,
          bytes: 30_000,
          sha256: '',
          captions: { cues: [], problems: [], span: 0 },
        },
      },
    })
    expect(finding).toMatchObject({ messageId: 'tooHeavy', start: { line: 5, column: 15 } })
  })
})
