import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { lengthenedWord } from './index.js'

describe('lengthened-word', () => {
  for (const { name, run } of exampleTests(lengthenedWord, { resources })) test(name, run)
})
