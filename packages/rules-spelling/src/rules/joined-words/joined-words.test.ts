import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../test/resources.js'
import { joinedWords } from './index.js'

describe('joined-words', () => {
  for (const { name, run } of exampleTests(joinedWords, { resources })) test(name, run)
})
