import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { elision } from './index.js'

const spans = (text: string) =>
  lintExample(elision, { text }, { resources }).map(({ start, end, expected }) => [
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('elision', () => {
  for (const { name, run } of exampleTests(elision, { resources })) test(name, run)

  test('keeps the apostrophe of the text, and the capital', () => {
    expect(spans("Si il vient, j'y serai. Que elle se rassure.")).toEqual([
      ['Si il', "S'il"],
      ['Que elle', "Qu'elle"],
    ])
  })

  test('marks both words at their place, whatever the line ends', () => {
    expect(spans('Bonjour\n\nOn attend de autres idées.')).toEqual([['de autres', 'd’autres']])
  })

  test('leaves letters, counts, initials, names, e-words and coordinations alone', () => {
    const texts = [
      'Le a, le un, le onze et le oui.',
      'Un sommet de l’OTAN, un guide de Emmaüs, le e-commerce et le yaourt.',
      'Le ou la responsable\u00a0; la une du journal\u00a0; de un à dix.',
      'Ce à quoi je pense. Si on veut. Quoique avec prudence.',
      'C’est un truc de ouf.',
    ]
    expect(texts.flatMap(spans)).toEqual([])
  })
})
