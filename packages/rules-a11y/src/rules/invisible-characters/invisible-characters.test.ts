import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { invisibleCharacters } from './index.js'

describe('a11y/invisible-characters', () => {
  for (const test of exampleTests(invisibleCharacters)) it(test.name, test.run)
})
