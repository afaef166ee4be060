import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { ligature } from './index.js'

describe('ligature', () => {
  for (const { name, run } of exampleTests(ligature, { resources })) test(name, run)
})
