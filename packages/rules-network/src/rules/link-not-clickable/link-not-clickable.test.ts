import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { linkNotClickable } from './index.js'

describe('network/link-not-clickable', () => {
  for (const test of exampleTests(linkNotClickable)) it(test.name, test.run)
  for (const test of exampleTests(linkNotClickable, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
