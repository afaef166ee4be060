import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { hashtagCount } from './index.js'

describe('network/hashtag-count', () => {
  for (const test of exampleTests(hashtagCount)) it(test.name, test.run)

  it('says nothing surer than its source: TikTok’s limit is known from the press only', () => {
    const text = '#Un #Deux #Trois #Quatre #Cinq #Six'
    const [finding] = lintExample(hashtagCount, { text, networks: ['tiktok'] })
    expect(finding).toMatchObject({ severity: 'warning', messageId: 'mayBeTooMany', start: { offset: 31 } })
  })

  it('takes the limit of the configuration', () => {
    const [finding] = lintExample(hashtagCount, {
      text: 'a #Un #Deux',
      networks: ['linkedin'],
      options: { max: { linkedin: 1 } },
    })
    expect(finding).toMatchObject({
      severity: 'error',
      data: { count: 2, max: 1 },
      start: { offset: 6 },
      end: { offset: 11 },
    })
  })

  it('says what other sources say', () => {
    const text = '#Un #Deux #Trois #Quatre #Cinq #Six'
    const [finding] = lintExample(hashtagCount, { text, networks: ['instagram'] })
    expect(finding!.message).toContain('D’autres sources disent 30.')
  })

  it('counts every sign that may be a hashtag where no grammar is published', () => {
    const text = '(#Un) «#Deux» #Trois #Quatre #Cinq #Six'
    expect(lintExample(hashtagCount, { text, networks: ['instagram'] })).toHaveLength(1)
  })

  it('counts each post of a thread apart', () => {
    const draft = '---\nnetworks: [instagram]\ntext: ["#Un #Deux #Trois", "#Quatre #Cinq #Six"]\n---\n'
    expect(lintExample(hashtagCount, { text: draft, draft: 'a.post.md' })).toEqual([])
  })
})
