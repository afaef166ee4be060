import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { apostrophe } from './index.js'

describe('apostrophe', () => {
  for (const { name, run } of exampleTests(apostrophe, { resources })) test(name, run)
})
