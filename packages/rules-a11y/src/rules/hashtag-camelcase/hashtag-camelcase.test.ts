import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { hashtagCamelcase } from './index.js'

describe('a11y/hashtag-camelcase', () => {
  for (const test of exampleTests(hashtagCamelcase, { resources })) it(test.name, test.run)

  const lint = (text: string) => lintExample(hashtagCamelcase, { text }, { resources })

  it('never changes a hashtag by itself', () => {
    expect(lint('#fetedesvoisins')[0]!.fix).toBeUndefined()
  })

  it('leaves names, brands and unknown words alone', () => {
    for (const tag of ['#hypersensible', '#macron', '#Montebourg', '#zzyxvoisins', '#interest']) {
      expect(lint(tag), tag).toEqual([])
    }
  })

  it('leaves a hashtag that a sign cuts to another rule', () => {
    expect(lint("#peurdel'avion")).toEqual([])
  })

  it('is quiet without a lexicon', () => {
    expect(lintExample(hashtagCamelcase, { text: '#fetedesvoisins' })).toEqual([])
  })
})
