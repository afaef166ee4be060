import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { hashtagAllCaps } from './index.js'

describe('a11y/hashtag-all-caps', () => {
  for (const test of exampleTests(hashtagAllCaps, { resources })) it(test.name, test.run)

  it('takes an acronym with a year for an acronym', () => {
    expect(lintExample(hashtagAllCaps, { text: '#SIA2026 et #RGPD' }, { resources })).toEqual([])
  })
})
