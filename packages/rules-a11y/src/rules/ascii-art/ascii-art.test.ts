import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { asciiArt } from './index.js'

describe('a11y/ascii-art', () => {
  for (const test of exampleTests(asciiArt)) it(test.name, test.run)
})
