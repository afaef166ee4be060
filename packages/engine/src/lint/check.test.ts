import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfigurationError } from '../configuration/error.js'
import { Engine } from './engine.js'

const picture = fileURLToPath(new URL('../../../../fixtures/media/affiche-pale.png', import.meta.url))
const draft =
  '---\nnetworks: [x]\nmedia:\n  - file: photo.png\n    alt: Un cerisier en fleur.\n---\nBonjour.\n'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lisible-check-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a text is checked at once and completed with its media; what is known of unchanged files is used at once', async () => {
  copyFileSync(picture, join(folder, 'photo.png'))
  const engine = new Engine({ cwd: folder })
  const first = await engine.check(draft, 'a.post.md')
  expect(first.findings.filter(({ media }) => media)).toEqual([])
  const completed = await first.complete?.()
  expect(completed?.some(({ media }) => media?.file === 'photo.png')).toBe(true)
  const again = await engine.check(draft, 'a.post.md')
  expect(again.complete).toBeUndefined()
  expect(again.findings).toEqual(completed)
  expect(again.findings).toEqual((await engine.lintText(draft, 'a.post.md')).findings)
  utimesSync(join(folder, 'photo.png'), 1, 1)
  expect((await engine.check(draft, 'a.post.md')).complete).toBeDefined()
  await engine.close()
})

test('a changed configuration counts once the old one is forgotten', async () => {
  const engine = new Engine({ cwd: folder })
  const networks = async () => (await engine.check('Bonjour.\n', 'a.post.md')).config.networks
  expect(await networks()).toEqual([])
  writeFileSync(join(folder, 'lisible.config.yaml'), 'networks: [bluesky]\n')
  expect(await networks()).toEqual([])
  engine.forget()
  expect(await networks()).toEqual(['bluesky'])
  expect(engine.projectOf('a.post.md')).toEqual({
    root: folder,
    configuration: join(folder, 'lisible.config.yaml'),
  })
})

test('a configuration that is a program is not run where code is not trusted', async () => {
  const ran = join(folder, 'ran')
  writeFileSync(
    join(folder, 'lisible.config.mjs'),
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(ran)}, '')\nexport default [{ networks: ['x'] }]\n`,
  )
  const careful = new Engine({ cwd: folder, code: false })
  await expect(careful.check('Bonjour.\n', 'a.post.md')).rejects.toThrow(ConfigurationError)
  await expect(careful.check('Bonjour.\n', 'a.post.md')).rejects.toThrow(/not trusted/)
  const { existsSync } = await import('node:fs')
  expect(existsSync(ran)).toBe(false)
  const trusting = new Engine({ cwd: folder })
  expect((await trusting.check('Bonjour.\n', 'a.post.md')).config.networks).toEqual(['x'])
  expect(existsSync(ran)).toBe(true)
})

test('drafts are told from other files by name, folder and configuration', async () => {
  writeFileSync(
    join(folder, 'lisible.config.json'),
    '[{ "files": ["calendrier/*.csv"] }, { "ignores": ["vieux/**"] }]',
  )
  mkdirSync(join(folder, 'brouillons'))
  const engine = new Engine({ cwd: folder })
  const kinds = await Promise.all(
    [
      'annonce.post.md',
      'brouillons/mai.md',
      'brouillons/README.md',
      'notes.md',
      'calendrier/mai.csv',
      'vieux/a.post.md',
    ].map((path) => engine.isDraft(path)),
  )
  expect(kinds).toEqual([true, true, false, false, true, false])
})

test('words of the project’s dictionary are known, and a list that is missing is said', async () => {
  writeFileSync(join(folder, 'lisible.config.yaml'), 'settings:\n  dictionary: mots.txt\n')
  const engine = new Engine({ cwd: folder })
  await expect(engine.check('Le zorglub.\n', 'a.post.md')).rejects.toThrow(/mots\.txt/)
  writeFileSync(join(folder, 'mots.txt'), '# Nos mots\r\nzorglub/chat\r\n')
  engine.forget()
  const spelling = async (text: string) =>
    (await engine.check(text, 'a.post.md')).findings.filter(({ rule }) => rule === 'spelling/unknown-word')
      .length
  expect(await spelling('Le zorglub dort.\n')).toBe(0)
  expect(await spelling('Le zorglub dort aux batimentss.\n')).toBe(1)
})
