import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { type JsonReport, Project } from './project.js'

const draft = '---\nnetworks: [x]\n---\nBonjour à tous <b> & 𝗴𝗿𝗮𝘁𝘂𝗶𝘁 !\n'

function report(format: string, files: Record<string, string> = { 'a,b.post.md': draft }): string {
  return new Project(files).run(['-f', format]).out
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
})

describe('reports for machines', () => {
  it('SARIF 2.1.0: rules, regions in UTF-16, fixes as replacements', () => {
    const { version, runs } = JSON.parse(report('sarif')) as SarifLog
    expect(version).toBe('2.1.0')
    const [run] = runs
    expect(run!.columnKind).toBe('utf16CodeUnits')
    const styled = run!.results.find(({ ruleId }) => ruleId === 'a11y/styled-letters')!
    expect(run!.tool.driver.rules.map(({ id }) => id)).toContain('a11y/styled-letters')
    const [location] = styled.locations
    expect(location!.physicalLocation.artifactLocation.uri).toBe('a%2Cb.post.md')
    const { startLine, startColumn, endColumn } = location!.physicalLocation.region
    expect(draft.split('\n')[startLine - 1]!.slice(startColumn - 1, endColumn - 1)).toBe('𝗴𝗿𝗮𝘁𝘂𝗶𝘁')
    expect(styled.fixes[0]!.artifactChanges[0]!.replacements[0]!.insertedContent.text).toBe('gratuit')
    expect(styled.level).toBe('error')
  })

  it('SARIF: a proposal is told once, and what a person must look at is no failure', () => {
    const project = new Project({ 'a.post.md': '---\nnetworks: [x]\nmedia: [absent.png]\n---\n𝗚𝗿𝗮𝘁𝘂𝗶𝘁\n' })
    const { runs } = JSON.parse(project.run(['-f', 'sarif', '--no-media']).out) as SarifLog
    const results = runs[0]!.results
    expect(results.some(({ fixes }) => fixes && fixes.length > 0)).toBe(true)
    for (const { fixes = [], kind, level } of results) {
      expect(new Set(fixes.map((fix) => JSON.stringify(fix))).size).toBe(fixes.length)
      expect(level === 'none').toBe(kind === 'review')
    }
  })

  it('JUnit: a failure an error, counts that add up', () => {
    const text = report('junit', { 'a.post.md': draft, 'b.post.md': 'Bonjour.\n' })
    expect(XMLValidator.validate(text)).toBe(true)
    const { testsuites } = xml.parse(text) as JunitReport
    expect(testsuites.testsuite.map(({ name }) => name)).toEqual(['a.post.md', 'b.post.md'])
    for (const { tests, failures, testcase } of testsuites.testsuite) {
      expect(testcase.length).toBe(Number(tests))
      expect(testcase.filter(({ failure }) => failure !== undefined).length).toBe(Number(failures))
    }
  })

  it('Checkstyle: a file a draft, an error a finding', () => {
    const text = report('checkstyle')
    expect(XMLValidator.validate(text)).toBe(true)
    const { checkstyle } = xml.parse(text) as CheckstyleReport
    const [file] = checkstyle.file
    expect(file!.name).toBe('a,b.post.md')
    expect(
      file!.error.some(({ source, line }) => source === 'lisible.a11y/styled-letters' && line === '4'),
    ).toBe(true)
  })

  it('GitHub: one annotation a line, properties escaped', () => {
    const lines = report('github').trim().split('\n')
    expect(
      lines.every((line) =>
        /^::(error|warning|notice) file=a%2Cb\.post\.md,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[\w-]+\/[\w-]+::.+$/.test(
          line,
        ),
      ),
    ).toBe(true)
  })

  it('GitHub: what the runner reads is what was found', () => {
    const project = new Project({ 'a,b: c%.post.md': draft })
    const read = project.run(['-f', 'github']).out.trim().split('\n').map(readCommand)
    const found = project.findings().byFile['a,b: c%.post.md']!
    expect(
      read.map(({ command, properties: { file, line, title }, message }) => [
        command,
        file,
        line,
        title,
        message,
      ]),
    ).toEqual(
      found.map(({ severity, start, rule, message }) => [
        severity === 'info' ? 'notice' : severity,
        'a,b: c%.post.md',
        String(start.line),
        rule,
        message,
      ]),
    )
  })

  it('Markdown: tables that hold whatever the text holds', () => {
    const text = report('markdown')
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Gravité'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)!.length).toBe(6)
    expect(text).not.toContain('<b>')
  })
})

describe('the report for people to pass on', () => {
  const picture = readFileSync(new URL('../fixtures/media/affiche-pale.png', import.meta.url))
  const files = {
    'a.post.md':
      '---\nnetworks: [facebook]\ntheme: Vélo\nmedia:\n  - file: affiche.png\n---\nBonjour à tous.\n',
    'affiche.png': picture,
  }

  it('HTML: one file, with the picture in it and the boxes of what is found there', () => {
    const project = new Project(files)
    const { code, out } = project.run(['-f', 'html=rapport.html', '-f', 'compact'])
    expect(code).toBe(1)
    expect(out).toContain('media/alt-missing')
    const page = readFileSync(join(project.folder, 'rapport.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    const pictures = [...page.matchAll(/href="data:image\/webp;base64,([^"]+)"/g)]
    expect(pictures.length).toBe(1)
    expect(pictures[0]![1]!.length).toBeLessThanOrEqual(60_000)
    expect(page).toContain('<g class="box error">')
    expect(page).not.toContain('<details class="grid"')
    expect(page).not.toContain(project.folder)
  })

  it('--grid: in HTML, in Markdown and, as its schema says, in JSON', () => {
    const project = new Project(files)
    const options = ['--grid', 'c4', '--no-media']
    expect(project.run(['-f', 'html', ...options]).out).toContain('<details class="grid"')
    expect(project.run(['-f', 'markdown', ...options]).out).toContain('# Grille d’évaluation')
    const report = JSON.parse(project.run(['-f', 'json', ...options]).out) as JsonReport & { grid: Grid }
    const schema = new URL('../packages/cli/schemas/report.schema.json', import.meta.url)
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const [publication] = report.grid.publications
    expect(publication!.theme).toBe('Vélo')
    const criteria = publication!.networks[0]!.criteria
    expect(criteria.map(({ criterion }) => criterion)).toEqual(['Cr4.1', 'Cr4.2', 'Cr4.3'])
    expect(criteria[1]!.status).toBe('not-met')
    // Media were not read: nobody says that their text can be.
    expect(criteria[2]!.checked).toBe('to-judge')
  })

  it('--grid: with --quiet, warnings still count as evidence', () => {
    const project = new Project({ 'a.post.md': '---\nnetworks: [x]\n---\nBonjour à tous.\n' })
    const { grid } = JSON.parse(project.run(['-q', '-f', 'json', '--grid', 'c4']).out) as { grid: Grid }
    expect(grid.publications[0]!.networks[0]!.criteria[0]!.checked).toBe('to-judge')
  })

  it('--grid: where no report has room for it, says which have', () => {
    const { code, out, error } = new Project(files).run(['--grid', 'c4'])
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('-f html, -f markdown, -f json')
  })
})

/** A workflow command as the runner of GitHub Actions reads it (ActionCommand, version 2). */
function readCommand(line: string): {
  command: string
  properties: Record<string, string>
  message: string
} {
  const end = line.indexOf('::', 2)
  const [command = '', ...rest] = line.slice(2, end).split(' ')
  const value = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const property = (text: string) => value(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
  const properties = Object.fromEntries(
    rest
      .join(' ')
      .split(',')
      .map((pair) => pair.split('='))
      .map(([name = '', text = '']) => [name, property(text)]),
  )
  return { command, properties, message: value(line.slice(end + 2)) }
}

interface Grid {
  publications: {
    theme?: string
    networks: { criteria: { criterion: string; status: string; checked: string }[] }[]
  }[]
}

interface SarifLog {
  version: string
  runs: {
    columnKind: string
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      kind: string
      level: string
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string }
          region: { startLine: number; startColumn: number; endColumn: number }
        }
      }[]
      fixes: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[]
    }[]
  }[]
}

interface JunitReport {
  testsuites: {
    testsuite: { name: string; tests: string; failures: string; testcase: { failure?: unknown }[] }[]
  }
}

interface CheckstyleReport {
  checkstyle: { file: { name: string; error: { source: string; line: string }[] }[] }
}

it.skipIf(process.platform === 'win32')(
  'compact: a line a finding, and no control character, whatever the name',
  () => {
    const project = new Project({ 'a\n\u001b[31mb.post.md': 'Bonjour à tous.' })
    const { out } = project.run(['-f', 'compact', '--only', 'inclusive/masculine-greeting'])
    expect(out).toMatch(/^a ␛\[31mb\.post\.md:1:1: [^\n]+\n$/)
  },
)
