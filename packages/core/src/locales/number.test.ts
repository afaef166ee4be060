import { expect, it } from 'vitest'
import { formatNumber } from './number.js'

it('groups whole numbers as the language does', () => {
  for (const value of [0, 7, 280, 999, 1000, 2200, 12_345, 999_999, 1_000_000, -1240]) {
    expect(formatNumber(value, 'fr')).toBe(value.toLocaleString('fr-FR'))
    expect(formatNumber(value, 'en')).toBe(value.toLocaleString('en-GB'))
  }
})
