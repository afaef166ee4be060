import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
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
