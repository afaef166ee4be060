import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { picture } from '../../../test/facts.js'
import { decorative } from './index.js'

describe('media/decorative', () => {
  for (const test of exampleTests(decorative)) it(test.name, test.run)

  it('looks for text in an image said to be decorative', () => {
    const text = '---\nmedia:\n  - file: a.png\n    decorative: true\n---\nSamedi.\n'
    const read = lintExample(decorative, {
      text,
      draft: 'a.post.md',
      media: { 'a.png': picture([['Entrée libre', 0.95]]) },
    })
    expect(read).toMatchObject([{ messageId: 'hasText', media: { file: 'a.png', box: [10, 20, 200, 30] } }])
    const noise = lintExample(decorative, {
      text,
      draft: 'a.post.md',
      media: { 'a.png': picture([['Entrée libre', 0.3]]) },
    })
    expect(noise).toEqual([])
  })
})
