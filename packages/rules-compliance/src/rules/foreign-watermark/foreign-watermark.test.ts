import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { foreignWatermark } from './index.js'

describe('compliance/foreign-watermark', () => {
  for (const test of exampleTests(foreignWatermark)) it(test.name, test.run)
  for (const test of exampleTests(foreignWatermark, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
