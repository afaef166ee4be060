import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { spokenAbbreviation } from './index.js'

describe('spoken-abbreviation', () => {
  for (const { name, run } of exampleTests(spokenAbbreviation, { resources })) test(name, run)
})
