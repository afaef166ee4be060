import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { capitalAccent } from './index.js'

describe('capital-accent', () => {
  for (const { name, run } of exampleTests(capitalAccent, { resources })) test(name, run)
})
