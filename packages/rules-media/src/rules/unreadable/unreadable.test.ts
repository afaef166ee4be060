import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { unreadable } from './index.js'

describe('media/unreadable', () => {
  for (const test of exampleTests(unreadable)) it(test.name, test.run)

  it('says nothing of media that the run was told to leave alone', () => {
    const media = { 'a.png': { status: 'error', reason: 'disabled', detail: '' } } as const
    expect(
      lintExample(unreadable, { text: '---\nmedia: [a.png]\n---\nBonjour\n', draft: 'a.post.md', media }),
    ).toEqual([])
  })

  it('names a captions file at its own place', () => {
    const text = '---\nmedia:\n  - file: a.mp4\n    captions: a.vtt\n---\nBonjour\n'
    const media = { 'a.vtt': { status: 'error', reason: 'missing', detail: 'ENOENT' } } as const
    const [finding] = lintExample(unreadable, { text, draft: 'a.post.md', media })
    expect(finding).toMatchObject({ start: { line: 4, column: 15 }, end: { line: 4, column: 20 } })
  })
})
