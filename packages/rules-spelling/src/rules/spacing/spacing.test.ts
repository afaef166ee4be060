import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { spacing } from './index.js'

const spans = (text: string, lang = 'fr') =>
  lintExample(spacing, { text, lang }).map(({ start, end, expected }) => [
    start.offset,
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('spacing', () => {
  for (const { name, run } of exampleTests(spacing)) test(name, run)

  test('reads English too', () => {
    expect(spans('Come early, bring a cup , and stay .', 'en')).toEqual([
      [23, ' ,', ','],
      [34, ' .', '.'],
    ])
  })

  test('says nothing of numbers, names, addresses and ellipses', () => {
    const texts = [
      '1,5 km, 12,50 €, de 1,2 à 3,4. Le .NET et le .fr ... Node.js, .gitignore',
      'Merci @atelier , #velo , et a,b ou x,y. Yahoo! mail, «\u00a0Oui\u00a0!\u00a0», (Non!)',
      'Venez\u00a0!\nMerci, vraiment, l’ami. Voir https://lisible.example/a,b ,',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
  })
})
