import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { textSymbolBullet } from './index.js'

describe('a11y/text-symbol-bullet', () => {
  for (const test of exampleTests(textSymbolBullet)) it(test.name, test.run)
})
