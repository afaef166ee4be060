import type { FlashFacts, MediaFacts } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { examplePicture } from '../../example-picture.js'
import { flashing } from './index.js'

const gif = (flashes: FlashFacts): MediaFacts =>
  examplePicture([], { format: 'gif', animated: true, frames: 20, duration: 2, flashes })

const video: MediaFacts = {
  status: 'ok',
  kind: 'video',
  format: 'mp4',
  container: 'mp4',
  extensionMatches: true,
  bytes: 1e6,
  sha256: '0'.repeat(64),
  audioTrack: false,
  captionTrack: false,
}

const lint = (media: Readonly<Record<string, MediaFacts>>, options?: object, locale: 'fr' | 'en' = 'fr') =>
  lintExample(
    flashing,
    {
      text: `---\nmedia: [${Object.keys(media).join(', ')}]\n---\nSamedi\n`,
      draft: 'a.post.md',
      media,
      ...(options ? { options } : {}),
    },
    { locale },
  )

describe('image/flashing', () => {
  for (const { name, run } of exampleTests(flashing)) it(name, run)

  it('counts general flashes and red ones against three a second', () => {
    const count = (general: number, red: number) =>
      lint({ 'a.gif': gif({ status: 'ok', general, red, area: 0.5, at: 1.25 }) })
    expect(count(3, 3)).toEqual([])
    expect(count(4, 0)[0]).toMatchObject({
      severity: 'error',
      verdict: 'fail',
      start: { line: 2, column: 9 },
      media: { file: 'a.gif' },
      data: { count: 4, limit: 3, red: false },
    })
    expect(count(0, 4)[0]!.message).toContain(
      '4 fois en une seconde, en rouge vif (vers 1,3 s, sur 50\u00a0%',
    )
  })

  it('says when it could not count', () => {
    const [finding] = lint({ 'a.gif': gif({ status: 'incomplete', reason: 'too-many-frames' }) }, {}, 'en')
    expect(finding).toMatchObject({ verdict: 'incomplete', severity: 'warning' })
    expect(finding!.message).toContain('could not be counted')
  })

  it('asks for a look at videos once a publication, and only where asked to', () => {
    const videos = { 'a.mp4': video, 'b.mp4': video }
    expect(lint(videos)).toEqual([])
    expect(
      lint(videos, { videos: true }).map(({ verdict, severity, media }) => [verdict, severity, media]),
    ).toEqual([['incomplete', 'info', { file: 'a.mp4' }]])
  })

  it('says nothing of still pictures', () => {
    expect(lint({ 'a.png': examplePicture([]) })).toEqual([])
  })
})
