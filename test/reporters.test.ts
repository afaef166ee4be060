import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { Project } from './project.js'

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
    expect(run!.tool.driver.rules[styled.ruleIndex]!.id).toBe('a11y/styled-letters')
    const [location] = styled.locations
    expect(location!.physicalLocation.artifactLocation.uri).toBe('a%2Cb.post.md')
    const { startLine, startColumn, endColumn } = location!.physicalLocation.region
    expect(draft.split('\n')[startLine - 1]!.slice(startColumn - 1, endColumn - 1)).toBe('𝗴𝗿𝗮𝘁𝘂𝗶𝘁')
    expect(styled.fixes[0]!.artifactChanges[0]!.replacements[0]!.insertedContent.text).toBe('gratuit')
    expect(styled.level).toBe('error')
  })

  it('JUnit: a failure an error, counts that add up', () => {
    const text = report('junit', { 'a.post.md': draft, 'b.post.md': 'Bonjour.\n' })
    expect(XMLValidator.validate(text)).toBe(true)
    const { testsuites } = xml.parse(text) as JunitReport
    expect(testsuites.testsuite.map(({ name }) => name)).toEqual(['a.post.md', 'b.post.md'])
    const cases = testsuites.testsuite.flatMap(({ testcase }) => testcase)
    expect(cases.length).toBe(Number(testsuites.tests))
    expect(cases.filter(({ failure }) => failure !== undefined).length).toBe(Number(testsuites.failures))
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

  it('Markdown: tables that hold whatever the text holds', () => {
    const text = report('markdown')
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Gravité'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)!.length).toBe(6)
    expect(text).not.toContain('<b>')
  })
})

interface SarifLog {
  version: string
  runs: {
    columnKind: string
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      ruleIndex: number
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
    tests: string
    failures: string
    testsuite: { name: string; testcase: { failure?: unknown }[] }[]
  }
}

interface CheckstyleReport {
  checkstyle: { file: { name: string; error: { source: string; line: string }[] }[] }
}
