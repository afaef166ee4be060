import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../test/resources.js'
import { unknownWord } from './index.js'

describe('unknown-word', () => {
  for (const { name, run } of exampleTests(unknownWord, { resources })) test(name, run)
})
