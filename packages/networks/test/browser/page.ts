import {
  beginningFits,
  equalsReference,
  equalsReferenceOfMastodon,
  neverLowered,
  overIsBetweenGraphemes,
} from '../properties.js'
import { vectorCases } from '../vector-cases.js'

/** What the page gives back: how many vectors were run, and what failed. */
export interface PageResult {
  readonly vectors: number
  readonly failures: string[]
}

const PROPERTIES = {
  equalsReference,
  equalsReferenceOfMastodon,
  overIsBetweenGraphemes,
  beginningFits,
  neverLowered,
}

/** Runs the vectors and the properties where it is loaded. */
export function run(numRuns: number): PageResult {
  const failures: string[] = []
  const cases = vectorCases()
  for (const { name, actual, expected } of cases) {
    const got = actual()
    if (got !== expected) failures.push(`${name}: ${got} instead of ${expected}`)
  }
  for (const [name, property] of Object.entries(PROPERTIES)) {
    try {
      property(numRuns)
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message}`)
    }
  }
  return { vectors: cases.length, failures }
}
