import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Project } from '../../../test/project.js'

const packages = fileURLToPath(new URL('../../', import.meta.url))
const draft = '---\nnetworks: [x]\n---\nUn acceuil café, samedi.\n'

/** A project with the command installed as npm does: the package has no compiled code. */
function installed() {
  const project = new Project({ 'a.post.md': draft })
  const home = join(project.folder, 'node_modules', 'lisible')
  const dist = join(home, 'dist')
  for (const part of ['bin', 'dist']) {
    cpSync(join(packages, 'cli', part), join(home, part), {
      recursive: true,
      filter: (file) => !file.endsWith('.cache'),
    })
  }
  const lexicons = join(project.folder, 'node_modules', '@lisible', 'lexicon-fr', 'data')
  cpSync(join(packages, 'lexicon-fr', 'data'), lexicons, { recursive: true })
  const command = (args: readonly string[], cwd = project.folder) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(home, 'bin', 'lisible.js'), ...args],
      { cwd, encoding: 'utf8', env: { ...process.env, LANG: 'fr_FR.UTF-8', NO_COLOR: '1' } },
    )
    return { code: status, out: stdout, error: stderr }
  }
  const run = (args: readonly string[], cwd?: string) =>
    command(['--no-media', '--format', 'compact', ...args], cwd)
  const kept = () => readdirSync(dist).filter((name) => /\.cache|\.tmp/.test(name))
  return { project, dist, lexicons, command, run, kept }
}

describe('compiled code', () => {
  it('is kept beside the command of a project for the next start, which says the same', () => {
    const { run, kept } = installed()
    const first = run(['a.post.md'])
    expect(first).toMatchObject({ code: 0, error: '' })
    expect(first.out).toContain('spelling/unknown-word')
    expect(kept()).toEqual([`lisible.${process.version}-${process.arch}.cache`])
    expect(run(['a.post.md'])).toEqual(first)
  })

  it('that is damaged is passed over, and replaced', () => {
    const { dist, run, kept } = installed()
    const first = run(['a.post.md'])
    const file = join(dist, kept()[0]!)
    const whole = readFileSync(file)
    for (const damaged of [Buffer.from('damaged'), whole.subarray(0, whole.length / 2)]) {
      writeFileSync(file, damaged)
      expect(run(['a.post.md'])).toEqual(first)
      expect(readFileSync(file).length).toBeGreaterThan(0.9 * whole.length)
    }
  })

  it('is not kept of a long run, nor of one that failed', () => {
    const { project, run, kept } = installed()
    expect(run(['--no-such-option']).code).toBe(2)
    for (let i = 0; i < 12; i++) project.write(`posts/${i}.post.md`, draft)
    expect(run(['posts']).code).toBe(0)
    expect(kept()).toEqual([])
  })

  it('is not kept by a command that is installed elsewhere than in the project', () => {
    const { run, kept } = installed()
    const elsewhere = new Project({ 'a.post.md': draft })
    expect(run(['a.post.md'], elsewhere.folder).code).toBe(0)
    expect(kept()).toEqual([])
    expect(existsSync(join(elsewhere.folder, 'node_modules'))).toBe(false)
  })
})

describe('the word lists of an installed command', () => {
  const damage = (file: string, from: number, to: number) =>
    writeFileSync(file, readFileSync(file).fill(0xaa, from, to))

  it('stop what a lost piece makes unsafe, and the message names the file', () => {
    const { lexicons, run } = installed()
    damage(join(lexicons, 'fr.lexicon'), 300_000, 304_096)
    const { code, out, error } = run(['a.post.md'])
    expect(code).not.toBe(0)
    expect(out + error).toContain('fr.lexicon')
  })

  it('are looked at byte by byte by `doctor`', () => {
    const { lexicons, command } = installed()
    expect(command(['doctor']).out).toContain('Lexique français ouvert')
    // Between two words of the sample that a start looks at.
    damage(join(lexicons, 'fr.lexicon'), 300_028, 300_029)
    const { code, out } = command(['doctor'])
    expect(out).toContain('Le lexique français ne s’ouvre pas')
    expect(code).toBe(2)
  })
})
