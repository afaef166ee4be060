import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { HostNode, HostScalar } from '../host-node.js'
import { readFullYaml, readYaml } from './read-yaml.js'
import { readSimpleYaml } from './simple.js'

const RUNS = 40_000
let scalars = 0
let fallBacks = 0

afterAll(() => {
  console.log(`YAML: ${scalars} scalars, ${fallBacks} mapped only as a whole`)
})

const piece = fc.constantFrom(
  'mot',
  'é',
  '🪑',
  ' ',
  '  ',
  "'",
  '"',
  '\\',
  ':',
  ': ',
  ' #',
  '#',
  ',',
  '-',
  '|',
  '>',
  '&',
  '*',
  '[',
  ']',
  '{',
  '}',
  '%',
  '@',
  '`',
  '!',
  '?',
  '\u00a0',
  '\u202f',
  'l’été',
  '12',
  'true',
  '~',
  'x',
  '\t',
  '👩‍🏭',
  '…',
)
const escapes = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\/',
  '\\ ',
  '\\x41',
  '\\u00e9',
  '\\U0001F600',
  '\\ud83d\\ude00',
  '\\0',
  '\\e',
  '\\_',
  '\\N',
  '\\L',
  '\\P',
  '\\r',
  '\\r\\n',
  '\\a',
  '\\b',
  '\\f',
  '\\v',
  '\\\t',
)
const line = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''))
const words = fc
  .array(fc.constantFrom('mot', 'é', '🪑', 'a', "l'été", '12', 'à-propos', 'b:c', 'd#e'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '))
const indents = fc.integer({ min: 1, max: 4 }).map((n) => ' '.repeat(n))
const trail = fc.constantFrom('', '', ' ', '  ', '\t')

/** A scalar's source, without a key; line ends as `\n`. */
const plain = fc
  .tuple(
    fc.array(fc.tuple(words, trail), { minLength: 1, maxLength: 4 }),
    indents,
    fc.constantFrom('\n', '\n', '\n\n', '\n \n\n'),
  )
  .map(([lines, indent, gap]) =>
    lines.map(([text, end], i) => (i === lines.length - 1 ? text : text + end)).join(gap + indent),
  )
const single = fc
  .tuple(
    fc.array(
      line.map((text) => text.replaceAll("'", "''")),
      { minLength: 1, maxLength: 4 },
    ),
    indents,
    fc.constantFrom('\n', '\n\n', '\n\n\n'),
  )
  .map(([lines, indent, gap]) => `'${lines.join(gap + indent)}'`)
const double = fc
  .tuple(
    fc.array(
      fc
        .array(fc.oneof({ weight: 3, arbitrary: piece.map((p) => p.replace(/["\\]/g, '\\$&')) }, escapes), {
          maxLength: 6,
        })
        .map((p) => p.join('')),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    indents,
    fc.constantFrom('\n', '\n\n', '\\\n', ' \\\n', '\n\n\n'),
  )
  .map(([lines, indent, gap]) => `"${lines.join(gap + indent)}"`)
const block = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+'),
    fc.boolean(),
    indents,
    fc.array(fc.tuple(fc.constantFrom('', '', '', ' ', '   ', '\t'), fc.oneof(line, fc.constant(''))), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('', ' # note'),
    fc.constantFrom('', '\n', '\n\n', '\n \n'),
  )
  .map(([kind, chomp, explicit, indent, lines, note, end]) => {
    const header = `${kind}${explicit ? indent.length : ''}${chomp}${note}`
    return `${header}\n${lines.map(([more, text]) => (more + text === '' ? '' : indent + more + text)).join('\n')}${end}`
  })
const props = fc.constantFrom('', '', '', '', '&ancre ', '!!str ')
const scalar = fc.oneof(plain, single, double, block)

const host = fc.constantFrom<(scalar: string) => string>(
  (text) => `a: ${text}\n`,
  (text) => `a: ${text}`,
  (text) => `# note\n\na: ${text}\nb: 1\n`,
  (text) => `- ${text}\n`,
  (text) => `a:\n  b: ${text.replaceAll('\n', '\n  ')}\n`,
  (text) => `a:\n- b: 1\n  c: ${text.replaceAll('\n', '\n    ')}\n# fin\n`,
  (text) => `a:\n  - ${text.replaceAll('\n', '\n    ')}\n`,
  (text) => (/^(?:[&!]\S+ )?[|>]/.test(text) ? `a: ${text}\n` : `a: [${text}, b]\n`),
)

function scalarsOf(node: HostNode): HostScalar[] {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list') return node.items.flatMap(scalarsOf)
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)])
}

/** Every decoded character maps to itself, to an escape, or (white space) to a fold; and in order. */
function checkMap(source: string, scalar: HostScalar): void {
  const { value, map } = scalar.text()
  scalars++
  if (!map.exact) {
    fallBacks++
    return
  }
  let last = scalar.range.start
  for (let i = 0; i < value.length; i++) {
    const { start, end } = map.locate(i, i + 1)
    const written = source.slice(start, end)
    const sameUnit = i > 0 && map.locate(i - 1, i).start === start
    if (start < last && !sameUnit) throw new Error(`${i}: goes back to ${start}`)
    if (start < scalar.range.start || end > scalar.range.end)
      throw new Error(`${i}: outside at ${start}–${end}`)
    last = sameUnit ? last : end
    const escaped = written.startsWith('\\') || written === "''"
    const fold = /[\r\n]/.test(written) && (value[i] === ' ' || value[i] === '\n')
    const atEnd = written === '' && value[i] === '\n' && end === scalar.range.end
    if (written !== value[i] && !escaped && !fold && !atEnd) {
      throw new Error(`${i} ${JSON.stringify(value[i])}: ${JSON.stringify(written)}`)
    }
  }
}

describe('YAML scalars', { timeout: 180_000 }, () => {
  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`map every character in all five styles (${name})`, () => {
      fc.assert(
        fc.property(props, scalar, host, (prop, text, place) => {
          const source = place(prop + text).replaceAll('\n', lineEnd)
          const { nodes, errors } = readFullYaml(`é${source}`, 1, source.length + 1)
          if (errors.length > 0) return
          for (const node of nodes) {
            for (const found of scalarsOf(node)) checkMap(`é${source}`, found)
          }
        }),
        { numRuns: RUNS / 2, seed: 20_261 },
      )
    })
  }

  it('are read by the quick reader as by the library, wherever it answers', () => {
    let quick = 0
    const key = fc.constantFrom('lang', 'réseaux', 'first-comment', 'a b', 'x')
    const simpleScalar = fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 2, arbitrary: line },
      fc.constantFrom(
        '12',
        '-3.5',
        'true',
        'null',
        '~',
        '2026-12-03T18:00+01:00',
        '0x1f',
        '.5',
        '1e3',
        '"a\\"b"',
        "'l''été'",
        '"x" # note',
        'a # b',
        '[x, linkedin]',
        '[]',
        '{ a: b, c: "d e" }',
        "[ 'a', b ,c ]",
        '{}',
        '|\n  a\n  b',
        '>-\n  a\n\n  b\n    c',
        '|+\n  a\n\n',
        '',
      ),
      scalar,
    )
    const document = fc
      .array(
        fc.oneof(
          fc.tuple(key, simpleScalar).map(([k, v]) => `${k}: ${v}`),
          fc
            .tuple(key, fc.array(simpleScalar, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  '))
            .map(
              ([k, items, indent]) =>
                `${k}:\n${items.map((item) => `${indent}- ${item.replaceAll('\n', '\n  ')}`).join('\n')}`,
            ),
          fc
            .tuple(key, fc.array(fc.tuple(key, simpleScalar), { minLength: 1, maxLength: 3 }))
            .map(
              ([k, entries]) =>
                `${k}:\n${entries.map(([n, v], i) => `${i === 0 ? '  - ' : '    '}${n}: ${v.replaceAll('\n', '\n    ')}`).join('\n')}`,
            ),
          fc.tuple(key, key, simpleScalar).map(([k, n, v]) => `${k}:\n  ${n}: ${v.replaceAll('\n', '\n  ')}`),
          fc.constantFrom('# note', '', '  # note', '---', '- a'),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(
        document,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\n'),
        (text, lineEnd, end) => {
          const source = `---\n${text}${end}`.replaceAll('\n', lineEnd)
          const start = 3 + lineEnd.length
          const simple = readSimpleYaml(source, start, source.length)
          if (!simple) return
          quick++
          const full = readFullYaml(source, start, source.length)
          expect(full.errors).toEqual([])
          expect(shape(source, full.nodes[0]!)).toEqual(shape(source, simple))
        },
      ),
      { numRuns: 20_000, seed: 7 },
    )
    console.log(`quick reader answered ${quick} of 20000`)
    expect(quick).toBeGreaterThan(4_000)
  })

  it('stay what was asked for when they are edited', () => {
    let edits = 0
    const insert = fc.oneof(
      line,
      fc.constantFrom('', '\n', 'a\nb', ' ', ': ', ' #', "'", '"', 'null', '- a', ', '),
    )
    fc.assert(
      fc.property(
        scalar,
        host,
        fc.constantFrom('\n', '\r\n'),
        fc.nat(),
        fc.nat(),
        insert,
        (text, place, lineEnd, a, b, by) => {
          const source = place(text).replaceAll('\n', lineEnd)
          const { nodes, errors } = readYaml(source, 0, source.length)
          if (errors.length > 0 || nodes.length !== 1) return
          const all = scalarsOf(nodes[0]!)
          all.forEach((found, index) => {
            if (typeof found.value !== 'string' || index % 2 === 0) return
            const { value, map } = found.text()
            const start = a % (value.length + 1)
            const end = start + (b % (value.length - start + 1))
            const edit = map.edit(start, end, by)
            if (!edit) return
            edits++
            const edited = source.slice(0, edit.start) + edit.text + source.slice(edit.end)
            const again = readFullYaml(edited, 0, edited.length)
            const got = again.nodes[0] && scalarsOf(again.nodes[0])[index]
            const wanted = value.slice(0, start) + by + value.slice(end)
            expect([again.errors, got?.text().value]).toEqual([[], wanted])
          })
        },
      ),
      { numRuns: 10_000, seed: 11 },
    )
    expect(edits).toBeGreaterThan(3_000)
  })
})

/** What two readers must agree on: values, texts, and where they start and end (white space aside). */
function shape(source: string, node: HostNode): unknown {
  const range = [node.range.start, source.slice(0, node.range.end).trimEnd().length]
  if (node.kind === 'scalar') {
    const { value, map } = node.text()
    const ends = value === '' ? [] : [map.locate(0, 1), map.locate(value.length - 1, value.length).start]
    return [node.value, value, node.value === null ? null : range, map.exact, ends]
  }
  if (node.kind === 'list') return [range, node.items.map((item) => shape(source, item))]
  return [range, node.entries.map(({ key, value }) => [shape(source, key), shape(source, value)])]
}
