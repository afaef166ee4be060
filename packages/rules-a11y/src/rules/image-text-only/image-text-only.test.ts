import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { imageTextOnly } from './index.js'

describe('a11y/image-text-only', () => {
  for (const test of exampleTests(imageTextOnly)) it(test.name, test.run)
})
