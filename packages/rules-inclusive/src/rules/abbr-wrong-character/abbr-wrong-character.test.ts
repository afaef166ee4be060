import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrWrongCharacter } from './index.js'

describe('inclusive/abbr-wrong-character', () => {
  for (const { name, run } of exampleTests(abbrWrongCharacter)) it(name, run)
})
