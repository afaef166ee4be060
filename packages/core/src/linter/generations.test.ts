import { expect, it } from 'vitest'
import { Generations } from './generations.js'

it('keeps what each check asks for, under its circumstances, however much that is', () => {
  const known = new Generations<number>(100)
  known.set('fr', 'un texte', 1)
  for (let check = 0; check < 20; check++) {
    known.turn()
    expect(known.get('fr', 'un texte')).toBe(1)
    for (let i = 0; i < 50; i++) known.set('fr', `version ${check} ${i}`, i)
    expect(known.get('fr', `version ${check} 0`)).toBe(0)
  }
  expect(known.get('en', 'un texte')).toBeUndefined()
})

it('lets go of the versions that a long text leaves behind', () => {
  const known = new Generations<number>(1_000)
  const version = (i: number) => `${i} ${'a'.repeat(400)}`
  for (let i = 0; i < 20; i++) {
    known.turn()
    known.set('', version(i), i)
  }
  const kept = Array.from({ length: 20 }, (_, i) => i).filter((i) => known.get('', version(i)) !== undefined)
  expect(kept).not.toContain(0)
  expect(kept).toContain(19)
  expect(kept.length).toBeLessThan(8)
})
