import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { video } from '../../../test/facts.js'
import { captionsMissing } from './index.js'

describe('media/captions-missing', () => {
  for (const test of exampleTests(captionsMissing)) it(test.name, test.run)

  const text = '---\nmedia:\n  - file: visite.mp4\n---\nLa visite.\n'
  const lint = (more: { audioTrack: boolean; captionTrack?: boolean }) =>
    lintExample(captionsMissing, { text, draft: 'a.post.md', media: { 'visite.mp4': video(more) } }).map(
      ({ messageId, severity, verdict }) => ({ messageId, severity, verdict }),
    )

  it('is sure when the video has sound', () => {
    expect(lint({ audioTrack: true })).toEqual([{ messageId: 'missing', severity: 'error', verdict: 'fail' }])
  })

  it('takes a track of captions in the file', () => {
    expect(lint({ audioTrack: true, captionTrack: true })).toEqual([])
  })

  it('asks for words about a silent video', () => {
    expect(lint({ audioTrack: false })).toEqual([
      { messageId: 'silent', severity: 'warning', verdict: 'fail' },
    ])
  })
})
