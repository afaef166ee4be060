import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { retouchedImage } from './index.js'

describe('compliance/retouched-image', () => {
  for (const test of exampleTests(retouchedImage)) it(test.name, test.run)
  for (const test of exampleTests(retouchedImage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
