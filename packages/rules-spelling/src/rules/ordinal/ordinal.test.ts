import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { ordinal } from './index.js'

const spans = (text: string, lang = 'fr') =>
  lintExample(ordinal, { text, lang }).map(({ start, end, expected }) => [
    start.offset,
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('ordinal', () => {
  for (const { name, run } of exampleTests(ordinal)) test(name, run)

  test('reads every way to write them, with or without accents', () => {
    expect(spans('1ere\r\n2eme 2ième 1ières 1ier Vème 101ème')).toEqual([
      [0, '1ere', '1re'],
      [6, '2eme', '2e'],
      [11, '2ième', '2e'],
      [17, '1ières', '1res'],
      [24, '1ier', '1er'],
      [29, 'Vème', 'Ve'],
      [34, '101ème', '101e'],
    ])
  })

  test('leaves what is no ordinal, or another language, alone', () => {
    expect(spans('La Xième fois, un thème, Xavier, 4x4, 1eme, 21ère, le 2nd, 3D, la crème')).toEqual([])
    expect(spans('The 2nd and 3eme', 'en')).toEqual([])
  })
})
