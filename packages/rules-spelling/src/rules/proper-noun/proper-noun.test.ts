import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { properNoun } from './index.js'

describe('proper-noun', () => {
  for (const { name, run } of exampleTests(properNoun, { resources })) test(name, run)
})
