import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accidentalLinks, entities, type MeasureOptions, measure, type NetworkId } from '../src/index.js'

interface Vector<Expected> {
  input: string
  expected: Expected
}

function vectors<Case>(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'))
}

type PerNetwork<Value> = Partial<Record<NetworkId, Value>>

describe('vectors', () => {
  it.each(vectors<Vector<PerNetwork<number>>>('lengths'))('length of $input', ({ input, expected }) => {
    for (const [network, length] of Object.entries(expected))
      expect(measure(input, network as NetworkId).length, network).toBe(length)
  })

  it.each(vectors<Vector<PerNetwork<unknown[]>>>('entities'))('entities of $input', ({ input, expected }) => {
    for (const [network, found] of Object.entries(expected))
      expect(
        entities(input, network as NetworkId).map(({ kind, start, end }) => [kind, start, end]),
        network,
      ).toEqual(found)
  })

  it.each(
    vectors<
      Vector<{ length: number; over: [number, number] | null }> & {
        network: NetworkId
        max: number
        options?: MeasureOptions
      }
    >('limits'),
  )('$input against $max on $network', ({ input, network, max, options, expected }) => {
    const { length, over } = measure(input, network, { ...options, max })
    expect({ length, over: over === null ? null : [over.start, over.end] }).toEqual(expected)
  })

  it.each(vectors<Vector<object[]>>('accidental-links'))(
    'accidental links of $input',
    ({ input, expected }) => {
      expect(
        accidentalLinks(input).map(({ start, end, reason, replacement }) =>
          replacement === undefined ? { start, end, reason } : { start, end, reason, replacement },
        ),
      ).toEqual(expected)
    },
  )
})
