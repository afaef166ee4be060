import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { hashtagAccents } from './index.js'

describe('a11y/hashtag-accents', () => {
  for (const test of exampleTests(hashtagAccents, { resources })) it(test.name, test.run)

  it('leaves English hashtags alone', () => {
    expect(lintExample(hashtagAccents, { text: '#Égalité #Press' }, { resources })).toEqual([])
  })
})
