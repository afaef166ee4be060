import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.js'
import { lexiconOf } from '../src/lexicon/lexicon.js'
import { lintText, readData } from './support.js'

interface Row {
  readonly id: string
  readonly rule: string
  readonly example: string
  readonly falsePositives: readonly string[]
}

interface Waiver {
  readonly id: string
  readonly text: string
  readonly reason: string
}

const rows = readData<Row>('lexicon.jsonl')
const waivers = readData<Waiver>('waivers.jsonl')
const byId = new Map(rules.map((rule) => [rule.meta.id as string, rule]))

/** Ids of the entries that a text meets, all of them switched on. */
function entriesIn({ id, rule }: Row, text: string): number {
  const found = byId.get(rule)
  if (!found) throw new Error(`${id} names no rule: ${rule}`)
  const others = rows.filter((row) => row.rule === rule && row.id !== id)
  const entries = Object.fromEntries([[id, true], ...others.map((row) => [row.id, false])])
  const options = { entries: { ...entries, stereotype: false, homme: false }, allow: [] }
  return lintText(text, [found], { options }).filter(({ messageId }) => messageId === 'term').length
}

describe('the lexicon', () => {
  it.each(rows.map((row) => [row.id, row] as const))('%s: its example is found', (_id, row) => {
    expect(entriesIn(row, row.example)).toBeGreaterThan(0)
  })

  for (const row of rows) {
    for (const text of row.falsePositives) {
      const waiver = waivers.find(({ id, text: waived }) => id === row.id && waived === text)
      if (waiver) continue
      it(`${row.id}: nothing in « ${text} »`, () => {
        expect(entriesIn(row, text)).toBe(0)
      })
    }
  }

  it('has no waiver for what is not found any more', () => {
    const idle = waivers.filter(({ id, text }) => {
      const row = rows.find((other) => other.id === id)
      return !row?.falsePositives.includes(text) || entriesIn(row, text) === 0
    })
    expect(idle).toEqual([])
  })

  it('gives each waiver a reason', () => {
    for (const { reason } of waivers) expect(reason.length).toBeGreaterThan(10)
  })

  it.each(['fr', 'en'] as const)('gives every entry of %s to a rule of the package', (language) => {
    const table = lexiconOf(language)
    for (let i = 0; i < table.size; i++) expect(byId.has(table.entry(i).rule)).toBe(true)
  })

  it('keeps debated and style entries at info, or off', () => {
    const table = lexiconOf('fr')
    for (let i = 0; i < table.size; i++) {
      const { id, status, severity, on } = table.entry(i)
      if (status === 'debated' || status === 'style')
        expect([id, !on || severity === 'info']).toEqual([id, true])
    }
  })

  it('finds the words of English phrases, hyphenated or not', () => {
    const rule = byId.get('inclusive/en-ableist')
    const spans = (text: string) =>
      lintText(text, rule ? [rule] : [], { lang: 'en' }).map(({ start, end }) =>
        text.slice(start.offset, end.offset),
      )
    expect(spans('He is wheelchair-bound. She is confined to a wheelchair.')).toEqual([
      'wheelchair-bound',
      'confined to a wheelchair',
    ])
  })

  it('lets a project switch entries and accept terms', () => {
    const rule = byId.get('inclusive/classist')
    const count = (options: unknown, settings = {}) =>
      lintText('Aider les SDF.', rule ? [rule] : [], { options, settings }).length
    expect(count({ entries: {}, allow: [] })).toBe(1)
    expect(count({ entries: { sdf: false }, allow: [] })).toBe(0)
    expect(count({ entries: {}, allow: ['les SDF'] })).toBe(0)
    expect(count({ entries: {}, allow: [] }, { inclusive: { allow: ['Les SDF'] } })).toBe(0)
  })
})
