import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { number } from './index.js'

const spans = (text: string, lang = 'fr') =>
  lintExample(number, { text, lang }).map(({ start, end, expected }) => [
    start.offset,
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('number', () => {
  for (const { name, run } of exampleTests(number)) test(name, run)

  test('parts units of all kinds from their number', () => {
    expect(spans('130km/h, 2,5m, 500g\r\n10Kg, 20ans, 64Go, 12m3, 5-10km')).toEqual([
      [0, '130km', '130\u00a0km'],
      [9, '2,5m', '2,5\u00a0m'],
      [15, '500g', '500\u00a0g'],
      [21, '10Kg', '10\u00a0kg'],
      [27, '20ans', '20\u00a0ans'],
      [34, '64Go', '64\u00a0Go'],
      [40, '12m3', '12\u00a0m³'],
      [48, '10km', '10\u00a0km'],
    ])
  })

  test('leaves networks, classes, hours, sums, names and other languages alone', () => {
    const texts = [
      'La 5G, la 4g, en 2L, 3D, 4x4, 9h30, 1m50, 24h, 7jours, 20minutes, 3e, 1er',
      '50m€ et 3m d’euros, fichier_5kg, /5kg, 5km_a, m2 et M2, le 2 M2',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
    expect(spans('A 5kg bag for 285.000€', 'en')).toEqual([])
  })

  test('sets the thousands of prices and counts apart', () => {
    expect(spans('1.200 €, 2.500 euros, 1.200.000 visiteurs, 500.000 nouveaux logements')).toEqual([
      [0, '1.200 €', '1\u00a0200\u00a0€'],
      [9, '2.500', '2\u00a0500'],
      [22, '1.200.000', '1\u00a0200\u00a0000'],
      [43, '500.000', '500\u00a0000'],
    ])
  })

  test('leaves versions, addresses, decimals and prices of a litre alone', () => {
    const texts = [
      'La version 1.200.300 et 12.100, v2.100, 192.168.001.100 et 127.0.0.1',
      'Le gazole à 1.459 € ou 1.400 €/L, 0.500 €, 21.097 kilomètres, 12.345 tonnes',
      'Le 12.03.2026, le 06.12.34.56.78 et le 0.800.100.200',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
  })
})
