import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { executable, Project } from '../../../test/project.js'

it('writes to a file what it writes to a pipe, all of it', () => {
  const project = new Project({
    'a.txt': Array.from({ length: 3_000 }, (_, i) => `L’acceuil n° ${i} 🪑`).join('\n\n'),
  })
  const file = join(project.folder, 'report')
  const descriptor = openSync(file, 'w')
  const { status } = spawnSync(process.execPath, [executable, 'a.txt', '-f', 'compact'], {
    cwd: project.folder,
    stdio: ['ignore', descriptor, 'ignore'],
    env: { ...process.env, LANG: 'fr_FR.UTF-8', NO_COLOR: '1' },
  })
  closeSync(descriptor)
  const { code, out } = project.run(['a.txt', '-f', 'compact'])
  expect(out.match(/acceuil/g)).toHaveLength(3_000)
  expect([status, readFileSync(file, 'utf8')]).toEqual([code, out])
})

it('says so where a folder has the name of the report, and leaves nothing behind', () => {
  const project = new Project({ 'a.txt': 'Bonjour.' })
  mkdirSync(join(project.folder, 'reports'))
  const { code, error } = project.run(['a.txt', '-f', 'json=reports'])
  expect([code, error.includes('(EISDIR)')]).toEqual([2, true])
  expect(readdirSync(project.folder).sort()).toEqual(['a.txt', 'reports'])
})

it.each([
  [['-f', 'json=a.txt'], 'a.txt'],
  [['-f', 'json=lien.json'], 'a.txt'],
  [['--write-baseline', 'a.txt'], 'a.txt'],
  [['--cache-location', 'a.txt'], 'a.txt'],
  [['-f', 'html=lisible.config.json'], 'lisible.config.json'],
  [['--config', 'autre.json', '-f', 'html=autre.json'], 'autre.json'],
])('never writes over what it reads: %s', (args, kept) => {
  const files = { 'a.txt': 'Bonjour.', 'lisible.config.json': '[]', 'autre.json': '[]' }
  const project = new Project(files)
  symlinkSync('a.txt', join(project.folder, 'lien.json'))
  const { code, out, error } = project.run(['a.txt', ...args])
  expect([code, out], error).toEqual([2, ''])
  expect(error).toContain('il serait remplacé')
  expect(project.read(kept)).toBe(files[kept as keyof typeof files])
  expect(readdirSync(project.folder)).toHaveLength(4)
})

it('keeps no results in a file that is not its own', () => {
  const project = new Project({ 'a.txt': 'Bonjour.', 'notes.md': 'À garder.' })
  const { code, error } = project.run(['a.txt', '--cache-location', 'notes.md'])
  expect([code, error.includes('autre chose porte ce nom')], error).toEqual([0, true])
  expect(project.read('notes.md')).toBe('À garder.')
})

it.each(['json', 'markdown'])('takes no earlier report among drafts for one of them: %s', (format) => {
  const project = new Project({ 'posts/a.txt': 'Bonjour.' })
  const report = `posts/rapport.${format === 'json' ? 'json' : 'md'}`
  const run = () => {
    const { code, error } = project.run(['posts', '-f', `${format}=${report}`])
    return [code, error, project.read(report)]
  }
  const first = run()
  expect(first[0]).toBe(0)
  expect(run()).toEqual(first)
})

it.skipIf(process.platform === 'win32')(
  'writes into a pipe, and replaces what a link leads to (not on Windows, which has neither)',
  () => {
    const project = new Project({ 'a.txt': 'Bonjour.', 'rapport.json': '' })
    symlinkSync('rapport.json', join(project.folder, 'lien.json'))
    // Node gives its children sockets, which cannot be opened by a name.
    const { stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${executable}" a.txt -f json=/dev/stdout -f junit=lien.json | cat`],
      { cwd: project.folder, encoding: 'utf8' },
    )
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, counts: { drafts: 1 } })
    expect(lstatSync(join(project.folder, 'lien.json')).isSymbolicLink()).toBe(true)
    expect(project.read('rapport.json')).not.toBe('')
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true)
  },
)

it.skipIf(!existsSync('/dev/full'))('says that a disk is full (where /dev/full is one)', () => {
  const project = new Project({ 'a.txt': 'Bonjour à tous.' })
  const descriptor = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [executable, 'a.txt', '--lang', 'fr'], {
    cwd: project.folder,
    stdio: ['ignore', descriptor, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(descriptor)
  expect([status, stderr.split('(')[0]]).toEqual([2, 'La sortie ne peut pas être écrite '])
})

it.skipIf(!existsSync('/dev/zero'))(
  'reads no more of its input than a draft may have (where /dev/zero never ends)',
  () => {
    const descriptor = openSync('/dev/zero', 'r')
    const { status, stdout } = spawnSync(process.execPath, [executable, '--stdin', '--lang', 'fr'], {
      stdio: [descriptor, 'pipe', 'ignore'],
      encoding: 'utf8',
      timeout: 10_000,
    })
    closeSync(descriptor)
    expect([status, stdout.includes('10,0 Mo')], stdout).toEqual([1, true])
  },
)
