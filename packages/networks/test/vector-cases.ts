import { accidentalLinks, entities, type MeasureOptions, measure, type NetworkId } from '../src/index.js'
import accidents from '../vectors/accidental-links.json' with { type: 'json' }
import found from '../vectors/entities.json' with { type: 'json' }
import lengths from '../vectors/lengths.json' with { type: 'json' }
import limits from '../vectors/limits.json' with { type: 'json' }

/** A case of the vectors: what is computed and what is expected, both as JSON. */
export interface VectorCase {
  readonly name: string
  readonly actual: () => string
  readonly expected: string
}

interface LimitCase {
  input: string
  network: string
  max: number
  options?: MeasureOptions
  expected: unknown
}

/** Every case of vectors/, to be run in Node and in a browser alike. */
export function vectorCases(): VectorCase[] {
  return [
    ...lengths.map(({ input, expected }) => ({
      name: `length of ${input}`,
      actual: () =>
        JSON.stringify(
          Object.fromEntries(Object.keys(expected).map((id) => [id, measure(input, id as NetworkId).length])),
        ),
      expected: JSON.stringify(expected),
    })),
    ...found.map(({ input, expected }) => ({
      name: `entities of ${input}`,
      actual: () =>
        JSON.stringify(
          Object.fromEntries(
            Object.keys(expected).map((id) => [
              id,
              entities(input, id as NetworkId).map(({ kind, start, end }) => [kind, start, end]),
            ]),
          ),
        ),
      expected: JSON.stringify(expected),
    })),
    ...(limits as LimitCase[]).map(({ input, network, max, options, expected }) => ({
      name: `${input} against ${max} on ${network}`,
      actual: () => {
        const { length, over } = measure(input, network as NetworkId, { ...options, max })
        return JSON.stringify({ length, over: over === null ? null : [over.start, over.end] })
      },
      expected: JSON.stringify(expected),
    })),
    ...accidents.map(({ input, expected }) => ({
      name: `accidental links of ${input}`,
      actual: () =>
        JSON.stringify(
          accidentalLinks(input).map(({ start, end, reason, replacement }) => ({
            start,
            end,
            reason,
            replacement,
          })),
        ),
      expected: JSON.stringify(expected),
    })),
  ]
}
