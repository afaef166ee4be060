import type { MediaFacts } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { captions } from '../../../test/facts.js'
import { captionsQuality } from './index.js'

describe('media/captions-quality', () => {
  for (const test of exampleTests(captionsQuality)) it(test.name, test.run)

  const text = '---\nmedia:\n  - file: visite.mp4\n    captions: visite.srt\n---\nLa visite.\n'
  const lint = (facts: MediaFacts) =>
    lintExample(captionsQuality, { text, draft: 'a.post.md', media: { 'visite.srt': facts } })

  it('says where the file is broken, once for each kind', () => {
    const findings = lint(
      captions(
        [],
        [
          { kind: 'overlap', line: 6 },
          { kind: 'overlap', line: 10 },
          { kind: 'empty-cue', line: 14 },
        ],
      ),
    )
    expect(findings.map(({ data }) => data)).toMatchObject([
      { line: 6, problem: 'overlap' },
      { line: 14, problem: 'empty-cue' },
    ])
    expect(text.slice(findings[0]!.start.offset, findings[0]!.end.offset)).toBe('visite.srt')
  })

  it('tells the worst of the captions that are too fast or too wide', () => {
    const cue = { start: 0, end: 1, text: 'a', line: 2, longestLine: 20 }
    const findings = lint(
      captions([
        { ...cue, readingSpeed: 25 },
        { ...cue, line: 6, readingSpeed: 31.4, longestLine: 60 },
        { ...cue, line: 10, readingSpeed: 12 },
      ]),
    )
    expect(findings.map(({ messageId, data }) => ({ messageId, ...data }))).toMatchObject([
      { messageId: 'fast', line: 6, speed: 31, max: 20, count: 2 },
      { messageId: 'wide', line: 6, length: 60, max: 42, count: 1 },
    ])
  })

  it('says when the file could not be read, and leaves a missing one to others', () => {
    expect(lint({ status: 'error', reason: 'empty', detail: '0 bytes' })).toMatchObject([
      { messageId: 'unread', verdict: 'incomplete' },
    ])
    expect(lint({ status: 'error', reason: 'missing', detail: 'no such file' })).toEqual([])
  })
})
