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

  test('moves the space of a comma that has it on the wrong side', () => {
    expect(spans('Merci ,vraiment ,l’ami.')).toEqual([
      [5, ' ,', ', '],
      [15, ' ,', ', '],
    ])
  })

  test('takes spaces out of brackets, and leaves faces, boxes and addresses alone', () => {
    expect(spans('Entrée ( 5 euros ) et (goûter )', 'fr')).toEqual([
      [7, '( ', '('],
      [16, ' )', ')'],
      [29, ' )', ')'],
    ])
    const texts = [
      'Fermé :( reprise lundi (ou mardi)',
      '( o ) ( ͡° ͜ʖ ͡°) ( ) Oui',
      'Le plan ( https://lisible.example/plan )',
      'Une liste :\na ) pommes\n( voir\nplus bas )',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
  })

  test('sets the colon apart in French, and in French alone', () => {
    expect(spans('L’atelier: mode d’emploi\r\nHoraires:\r\nlundi')).toEqual([
      [9, ':', '\u00a0:'],
      [34, ':', '\u00a0:'],
    ])
    expect(spans('On the menu: pancakes', 'en')).toEqual([])
    const texts = [
      'Au menu : crêpes. De 10:30 à 12:00, en 16:9, Jean 3:16',
      'Bravo :clap: vraiment :tada:',
      'https://lisible.example/a: voir mailto:moi@lisible.example et fr:Paris',
      'Read the speech in full: https://lisible.example/a',
      'On regarde Star Wars: The Clone Wars ce soir',
      'RT @atelier: bonjour #velo: merci x: 3',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
  })
})
