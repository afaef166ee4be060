import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Project } from '../../../test/project.js'

const draft = { 'a.post.md': '---\nnetworks: [x]\n---\nBonjour.\n' }

it.each([
  ['ends the process', 'process.exit(0)', 'lisible a été arrêté avant la fin'],
  [
    'waits without end',
    'await new Promise(() => {})\nexport default []',
    'lisible a été arrêté avant la fin',
  ],
  ['fails later', 'Promise.reject(new Error("plus tard"))\nexport default []', 'Error: plus tard'],
])('a configuration that %s is no success', (_, source, said) => {
  const { code, error } = new Project({ ...draft, 'lisible.config.mjs': source }).run([])
  expect([code, error.includes(said)], error).toEqual([2, true])
})

it('a configuration that is a link to nothing is not passed over', () => {
  const project = new Project(draft)
  symlinkSync('absente.yaml', join(project.folder, 'lisible.config.yaml'))
  const { code, error } = project.run([])
  expect([code, error.includes('un lien qui ne mène à aucun fichier')], error).toEqual([2, true])
})

it.skipIf(process.platform === 'win32')('a configuration without end is refused', () => {
  const { code, error } = new Project(draft).run(['--config', '/dev/zero'])
  expect([code, error.includes('n’est pas un fichier')], error).toEqual([2, true])
})

it('a folder with the name of an ignore file ignores nothing', () => {
  const project = new Project(draft)
  for (const name of ['.gitignore', '.lisibleignore']) mkdirSync(join(project.folder, name))
  expect(project.run([])).toMatchObject({ code: 0, error: '' })
})
