import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../src/lexicon/lexicon.js'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Regular expression literals of the sources, with the file they are in. */
function literals(): { file: string; pattern: string; flags: string }[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('tables/'),
  )
  const found: { file: string; pattern: string; flags: string }[] = []
  for (const file of files) {
    const code = readFileSync(source + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
    for (const match of code.matchAll(
      /(?<=[=(,:?[{&|!>]\s*|return\s+|\n\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)(?=[.,;)\s\]])/gu,
    )) {
      found.push({ file, pattern: match[1] as string, flags: match[2] as string })
    }
  }
  return found
}

/** Every repetition has an upper bound: the work at one place of the text is constant. */
function isBounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  return !/[*+]|\{\d+,\}/u.test(bare)
}

/** The status of a pattern, with letters as a class that the checker handles fast. */
function statusOf(pattern: string, flags: string): string {
  if (isBounded(pattern)) return 'safe'
  const plain = pattern
    .replaceAll('\\p{L}\\p{N}_', '\\w')
    .replace(/\\p\{[^}]*\}/gu, (name) => (name === '\\p{Lu}' ? 'A-Z' : 'a-z'))
  const classes = plain.replace(/(?<!\[[^\]]*)a-z/gu, '[a-z]').replace(/(?<!\[[^\]]*)A-Z/gu, '[A-Z]')
  return checkSync(classes, flags.replace(/[dgvy]/gu, ''), {
    timeout: 60_000,
    attackTimeout: 30_000,
    incubationTimeout: 30_000,
  }).status
}

describe('regular expressions cannot backtrack without end', () => {
  const found = literals()

  it('sees the literals of the sources', () => {
    expect(found.length).toBeGreaterThan(100)
  })

  it('holds for every literal', () => {
    const unsafe = found.filter(({ pattern, flags }) => statusOf(pattern, flags) !== 'safe')
    expect(unsafe).toEqual([])
  })

  it.each(['fr', 'en'] as const)('holds for every entry of the lexicon (%s)', (language) => {
    const table = lexiconOf(language)
    const unsafe: string[] = []
    for (let i = 0; i < table.size; i++) {
      const entry = table.entry(i)
      for (const pattern of [entry.pattern, entry.unless, entry.near]) {
        if (pattern && statusOf(pattern.source, pattern.flags) !== 'safe')
          unsafe.push(`${entry.id} ${pattern.source}`)
      }
    }
    expect(unsafe).toEqual([])
  })

  it.each(['fr', 'en'] as const)(
    'the expressions of the lexicon (%s) repeat nothing without a limit',
    (language) => {
      const table = lexiconOf(language)
      for (let i = 0; i < table.size; i++) expect(isBounded(table.entry(i).pattern.source)).toBe(true)
    },
  )
})
