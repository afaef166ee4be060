import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataFile, open } from './lexicon-file.js'

const french = open('fr.lexicon', { usage: dataFile('fr-usage.lexicon') })
const parts = (text: string): string[] => french.segment(text).map(({ value }) => value)

describe('segmentation of hashtags', () => {
  it('cuts at capitals, digits and marks', () => {
    expect(parts('PortesOuvertes2024')).toEqual(['Portes', 'Ouvertes', '2024'])
    expect(parts('COVID19')).toEqual(['COVID', '19'])
    expect(parts('droits_des_femmes')).toEqual(['droits', '_', 'des', '_', 'femmes'])
  })

  it('cuts words run together', () => {
    expect(parts('jeudiphoto')).toEqual(['jeudi', 'photo'])
    expect(parts('journéeinternationaledesdroitsdesfemmes')).toEqual([
      'journée',
      'internationale',
      'des',
      'droits',
      'des',
      'femmes',
    ])
  })

  it('tells which word lacks its accents', () => {
    expect(french.segment('AccessibiliteNumerique')).toMatchObject([
      { value: 'Accessibilite', known: false, restored: 'accessibilité' },
      { value: 'Numerique', known: false, restored: 'numérique' },
    ])
  })

  it('leaves a misspelt word whole, at its place', () => {
    expect(french.segment('JournéeAccessibilté')).toEqual([
      { value: 'Journée', start: 0, end: 7, kind: 'word', known: true },
      { value: 'Accessibilté', start: 7, end: 19, kind: 'word', known: false },
    ])
  })

  it('covers any text without gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const segments = french.segment(text)
        expect(segments.map(({ value }) => value).join('')).toBe(text)
        for (const { value, start, end } of segments) expect(text.slice(start, end)).toBe(value)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
