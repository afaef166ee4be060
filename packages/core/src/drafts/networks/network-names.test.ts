import { describe, expect, it } from 'vitest'
import { NetworkNames } from './network-names.js'

describe('names of networks', () => {
  const found = (text: string) => NetworkNames.of().find(text)

  for (const [text, ids] of [
    ['x, linkedin', ['x', 'linkedin']],
    ['LinkedIn ; x', ['linkedin', 'x']],
    ['x', ['x']],
    ['Facebook / X', ['facebook', 'x']],
    ['Post X du lundi', ['x']],
    ['3 x 2 posts Facebook', ['facebook']],
    ['Projet x de Facebook', ['facebook']],
  ] as const) {
    it(`reads « ${text} »`, () => {
      expect(found(text).map(({ id }) => id)).toEqual(ids)
      for (const { start, end } of found(text)) expect(text.slice(start, end)).toMatch(/^\S+$/)
    })
  }
})
