import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { altMissing } from './index.js'

describe('media/alt-missing', () => {
  for (const test of exampleTests(altMissing)) it(test.name, test.run)

  it('names the networks that have a field for it, and the medium', () => {
    const text = '---\nnetworks: [linkedin, instagram/story, x]\nmedia:\n  - file: a.png\n---\nBonjour\n'
    const [finding] = lintExample(altMissing, { text, draft: 'a.post.md' })
    expect(finding!.networks).toEqual(['linkedin', 'x'])
    expect(finding!.media).toEqual({ file: 'a.png' })
  })

  it('points at each file, in CRLF drafts too', () => {
    const text = '---\r\nmedia:\r\n  - file: a.png\r\n  - file: b.png\r\n---\r\nBonjour\r\n'
    const places = lintExample(altMissing, { text, draft: 'a.post.md' }).map(({ start }) => start)
    expect(places).toMatchObject([
      { line: 3, column: 11 },
      { line: 4, column: 11 },
    ])
  })
})
