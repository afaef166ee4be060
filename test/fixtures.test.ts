import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Expectation,
  expectationOf,
  expectedFileOf,
  readExpectations,
  withinTolerance,
} from '../fixtures/expectation.js'
import type { Finding } from '../packages/core/src/index.js'
import { Engine, type LintResult } from '../packages/engine/src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const engine = new Engine({ cwd: root, locale: 'fr', mediaCache: false })
const clean = await engine.find(['fixtures/clean'])
const faulty = await engine.find(['fixtures/faulty'])
const results = new Map<string, Promise<LintResult>>()

/** Checks a draft once for all tests: reading its pictures takes a while. */
function lint(file: string): Promise<LintResult> {
  let result = results.get(file)
  if (!result) {
    result = engine.lintFile(file)
    results.set(file, result)
  }
  return result
}

const name = (file: string) => relative(root, file)

afterAll(() => engine.close())

describe('clean drafts', () => {
  for (const file of clean) {
    it(`${name(file)} gives no finding`, async () => {
      const { findings } = await lint(file)
      const found = findings.map(
        ({ rule, start, message }) => `${start.line}:${start.column} ${rule} ${message}`,
      )
      expect(found).toEqual([])
    })
  }
})

describe('in later years', () => {
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2033, 0, 1) }))
  afterAll(() => void vi.useRealTimers())

  it('the clean drafts still give no finding about their dates', async () => {
    const later = new Engine({ cwd: root, locale: 'fr', media: false })
    const found = (await Promise.all(clean.map((file) => later.lintFile(file)))).flatMap(
      ({ path, findings }) => findings.map(({ rule, message }) => `${path} ${rule} ${message}`),
    )
    await later.close()
    expect(found).toEqual([])
  })
})

describe('faulty drafts', () => {
  for (const file of faulty) {
    it(`${name(file)} gives what ${name(expectedFileOf(file))} says`, async () => {
      const { findings } = await lint(file)
      const expected = readExpectations(file)
      expect(expected).not.toEqual([])
      expect(withTolerance(findings.map(expectationOf), expected)).toEqual(expected)
    })
  }

  it('show every family of rules', () => {
    const families = new Set(faulty.flatMap(readExpectations).map(({ rule }) => rule.split('/')[0]!))
    expect([...families]).toEqual(
      expect.arrayContaining(['network', 'spelling', 'inclusive', 'a11y', 'media', 'image']),
    )
  })
})

describe('the built command', () => {
  const command = `${root}packages/cli/bin/lisible.js`
  interface Report {
    readonly version: number
    readonly results: readonly { readonly path: string; readonly findings: readonly Finding[] }[]
    readonly counts: { readonly drafts: number; readonly error: number }
  }
  let status: number | null
  let report: Report

  beforeAll(() => {
    if (!existsSync(`${root}packages/cli/dist`)) throw new Error('Build first: node scripts/build.mjs')
    const run = spawnSync(process.execPath, [command, 'fixtures', '-f', 'json', '--lang', 'fr'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    status = run.status
    report = JSON.parse(run.stdout) as Report
  }, 300_000)

  it('ends with 1, for errors were found', () => {
    expect(status).toBe(1)
    expect(report.counts.error).toBeGreaterThan(0)
  })

  it('reads every draft', () => {
    expect(report.results.map(({ path }) => path)).toEqual([...clean, ...faulty].map(name))
    expect(report.counts.drafts).toBe(clean.length + faulty.length)
  })

  it('finds what the library finds, in the same words', async () => {
    for (const { path, findings } of report.results) {
      const own = await lint(`${root}${path}`)
      const expected = own.findings.map(expectationOf)
      expect([path, withTolerance(findings.map(expectationOf), expected)]).toEqual([path, expected])
      expect(exactMessages(findings)).toEqual(exactMessages(own.findings))
    }
  })
})

/** Messages that hold no measure of a picture. */
function exactMessages(findings: readonly Finding[]): string[] {
  return findings.filter(({ media }) => !media?.box).map(({ message }) => message)
}

function withTolerance(found: readonly Expectation[], expected: readonly Expectation[]): Expectation[] {
  return found.map((one, i) => withinTolerance(one, expected[i]))
}
