import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { homoglyph } from './index.js'

describe('a11y/homoglyph', () => {
  for (const test of exampleTests(homoglyph)) it(test.name, test.run)

  it('fixes a word that becomes a known one, and only proposes otherwise', () => {
    const fixOf = (text: string) => lintExample(homoglyph, { text }, { resources })[0]!.fix?.text
    expect(fixOf('La v\u0456lle')).toBe('ville')
    expect(fixOf('La v\u0456llx')).toBeUndefined()
  })
})
