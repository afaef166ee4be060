import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Project } from './project.js'

const executable = fileURLToPath(new URL('../packages/cli/bin/lisible.js', import.meta.url))

const texts = [
  'Bonjour à tous, rendez-vous samedi à l’atelié 🎉🎉🎉🎉\n\n#portesouvertes #atelier',
  'La médiathèque ouvre dimanche de 14 h à 18 h.',
  'Les étudiants sont attendus jeudi : apportez votre carte.',
  'Un acceuil café est prévu, puis la visite commence.',
]

function drafts(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `posts/${String(i).padStart(4, '0')}.post.md`,
      `---\nnetworks: [x, instagram]\n---\nAnnonce ${i}. ${texts[i % texts.length]}\n`,
    ]),
  )
}

describe('threads', () => {
  it.each(['json', 'pretty', 'compact', 'sarif', 'junit', 'github', 'checkstyle', 'markdown'])(
    'give the report of one thread, in the same order, as %s',
    (format) => {
      const project = new Project({
        ...drafts(150),
        'posts/0010.post.md': '---\nnetworks: [instagram]\nmedia: [absent.png]\n---\nVoici l’affiche.\n',
        'posts/0050.post.md': '',
      })
      const alone = project.run(['--format', format, '--concurrency', '1'])
      const shared = project.run(['--format', format, '--concurrency', '2'])
      expect(alone.error).toBe('')
      expect(shared.error).toBe('')
      expect(alone.out.length).toBeGreaterThan(2000)
      expect(shared.out).toBe(alone.out)
      expect(shared.code).toBe(alone.code)
    },
  )

  it('show a mistake in the configuration as one thread does', () => {
    const project = new Project({ ...drafts(80), 'lisible.config.yaml': 'rules:\n  network/lenght: error\n' })
    const { code, error } = project.run(['--concurrency', '2'])
    expect(code).toBe(2)
    expect(error).toContain('network/length')
  })
})

describe('--cache', () => {
  const cached = (project: Project, ...more: string[]) =>
    project.run(['--format', 'json', '--cache', '--concurrency', '1', ...more]).out

  it('gives the same report again, and checks what changed', () => {
    const project = new Project(drafts(12))
    const first = cached(project)
    expect(readdirSync(project.folder)).toContain('.lisible-cache')
    expect(first).toBe(project.run(['--format', 'json']).out)
    expect(cached(project)).toBe(first)
    project.write('posts/0001.post.md', '---\nnetworks: [x]\n---\nUn acceuil.\n')
    const changed = cached(project)
    expect(changed).not.toBe(first)
    expect(changed).toBe(project.run(['--format', 'json']).out)
  })

  it('takes kept findings from the file, which proves that they are used', () => {
    const project = new Project(drafts(4))
    cached(project)
    const file = join(project.folder, '.lisible-cache')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('acceuil', 'gardé'))
    expect(cached(project)).toContain('gardé')
  })

  it('checks again when configuration, networks or a medium changed', () => {
    const project = new Project({
      'a.post.md':
        '---\nnetworks: [instagram]\nmedia:\n  - file: b.png\n    alt: Une affiche\n---\nUn acceuil.\n',
    })
    const before = cached(project)
    expect(before).toContain('"reason":"missing"')
    project.write('b.png', 'pas une image')
    const withFile = cached(project)
    expect(withFile).not.toContain('"reason":"missing"')
    expect(withFile).toContain('spelling/unknown-word')
    project.write('lisible.config.yaml', 'rules:\n  spelling/unknown-word: off\n')
    expect(cached(project)).not.toContain('spelling/unknown-word')
    expect(cached(project, '--network', 'x')).toContain('"x"')
  })

  it('ignores a damaged file, says so, and makes it anew', () => {
    const project = new Project(drafts(4))
    const first = cached(project)
    const file = join(project.folder, '.lisible-cache')
    writeFileSync(file, readFileSync(file).subarray(0, 900))
    const { out, error } = project.run(['--format', 'json', '--cache'])
    expect(out).toBe(first)
    expect(error).toContain('abîmé')
    expect(project.run(['--format', 'json', '--cache']).error).toBe('')
  })

  it.each(['a0.post.md/resultats', '/proc/lisible/resultats'])(
    'says that nothing can be kept at %s',
    (file) => {
      const project = new Project({ ...drafts(2), 'a0.post.md': 'Bonjour.\n' })
      const { code, error } = project.run(['--cache-location', file])
      expect(error.replaceAll('\u00a0', ' ')).toMatch(
        /^Les résultats n’ont pas pu être gardés \(E[A-Z]+\) : .*--cache-location/m,
      )
      expect(code).toBe(0)
    },
  )

  it('works with several threads', () => {
    const project = new Project(drafts(100))
    const shared = ['--format', 'json', '--cache', '--concurrency', '2']
    const first = project.run(shared).out
    expect(project.run(shared).out).toBe(first)
    expect(readFileSync(join(project.folder, '.lisible-cache'), 'utf8').split('\n')).toHaveLength(102)
  })
})

describe('an interrupted run', () => {
  it('leaves no half-written report and exits with 130', async () => {
    const project = new Project(drafts(3000))
    const child = spawn(
      process.execPath,
      [executable, '--format', 'json=rapport.json', '--concurrency', '1'],
      {
        cwd: project.folder,
        stdio: 'ignore',
      },
    )
    const started = () => readdirSync(project.folder).some((name) => name.endsWith('.tmp'))
    while (!started()) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(code).toBe(130)
    expect(readdirSync(project.folder)).toEqual(['posts'])
  })
})
