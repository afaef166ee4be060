import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { letterElongation } from './index.js'

describe('a11y/letter-elongation', () => {
  for (const test of exampleTests(letterElongation)) it(test.name, test.run)

  const lint = (text: string, lang = 'fr') => lintExample(letterElongation, { text, lang }, { resources })

  it('fixes by the dictionary where it leaves no doubt', () => {
    expect(lint('C’est biiiien')[0]!.fix?.text).toBe('bien')
    expect(lint('so coooool', 'en')[0]!.expected).toContain('cool')
  })

  it('leaves a slip of three letters to spelling', () => {
    expect(lint('un xyzzzq')).toEqual([])
  })
})
