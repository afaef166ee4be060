import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Project } from './project.js'

const executable = fileURLToPath(new URL('../packages/cli/bin/lisible.js', import.meta.url))

const before = '---\nnetworks: [linkedin]\ntitle: "𝗡𝗼𝘂𝘃𝗲𝗮𝘂 : « le bois »"\n---\nEntrée 𝗴𝗿𝗮𝘁𝘂𝗶𝘁𝗲 samedi.\n'
const after = '---\nnetworks: [linkedin]\ntitle: "Nouveau : « le bois »"\n---\nEntrée gratuite samedi.\n'

describe('--fix', () => {
  const read = (project: Project, name: string) => readFileSync(join(project.folder, name), 'utf8')

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`writes safe fixes and nothing else, in front matter and text (${name}); twice changes nothing more`, () => {
      const project = new Project({ 'a.post.md': `\uFEFF${before.replaceAll('\n', eol)}` })
      chmodSync(join(project.folder, 'a.post.md'), 0o640)
      const { code, error } = project.run(['--fix', '--only', 'a11y/styled-letters'])
      expect([code, error]).toEqual([0, '2 corrections dans 1 fichier.\n'])
      expect(read(project, 'a.post.md')).toBe(`\uFEFF${after.replaceAll('\n', eol)}`)
      expect(statSync(join(project.folder, 'a.post.md')).mode & 0o777).toBe(0o640)
      project.run(['--fix'])
      expect(read(project, 'a.post.md')).toBe(`\uFEFF${after.replaceAll('\n', eol)}`)
      expect(readdirSync(project.folder)).toEqual(['a.post.md'])
    })
  }

  it('writes a draft whose name is as long as names may be', () => {
    const name = `${'é'.repeat(123)}.post.md`
    const project = new Project({ [name]: before })
    expect(project.run(['--fix', '--only', 'a11y/styled-letters']).error).toBe(
      '2 corrections dans 1 fichier.\n',
    )
    expect([read(project, name), readdirSync(project.folder)]).toEqual([after, [name]])
  })

  it('--fix-dry-run shows a unified diff and writes nothing', () => {
    const project = new Project({ 'a.post.md': before })
    const { out, error } = project.run(['--fix-dry-run', '--only', 'a11y/styled-letters'])
    expect(error).toBe('À faire\u00a0: 2 corrections dans 1 fichier.\n')
    expect(out).toContain('--- a/a.post.md\n+++ b/a.post.md\n@@ -1,5 +1,5 @@\n')
    expect(out).toContain('-Entrée 𝗴𝗿𝗮𝘁𝘂𝗶𝘁𝗲 samedi.\n+Entrée gratuite samedi.\n')
    expect(read(project, 'a.post.md')).toBe(before)
  })

  it('follows a link inside the project, not one that leaves it, which fails the run', () => {
    const outside = join(tmpdir(), `lisible-fix-${process.pid}.md`)
    writeFileSync(outside, before)
    const project = new Project({ 'lisible.config.json': '[]', 'vrai/texte.md': before })
    symlinkSync(join(project.folder, 'vrai/texte.md'), join(project.folder, 'dedans.post.md'))
    symlinkSync(outside, join(project.folder, 'dehors.post.md'))
    const { code, error } = project.run([
      '--fix',
      '--only',
      'a11y/styled-letters',
      'dedans.post.md',
      'dehors.post.md',
    ])
    expect(read(project, 'vrai/texte.md')).toBe(after)
    expect(readFileSync(outside, 'utf8')).toBe(before)
    expect(error).toContain('sort du projet')
    expect(code).toBe(2)
  })

  it('killed at any moment leaves every file wholly old or wholly new', { timeout: 600_000 }, async () => {
    const count = 500
    const rounds = 50
    const project = new Project()
    const names = Array.from({ length: count }, (_, i) => `${i}.post.md`)
    const fill = () => {
      for (const name of names) project.write(name, before)
    }
    fill()
    const begun = Date.now()
    await killed(project.folder, 600_000)
    const whole = Date.now() - begun
    let amid = 0
    for (let round = 0; round < rounds; round++) {
      fill()
      await killed(project.folder, (whole * (round + 1)) / (rounds + 1))
      const texts = names.map((name) => read(project, name))
      const fresh = texts.filter((text) => text === after).length
      expect(texts.filter((text) => text !== before && text !== after)).toEqual([])
      if (fresh > 0 && fresh < count) amid++
    }
    // Most of the moments fall between the first file and the last.
    expect(amid).toBeGreaterThan(rounds / 5)
  })
})

/** Runs `--fix` and kills it after some milliseconds, unless it has ended. */
function killed(cwd: string, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [executable, '--fix', '--only', 'a11y/styled-letters'], {
      cwd,
      stdio: 'ignore',
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
