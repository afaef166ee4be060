import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { repeatedWord } from './index.js'

describe('repeated-word', () => {
  for (const { name, run } of exampleTests(repeatedWord, { resources })) test(name, run)
})
