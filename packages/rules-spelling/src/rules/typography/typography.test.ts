import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { typography } from './index.js'

describe('typography', () => {
  for (const { name, run } of exampleTests(typography, { resources })) test(name, run)
})
