import { symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Project } from './project.js'

/** Rules and places of the findings of one file. */
function said(project: Project, args: readonly string[] = []) {
  const { code, byFile } = project.findings(args)
  return { code, findings: Object.values(byFile).flat() }
}

describe('bad drafts', () => {
  it('an empty file is said to be empty', () => {
    const { code, findings } = said(new Project({ 'a.post.md': '' }))
    expect(code).toBe(0)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['draft/empty', 'warning']])
  })

  it('a binary file is no text', () => {
    const { code, findings } = said(
      new Project({ 'a.post.md': Uint8Array.of(137, 80, 78, 71, 0, 255, 254, 0) }),
    )
    expect(code).toBe(1)
    expect(findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([['draft/unreadable', 'binary']])
  })

  it('Latin-1 is said to be no UTF-8', () => {
    const { findings } = said(new Project({ 'a.post.md': Buffer.from('été', 'latin1') }))
    expect(findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ['draft/unreadable', 'encoding'],
    ])
  })

  it('a text of 50 MB is refused with its size', () => {
    const project = new Project({ 'a.post.md': 'Bonjour. '.repeat(5_600_000) })
    const { code, findings } = said(project)
    expect(code).toBe(1)
    expect(findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ['draft/unreadable', 'tooLarge'],
    ])
    expect(findings[0]!.message).toContain('50,4')
  })

  it('broken YAML is pointed at, and the text is still checked', () => {
    const source = '---\nnetworks: [x\ntheme: a\n---\nVenez à l’atelié.\n'
    const { code, findings } = said(new Project({ 'a.post.md': source }))
    expect(code).toBe(1)
    expect(findings.map(({ rule }) => rule)).toContain('draft/syntax')
    expect(findings.find(({ rule }) => rule === 'draft/syntax')!.start.line).toBeLessThanOrEqual(3)
    const spelling = findings.find(({ rule }) => rule === 'spelling/unknown-word')!
    expect(source.slice(spelling.start.offset, spelling.end.offset)).toBe('l’atelié')
  })

  it('an unknown network is pointed at', () => {
    const source = '---\nnetworks: [linkdin]\n---\nBonjour.\n'
    const { code, findings } = said(new Project({ 'a.post.md': source }))
    expect(code).toBe(1)
    expect(
      findings.map(({ rule, start, end, expected }) => [
        rule,
        source.slice(start.offset, end.offset),
        expected,
      ]),
    ).toEqual([['network/unknown', 'linkdin', ['linkedin']]])
  })

  it.skipIf(process.platform !== 'linux')(
    'a device is no file, and a name that is not UTF-8 is said to be none',
    () => {
      const project = new Project()
      expect(said(project, ['/dev/null']).findings.map(({ messageId }) => messageId)).toEqual(['notFile'])
      writeFileSync(Buffer.from(`${project.folder}/\u00e9.post.md`, 'latin1'), 'Bonjour.')
      expect(said(project).findings.map(({ messageId }) => messageId)).toEqual(['gone'])
    },
  )

  it.skipIf(process.getuid?.() === 0)(
    'a folder that may not be opened is said so (not as root, who may open all)',
    () => {
      const project = new Project({ 'a.post.md': 'Bonjour.', 'posts/b.post.md': 'Bonjour.' })
      project.forbid('posts')
      const { code, byFile } = project.findings([])
      expect(code).toBe(1)
      expect(byFile.posts?.map(({ rule, messageId }) => [rule, messageId])).toEqual([
        ['draft/unreadable', 'permission'],
      ])
    },
  )

  it.skipIf(process.getuid?.() === 0)(
    'a file without permission is said so (not as root, who may read all)',
    () => {
      const project = new Project({ 'a.post.md': 'Bonjour.' })
      project.forbid('a.post.md')
      const { code, findings } = said(project)
      expect(code).toBe(1)
      expect(findings.map(({ messageId }) => messageId)).toEqual(['permission'])
    },
  )
})

describe('bad media', () => {
  const draft = (file: string) =>
    `---\nnetworks: [instagram]\nmedia:\n  - file: ${file}\n    alt: Une chaise en bois.\n---\nSamedi.\n`
  const mediaFinding = (project: Project) =>
    said(project).findings.filter(({ rule }) => rule === 'media/unreadable')

  it('a missing picture', () => {
    const [finding] = mediaFinding(new Project({ 'a.post.md': draft('absent.png') }))
    expect(finding).toMatchObject({
      severity: 'error',
      start: { line: 4, column: 11 },
      media: { file: 'absent.png' },
    })
    expect(finding!.message).toContain('n’existe pas')
  })

  it('a truncated picture', () => {
    const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex')
    const [finding] = mediaFinding(new Project({ 'a.post.md': draft('coupee.jpg'), 'coupee.jpg': jpeg }))
    expect(finding!.severity).toBe('error')
    expect(finding!.message).toContain('coupee.jpg')
  })

  it('a picture outside the project is not read, by its path or through a link', () => {
    const outside = join(tmpdir(), `lisible-outside-${process.pid}.png`)
    writeFileSync(outside, 'secret')
    const project = new Project({
      'lisible.config.json': '[]',
      'a.post.md': draft(`../${outside.split('/').pop()}`),
      'b.post.md': draft('lien.png'),
    })
    symlinkSync(outside, join(project.folder, 'lien.png'))
    const findings = mediaFinding(project)
    expect(findings.map(({ message }) => message.includes('hors du projet'))).toEqual([true, true])
  })

  it('an address of the web is never opened', () => {
    const [finding] = mediaFinding(new Project({ 'a.post.md': draft('https://exemple.fr/a.png') }))
    expect(finding!.message).toContain('hors du projet')
  })

  it('a draft that names itself', () => {
    const [finding] = mediaFinding(new Project({ 'a.post.md': draft('a.post.md') }))
    expect(finding!.message).toContain('c’est un brouillon')
  })

  it('a folder and an empty file', () => {
    const project = new Project({
      'a.post.md': draft('dossier'),
      'b.post.md': draft('vide.png'),
      'dossier/x': '',
      'vide.png': '',
    })
    expect(mediaFinding(project).map(({ message }) => message.split('\u00a0: ')[1]!.slice(0, 20))).toEqual([
      'ce n’est pas un fich',
      'il est vide. Exporte',
    ])
  })
})

describe('bad configuration and usage exit 2', () => {
  const configured = (name: string, text: string) =>
    new Project({ [name]: text, 'a.post.md': 'Bonjour.' }).run([])

  it('an unknown rule in JSON: code frame and did you mean', () => {
    const { code, error } = configured(
      'lisible.config.json',
      '{\n  "rules": {\n    "network/lenght": "error"\n  }\n}\n',
    )
    expect(code).toBe(2)
    expect(error).toContain('lisible.config.json:3:5')
    expect(error).toContain('> 3 |     "network/lenght": "error"')
    expect(error).toContain('|     ^^^^^^^^^^^^^^^^')
    expect(error).toContain('network/length')
  })

  it('an unknown rule in YAML', () => {
    const { code, error } = configured(
      'lisible.config.yaml',
      '- networks: [x]\n- rules:\n    network/lenght: error\n',
    )
    expect(code).toBe(2)
    expect(error).toContain('> 3 |     network/lenght: error\n    |     ^^^^^^^^^^^^^^')
  })

  it('an unknown rule in TypeScript', () => {
    const { code, error } = configured(
      'lisible.config.ts',
      "export default [\n  { rules: { 'network/lenght': 'error' as const } },\n]\n",
    )
    expect(code).toBe(2)
    expect(error).toContain("> 2 |   { rules: { 'network/lenght': 'error' as const } },")
    expect(error).toContain('network/length')
  })

  it('a wrong severity, wrong options, an unknown network, an unknown key', () => {
    expect(configured('lisible.config.yaml', 'rules:\n  network/length: erreur\n').error).toMatch(
      /> 2 \|.*\n.*\^\^\^/,
    )
    expect(
      configured('lisible.config.yaml', 'rules:\n  network/length: [error, { max: { x: a } }]\n').error,
    ).toContain('max.x')
    expect(configured('lisible.config.yaml', 'networks: [linkdin]\n').error).toContain('linkedin')
    expect(configured('lisible.config.yaml', 'network: [x]\n').error).toContain('networks')
  })

  it('a configuration that cannot be parsed or run', () => {
    expect(configured('lisible.config.json', '{ "rules": ').code).toBe(2)
    const run = configured('lisible.config.mjs', "throw new Error('non')\n")
    expect([run.code, run.error.includes('non')]).toEqual([2, true])
    expect(configured('lisible.config.mjs', 'export const a = 1\n').error).toContain('export default')
  })

  it('a wrong option, format, network, rule or path', () => {
    const project = new Project({ 'a.post.md': 'Bonjour.' })
    const failed = (args: string[]) => {
      const { code, error } = project.run(args)
      expect(code).toBe(2)
      return error
    }
    expect(failed(['--qiet'])).toContain('--quiet')
    expect(failed(['-f', 'jsn'])).toContain('json')
    expect(failed(['-n', 'linkdin'])).toContain('linkedin')
    expect(failed(['--only', 'speling'])).toContain('spelling')
    expect(failed(['absent/'])).toContain('absent/')
    expect(failed(['--max-warnings', 'x'])).toContain('nombre')
    expect(failed(['--config', 'absent.json'])).toContain('absent.json')
  })

  it('a folder without drafts says what a draft is', () => {
    const { code, error } = new Project({ 'README.md': '# Bonjour' }).run([])
    expect(code).toBe(2)
    expect(error).toContain('.post.md')
  })
})
