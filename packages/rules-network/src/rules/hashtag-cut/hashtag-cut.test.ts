import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { hashtagCut } from './index.js'

describe('network/hashtag-cut', () => {
  for (const test of exampleTests(hashtagCut)) it(test.name, test.run)
  for (const test of exampleTests(hashtagCut, { locale: 'en' })) it(`${test.name} in English`, test.run)

  it('points at the whole tag in the file, behind a front matter with CRLF', () => {
    const source = '---\r\nnetworks: [x]\r\n---\r\nÀ l’école\r\n#l’école 🎒\r\n'
    const [finding] = lintExample(hashtagCut, { text: source, draft: 'a.post.md' })
    expect(finding).toMatchObject({
      start: { line: 5, column: 1 },
      end: { line: 5, column: 9 },
      networks: ['x'],
    })
  })

  it('names together the networks that cut at the same place', () => {
    const found = lintExample(hashtagCut, {
      text: '#Saint-Malo',
      networks: ['x', 'bluesky', 'mastodon', 'telegram'],
    })
    expect(found.map(({ networks }) => networks)).toEqual([['x', 'mastodon', 'telegram']])
    expect(found[0]!.message).toContain('Sur X, Mastodon et Telegram')
  })
})
