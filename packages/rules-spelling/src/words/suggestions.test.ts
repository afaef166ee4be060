import { frenchLexicon, type Lexicon } from '@lisible/lexicon-fr'
import { expect, test } from 'vitest'
import { resources } from '../../../lexicon-fr/test/resources.js'
import { nearestOnce } from './suggestions.js'

const french = resources.get(frenchLexicon) as Lexicon

test('what was sought before changes nothing, whether it went farther or less far', () => {
  for (const word of ['development', 'merge', 'hope', 'very', 'acceuil', 'zzzzz']) {
    const alone = (within: number, atMost: number) => french.suggest(word, { max: 1, within, atMost })[0]
    for (const [within, atMost] of [
      [2, 1.12],
      [1, 0.4],
      [0.7, -0.1],
      [2, 0.5],
      [1, 0.4],
      [2, 1.12],
    ] as const) {
      expect(nearestOnce(french, word, within, atMost)).toEqual(alone(within, atMost))
    }
  }
  expect(nearestOnce(french, 'development', 2, 1.12)?.value).toBe('développement')
  expect(nearestOnce(french, 'development', 1, 0.4)).toBeUndefined()
})
