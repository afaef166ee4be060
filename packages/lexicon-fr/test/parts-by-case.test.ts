import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyParts, latinParts, partsByCase } from '../src/parts-by-case.js'

const values = (text: string) => partsByCase(text).map(({ value }) => value)

describe('a text cut where its case changes', () => {
  it.each([
    ['PortesOuvertes', ['Portes', 'Ouvertes']],
    ['ODDdemain', ['OD', 'Ddemain']],
    ['Été2026_àLyon', ['Été', '2026', '_', 'à', 'Lyon']],
    ['ЗимаВремя2026', ['Зима', 'Время', '2026']],
    ["l'Atelier", ["l'", 'Atelier']],
  ])('is %s in parts', (text, parts) => {
    expect(values(text)).toEqual(parts)
  })

  it('is cut the same way by the letters of French and by those of all scripts', () => {
    const french = fc.string({
      unit: fc.constantFrom(..."aeéèàçœÿßdlSDLÉÀÇŒÞ09_'’-"),
      maxLength: 14,
    })
    fc.assert(
      fc.property(french, (text) => {
        expect(latinParts(text)).toEqual(anyParts(text))
      }),
      { numRuns: 5_000 },
    )
  })
})
