import { spawn } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { Project } from './project.js'

const executable = fileURLToPath(new URL('../packages/cli/bin/lisible.js', import.meta.url))

/** The command at work, and all it says. */
class Watching {
  said = ''
  readonly #child
  readonly ended: Promise<number | null>

  constructor(project: Project) {
    this.#child = spawn(process.execPath, [executable, '--watch', '--format', 'compact'], {
      cwd: project.folder,
      env: { ...process.env, LANG: 'fr_FR.UTF-8' },
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        this.said += text
      })
    }
    this.ended = new Promise((resolve) => this.#child.on('exit', resolve))
    onTestFinished(() => void this.#child.kill('SIGKILL'))
  }

  /** What is said from now on until it matches. */
  async until(pattern: RegExp): Promise<string> {
    const begun = Date.now()
    while (!pattern.test(this.said)) {
      if (Date.now() - begun > 60_000) throw new Error(`no ${pattern} in:\n${this.said}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const { said } = this
    this.said = ''
    return said
  }

  interrupt(): void {
    this.#child.kill('SIGINT')
  }
}

it('--watch checks again what changed: a draft, a medium, the configuration, a mistake in it, until Ctrl-C', {
  timeout: 120_000,
}, async () => {
  const project = new Project({
    'a.post.md': '---\nnetworks: [instagram]\nmedia:\n  - file: b.png\n    alt: Une affiche\n---\nUn café.\n',
    'c.post.md': '---\nnetworks: [x]\n---\nUn acceuil.\n',
  })
  const watching = new Watching(project)
  const first = await watching.until(/2 brouillons suivis.*Ctrl-C/)
  expect(first).toContain('a.post.md:4:11: erreur media/unreadable')
  expect(first).toContain('c.post.md:4:4: avertissement spelling/unknown-word')

  project.write('c.post.md', '---\nnetworks: [x]\n---\nUn accueil. 🎉🎉🎉🎉\n')
  const draft = await watching.until(/2 brouillons suivis/)
  expect(draft).toContain('a11y/emoji-repeat')
  expect(draft).not.toContain('a.post.md')

  project.write('b.png', 'pas une image')
  const medium = await watching.until(/2 brouillons suivis/)
  expect(medium).toContain('ce n’est pas un format d’image')
  expect(medium).not.toContain('c.post.md')

  project.write('lisible.config.yaml', 'rules:\n  a11y/emoji-repeet: off\n')
  expect(await watching.until(/2 brouillons suivis/)).toContain('a11y/emoji-repeat')
  project.write('lisible.config.yaml', 'rules:\n  a11y/emoji-repeat: off\n')
  expect(await watching.until(/2 brouillons suivis/)).not.toContain('emoji-repeat')

  project.write('lisible.config.yaml', 'settings: { charter: marque.yaml }\n')
  expect(await watching.until(/Ctrl-C/)).toContain('marque.yaml')
  project.write('marque.yaml', 'voix: { emoji: aucun }\n')
  expect(await watching.until(/2 brouillons suivis/)).toContain('c.post.md:4:13: avertissement brand/emoji')
  project.write('marque.yaml', 'voix: { emoji: libre }\n')
  expect(await watching.until(/2 brouillons suivis/)).not.toContain('brand/emoji')

  project.write('d.post.md', '---\nnetworks: [x]\n---\nUn acceuil.\n')
  expect(await watching.until(/3 brouillons suivis/)).toContain('d.post.md:4:4')

  rmSync(join(project.folder, 'd.post.md'))
  const gone = await watching.until(/2 brouillons suivis/)
  expect(gone).toMatch(/«\u00a0d\.post\.md\u00a0» n’est plus là\u00a0: ses constats sont oubliés\./)
  expect(gone).not.toContain('spelling')

  watching.interrupt()
  expect(await watching.ended).toBe(130)
})

it.skipIf(process.platform === 'win32')(
  '--watch outlives links in circles, and folders that go and come',
  async () => {
    const project = new Project({ 'posts/a.md': 'Un café.', 'b.post.md': 'Un café.' })
    const watching = new Watching(project)
    await watching.until(/2 brouillons suivis/)
    symlinkSync('cercle', join(project.folder, 'posts/cercle'))
    rmSync(join(project.folder, 'posts'), { recursive: true })
    expect(await watching.until(/1 brouillon suivi/)).toContain('posts/a.md')
    project.write('posts/plus/loin/c.md', 'Un café.')
    await watching.until(/2 brouillons suivis/)
    project.write('posts/plus/loin/c.md', 'Un acceuil.')
    expect(await watching.until(/2 brouillons suivis/)).toContain('posts/plus/loin/c.md:1:4')
    watching.interrupt()
    expect(await watching.ended).toBe(130)
  },
)
