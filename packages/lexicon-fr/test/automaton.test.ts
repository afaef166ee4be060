import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodeUnit, encodeContainer, encodeForms } from '../scripts/encode.js'
import { Automaton } from '../src/automaton.js'
import { openContainer } from '../src/container.js'

function compile(forms: ReadonlyMap<string, number>): Automaton {
  const container = openContainer(encodeContainer(encodeForms(forms)))
  if (!container.ok) throw new Error(container.message)
  const automaton = Automaton.from(container)
  if (!(automaton instanceof Automaton)) throw new Error(automaton.message)
  return automaton
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'œ', "'", '-'), minLength: 1, maxLength: 7 })
const forms = fc
  .array(fc.tuple(word, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 60 })
  .map((entries) => new Map(entries))

describe('the automaton', () => {
  it('holds exactly the forms it was made of, with their bits', () => {
    fc.assert(
      fc.property(forms, fc.array(word), (expected, others) => {
        const automaton = compile(expected)
        expect(automaton.forms).toBe(expected.size)
        expect(new Map(automaton.entries())).toEqual(expected)
        for (const other of others) expect(automaton.bits(other)).toBe(expected.get(other))
      }),
      { seed: 5 },
    )
  })

  it('numbers its forms without gap, in the order of its entries', () => {
    fc.assert(
      fc.property(forms, fc.array(word), (expected, others) => {
        const automaton = compile(expected)
        const entries = [...automaton.entries()].map(([form]) => form)
        expect(entries.map((form) => automaton.indexOf(form))).toEqual(entries.map((_, index) => index))
        for (const other of others) {
          if (!expected.has(other)) expect(automaton.indexOf(other)).toBe(-1)
        }
      }),
      { seed: 5 },
    )
  })

  it('is minimal: no two states have the same continuations', () => {
    fc.assert(
      fc.property(forms, (expected) => {
        const automaton = compile(expected)
        const states = new Map<number, string>()
        const describeState = (state: number): string => {
          const known = states.get(state)
          if (known !== undefined) return known
          const text = JSON.stringify([...automaton.entries(state)].sort(([a], [b]) => byCodeUnit(a, b)))
          states.set(state, text)
          for (let transition = state; ; transition++) {
            const target = automaton.target(transition)
            if (target >= 0) describeState(target)
            if (automaton.isLast(transition)) return text
          }
        }
        describeState(automaton.root)
        expect(new Set(states.values()).size).toBe(states.size)
      }),
      { seed: 5, numRuns: 50 },
    )
  })
})
