import { exampleTests } from '@lisible/core/rule-tester'
import { describe, test } from 'vitest'
import { resources } from '../../../test/resources.js'
import { elision } from './index.js'

describe('elision', () => {
  for (const { name, run } of exampleTests(elision, { resources })) test(name, run)
})
