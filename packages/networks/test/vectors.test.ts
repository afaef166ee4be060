import { describe, expect, it } from 'vitest'
import { vectorCases } from './vector-cases.js'

describe('vectors', () => {
  it.each(vectorCases())('$name', ({ actual, expected }) => expect(actual()).toBe(expected))
})
