import { expect, it } from 'vitest'
import { Project } from '../../../test/project.js'

const draft = '---\nnetworks: [facebook]\n---\nBonjour\u00AD. Venez , on vous attend samedi.\n'

it('a dry run shows the corrections, says that the draft is in order once fixed, and writes nothing', () => {
  const project = new Project({ 'a.post.md': draft })
  const { code, out, error } = project.run(['--fix-dry-run', 'a.post.md'])
  expect(out).toContain('+Bonjour. Venez, on vous attend samedi.')
  expect(out).toMatch(/✔ Un brouillon vérifié\s: une fois corrigé, rien à signaler\.$/m)
  expect(error).toContain('2 corrections dans 1 fichier.')
  expect([code, project.read('a.post.md')]).toEqual([0, draft])
})
