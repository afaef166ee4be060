import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCell, readCsv } from './csv.js'
import { type HostNode, type HostScalar, toValue } from './host-node.js'
import { readJson } from './json.js'

const character = fc.constantFrom(
  'a',
  'é',
  '🪑',
  ' ',
  '"',
  '\\',
  '/',
  '\n',
  '\t',
  ',',
  ';',
  "'",
  '\u00a0',
  '\u202f',
  '\u2028',
  '👩‍🏭',
  '\ud83d',
  '\u0001',
  ':',
  '#',
)
const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''))

/** Writes a string with escapes chosen at random where JSON leaves the choice. */
function jsonString(value: string, choices: readonly number[]): string {
  let written = ''
  for (let i = 0; i < value.length; i++) {
    const unit = value[i]!
    const choice = choices[i % choices.length]!
    const hex = `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`
    if (choice === 0) written += choice % 2 ? hex.toUpperCase().replace('\\U', '\\u') : hex
    else if (choice === 1 && unit === '/') written += '\\/'
    else written += JSON.stringify(unit).slice(1, -1)
  }
  return `"${written}"`
}

function scalarsOf(node: HostNode): HostScalar[] {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list') return node.items.flatMap(scalarsOf)
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)])
}

describe('JSON', { timeout: 180_000 }, () => {
  it('maps every character of every string, LF and CRLF', () => {
    const space = fc.constantFrom('', ' ', '\n', '\t', '\n  ')
    const choices = fc.array(fc.nat(5), { minLength: 1, maxLength: 7 })
    const leaf = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(text, choices).map(([value, picks]) => jsonString(value, picks)) },
      fc.constantFrom('12', '-0.5e3', 'true', 'false', 'null'),
    )
    const document = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(fc.array(tie('node'), { maxLength: 3 }), space)
          .map(([items, s]) => `[${s}${items.join(`${s},${s}`)}${s}]`),
        fc
          .tuple(fc.array(fc.tuple(text, choices, tie('node')), { maxLength: 3 }), space)
          .map(
            ([entries, s]) =>
              `{${s}${entries.map(([k, c, v], i) => `${jsonString(i + k, c)}${s}:${s}${v}`).join(`,${s}`)}${s}}`,
          ),
      ),
    }))
    fc.assert(
      fc.property(document.node, fc.constantFrom('\n', '\r\n'), fc.boolean(), (json, lineEnd, bom) => {
        const source = (bom ? '\uFEFF' : '') + json.replaceAll('\n', lineEnd)
        const { node, error } = readJson(source)
        expect(error).toBeUndefined()
        expect(toValue(node!)).toEqual(JSON.parse(bom ? source.slice(1) : source))
        for (const scalar of scalarsOf(node!)) {
          if (typeof scalar.value !== 'string') continue
          const { value, map } = scalar.text()
          for (let i = 0; i < value.length; i++) {
            const { start, end } = map.locate(i, i + 1)
            const written = source.slice(start, end)
            if (written !== value[i] && !written.startsWith('\\')) throw new Error(`${i}: ${written}`)
          }
          const edit = map.edit(0, value.length, `${value}"\n`)!
          const edited = source.slice(0, edit.start) + edit.text + source.slice(edit.end)
          expect(JSON.stringify(JSON.parse(bom ? edited.slice(1) : edited))).toContain(
            JSON.stringify(`${value}"\n`).slice(1, -1),
          )
        }
      }),
      { numRuns: 10_000, seed: 3 },
    )
  })

  it('refuses what JSON.parse refuses, says where, and keeps what stands before', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.nat(2),
        fc.constantFrom('', ',', '"', '}', ']', 'x', '\\', ':', '0'),
        (json, at, cut, by) => {
          const from = at % (json.length + 1)
          const source = json.slice(0, from) + by + json.slice(from + cut)
          const { node, error } = readJson(source)
          let valid = true
          try {
            JSON.parse(source)
          } catch {
            valid = false
          }
          expect(error === undefined).toBe(valid)
          if (valid) expect(toValue(node!)).toEqual(JSON.parse(source))
          else expect(error!.range.end).toBeLessThanOrEqual(source.length)
        },
      ),
      { numRuns: 5_000, seed: 4 },
    )
    const { node, error } = readJson('[{"text": "a"}, {"text": "b" oups}]')
    expect(toValue(node!)).toEqual([{ text: 'a' }, { text: 'b' }])
    expect(error).toEqual({ message: 'unexpected', found: 'o', range: { start: 29, end: 30 } })
  })
})

describe('CSV', { timeout: 180_000 }, () => {
  it('reads as csv-parse does and maps every character, LF and CRLF, all delimiters', () => {
    const cell = fc
      .tuple(
        fc.array(fc.constantFrom('a', 'é', '🪑', ' ', '"', '\n', ',', ';', '\t', "'", '#'), { maxLength: 8 }),
        fc.boolean(),
      )
      .map(([parts, quoted]) => ({ value: parts.join(''), quoted }))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        fc.nat(),
        (table, delimiter, lineEnd, bom, last, pick) => {
          const rows = [['col1', 'col2', 'col3'].map((value) => ({ value, quoted: false })), ...table]
          const written = rows.map((row) =>
            row
              .map(({ value, quoted }) =>
                quoted || /["\r\n,;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value,
              )
              .join(delimiter),
          )
          const csv = (written.join('\n') + (last ? '\n' : '')).replaceAll('\n', lineEnd)
          const source = (bom ? '\uFEFF' : '') + csv
          const file = readCsv(source)
          expect(file.errors).toEqual([])
          expect(file.delimiter).toBe(delimiter)
          const reference = parseCsv(source, { delimiter, bom: true, skip_empty_lines: true }) as string[][]
          expect(file.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(reference)
          for (const row of file.rows) {
            for (const found of row.cells) {
              const { value, map } = decodeCell(source, found, file)
              for (let i = 0; i < value.length; i++) {
                const { start, end } = map.locate(i, i + 1)
                const written = source.slice(start, end)
                const same =
                  written === value[i] || written === '""' || (value[i] === '\n' && written === '\r\n')
                if (!same) throw new Error(`${i}: ${JSON.stringify(written)}`)
              }
            }
          }
          const [r, c] = [pick % file.rows.length, pick % 3]
          const { value, map } = decodeCell(source, file.rows[r]!.cells[c]!, file)
          const edit = map.edit(0, 0, 'x"\n;,\t')!
          const edited = source.slice(0, edit.start) + edit.text + source.slice(edit.end)
          const again = parseCsv(edited, { delimiter, bom: true, skip_empty_lines: true }) as string[][]
          expect(again[r]![c]!.replaceAll('\r\n', '\n')).toBe(`x"\n;,\t${value}`)
          again[r]![c] = reference[r]![c]!
          expect(again).toEqual(reference)
        },
      ),
      { numRuns: 10_000, seed: 5 },
    )
  })

  it('says where a quote is not closed and reads the rows after it', () => {
    const file = readCsv('Text,Date\n"oups,2026\nb,2027\n')
    expect(file.errors).toEqual([{ message: 'unclosedQuote', range: { start: 10, end: 11 } }])
    expect(file.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['Text', 'Date'],
      ['"oups', '2026'],
      ['b', '2027'],
    ])
  })

  it('takes the delimiter that sep= names', () => {
    expect(readCsv('sep=;\na;b\n').rows[0]!.cells.map(({ value }) => value)).toEqual(['a', 'b'])
  })
})
