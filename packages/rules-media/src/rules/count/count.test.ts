import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { picture } from '../../examples/facts.js'
import { count } from './index.js'

const lint = (networks: string, files: readonly string[], media = {}) =>
  lintExample(count, {
    text: `---\nnetworks: [${networks}]\nmedia: [${files.join(', ')}]\n---\nSamedi.\n`,
    draft: 'a.post.md',
    media,
  })
const photos = (many: number) => Array.from({ length: many }, (_, at) => `p${at}.jpg`)

describe('media/count', () => {
  for (const test of exampleTests(count)) it(test.name, test.run)

  it('counts for each network by itself', () => {
    expect(lint('x, linkedin, mastodon', photos(6)).map(({ networks }) => networks)).toEqual([
      ['x'],
      ['mastodon'],
    ])
  })

  it('softens what another reading allows', () => {
    expect(lint('instagram/carousel', photos(12))).toMatchObject([
      { messageId: 'tooMany', severity: 'warning' },
    ])
    expect(lint('instagram/carousel', photos(21))).toMatchObject([
      { messageId: 'tooMany', severity: 'error' },
    ])
    expect(lint('bluesky', photos(5))).toMatchObject([{ severity: 'warning' }])
  })

  it('goes by what a file is where that is known', () => {
    const still = { 'a.gif': picture({ format: 'gif' }), 'b.gif': picture({ format: 'gif' }) }
    expect(lint('x', ['a.gif', 'b.gif'])).toHaveLength(1)
    expect(lint('x', ['a.gif', 'b.gif'], still)).toEqual([])
  })

  it('leaves documents and networks without a known limit alone', () => {
    expect(lint('linkedin', ['a.pdf'])).toEqual([])
    expect(lint('whatsapp', photos(30))).toEqual([])
  })
})
