import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { reportJsonSchema } from '../packages/cli/src/schemas/json-schema.js'
import { Project } from './project.js'

const schemaFile = new URL('../packages/cli/schemas/report.schema.json', import.meta.url)

const faulty = '---\nnetworks: [instagram]\n---\nBonjour à tous, venez à l’atelié.\n'

describe('reports', () => {
  it('the JSON report is what its schema says', () => {
    const project = new Project({
      'a.post.md': faulty,
      'b.post.md': '---\nnetworks: [x]\nmedia: [absent.png]\n---\n𝗚𝗿𝗮𝘁𝘂𝗶𝘁 !\n',
      'c.post.md': '',
    })
    const { report } = project.findings()
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
    )
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...report, version: 2 })).toBe(false)
    expect(report.results.map(({ path }) => path)).toEqual(['a.post.md', 'b.post.md', 'c.post.md'])
    const total = report.results.reduce((sum, { findings }) => sum + findings.length, 0)
    expect(total).toBeGreaterThan(3)
    const { drafts, error, warning, info } = report.counts
    expect([drafts, error! + warning! + info!]).toEqual([3, total])
  })

  it('the JSON schema that ships is the one of the code', () => {
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(reportJsonSchema())
  })

  it('the compact report has a line a finding', () => {
    const { out } = new Project({ 'a.post.md': faulty }).run(['-f', 'compact'])
    expect(out).toMatch(/^a\.post\.md:4:1: avertissement inclusive\/masculine-greeting \[instagram\] .+$/m)
  })

  it('the pretty report shows the line, marks the characters, says what to write', () => {
    const { out } = new Project({ 'a.post.md': faulty }).run([])
    expect(out).toContain('    Bonjour à tous, venez à l’atelié.\n    ~~~~~~~~~~~~~~\n')
    expect(out).toContain('Instagram')
    expect(out).toContain('→ Écrire :')
  })

  it('speaks English when asked', () => {
    const { out } = new Project({ 'a.post.md': faulty }).run(['--lang', 'en'])
    expect(out).toContain('1 draft checked')
    expect(out).not.toContain('avertissement')
  })

  it('writes several reports at once', () => {
    const project = new Project({ 'a.post.md': faulty })
    const { out } = project.run(['-f', 'compact', '-f', 'json=rapport.json'])
    expect(out).toContain('a.post.md:4:1')
    expect(
      (JSON.parse(readFileSync(`${project.folder}/rapport.json`, 'utf8')) as { version: number }).version,
    ).toBe(1)
  })
})

describe('choices', () => {
  it('exit codes: 0 without errors, 1 with errors or too many warnings', () => {
    const project = new Project({ 'a.post.md': faulty })
    expect(project.run([]).code).toBe(0)
    const { code, error } = project.run(['--max-warnings', '0', '-f', 'compact'])
    expect(code).toBe(1)
    expect(error).toContain('avertissement')
    expect(error).toContain('0 au plus (--max-warnings)')
    expect(project.run(['--fail-on', 'warning']).error).toContain('--fail-on warning')
    expect(project.run([]).error).toBe('')
    expect(new Project({ 'a.post.md': `---\nnetworks: [x]\n---\n${'mot '.repeat(90)}\n` }).run([]).code).toBe(
      1,
    )
  })

  it('--only takes rules and packages, --quiet keeps errors', () => {
    const project = new Project({ 'a.post.md': faulty })
    const rules = (args: string[]) =>
      Object.values(project.findings(args).byFile)
        .flat()
        .map(({ rule }) => rule)
    expect(rules(['--only', 'spelling/unknown-word'])).toEqual(['spelling/unknown-word'])
    expect(rules(['--only', 'network'])).toEqual([])
    expect(rules(['--quiet'])).toEqual([])
  })

  it('--network checks for other networks than those declared', () => {
    const project = new Project({ 'a.post.md': `---\nnetworks: [linkedin]\n---\n${'mot '.repeat(90)}fin.\n` })
    expect(project.findings(['--only', 'network/length']).byFile['a.post.md']).toEqual([])
    const findings = project.findings(['--only', 'network/length', '-n', 'twitter,bluesky']).byFile[
      'a.post.md'
    ]!
    expect(findings.map(({ rule, networks }) => [rule, networks])).toEqual([
      ['network/length', ['x']],
      ['network/length', ['bluesky']],
    ])
  })

  it('--stdin reads a draft, its name decides the format', () => {
    const project = new Project()
    const { out, code } = project.run(
      ['--stdin', '-n', 'x', '-f', 'json', '--stdin-filename', 'a.txt'],
      'mot '.repeat(90),
    )
    const { results } = JSON.parse(out) as { results: { path: string }[] }
    expect([code, results[0]!.path]).toEqual([1, 'a.txt'])
  })

  it('--no-media leaves pictures alone', () => {
    const project = new Project({
      'a.post.md': '---\nmedia:\n  - file: absent.png\n    alt: Une chaise.\n---\nSamedi.\n',
    })
    const rules = (args: string[]) =>
      Object.values(project.findings(args).byFile)
        .flat()
        .map(({ rule }) => rule)
    expect(rules([])).toContain('media/unreadable')
    expect(rules(['--no-media'])).not.toContain('media/unreadable')
  })

  it('never scans dependencies, build folders, hidden folders and ignored files', () => {
    const project = new Project({
      'drafts/a.md': faulty,
      'drafts/prive.md': faulty,
      'node_modules/x/drafts/a.md': faulty,
      'dist/a.post.md': faulty,
      '.cache/a.post.md': faulty,
      '.gitignore': 'drafts/prive.md\n',
      'sub/.lisibleignore': '*.tweet\n',
      'sub/a.tweet': faulty,
      'sub/b.post.md': faulty,
      'README.md': faulty,
    })
    expect(Object.keys(project.findings().byFile)).toEqual(['drafts/a.md', 'sub/b.post.md'])
    expect(Object.keys(project.findings(['drafts/prive.md']).byFile)).toEqual(['drafts/prive.md'])
  })
})

describe('configuration', () => {
  const text = `${'mot '.repeat(90)}fin.\n`
  const forms = {
    'lisible.config.json': '{ "networks": ["x"], "rules": { "spelling/unknown-word": "off" } }',
    'lisible.config.yaml': '- networks: [x]\n- rules: { spelling/unknown-word: off }\n',
    'lisible.config.mjs':
      "export default [{ networks: ['x'] }, { rules: { 'spelling/unknown-word': 'off' } }]\n",
    'lisible.config.js': "module.exports = { networks: ['x'] }\n",
    'lisible.config.ts': "const networks: string[] = ['x']\nexport default { networks }\n",
  }
  for (const [name, config] of Object.entries(forms)) {
    it(`is read from ${name}`, () => {
      const { byFile } = new Project({ [name]: config, 'drafts/a.md': text }).findings(['--only', 'network'])
      expect(byFile['drafts/a.md']!.map(({ networks }) => networks)).toEqual([['x']])
    })
  }

  it('holds for the files its globs name, the last object wins, a bare severity keeps options', () => {
    const config = `
- networks: [x]
- rules: { network/length: [error, { max: { x: 1000 } }] }
- files: ['court/**']
  rules: { network/length: [error, { max: { x: 10 } }] }
- files: ['**/doux.md']
  rules: { network/length: info }
`
    const project = new Project({
      'lisible.config.yaml': config,
      'drafts/a.md': text,
      'court/drafts/b.md': 'Samedi matin',
      'court/drafts/doux.md': 'Samedi matin',
    })
    const { byFile } = project.findings(['--only', 'network'])
    expect(
      Object.entries(byFile).map(([path, findings]) => [path, findings.map(({ severity }) => severity)]),
    ).toEqual([
      ['court/drafts/b.md', ['error']],
      ['court/drafts/doux.md', ['info']],
      ['drafts/a.md', []],
    ])
  })
})
