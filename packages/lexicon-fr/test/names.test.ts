import { describe, expect, it } from 'vitest'
import { dataFile, open } from './lexicon-file.js'

const names = open('names.lexicon')
const french = open('fr.lexicon', { usage: dataFile('fr-usage.lexicon') })
const kinds = (word: string): readonly string[] | undefined => names.describe(word)?.kinds

describe('the list of names', () => {
  it('tells people, places, brands, institutions, loanwords, abbreviations and slang', () => {
    expect(kinds('Dupuis')).toContain('person')
    expect(kinds('Nogent')).toContain('place')
    expect(kinds('Pinterest')).toContain('brand')
    expect(kinds('Parcoursup')).toContain('institution')
    expect(kinds('greenwashing')).toContain('loanword')
    expect(kinds('ptdr')).toContain('abbreviation')
    expect(kinds('wesh')).toContain('slang')
  })

  it('knows names in capitals and after an elided word', () => {
    expect(
      ['INSTAGRAM', "d'Inria", "l'Ifop", 'Guyancourt'].map(
        (word) => names.check(word).known || french.check(word).known,
      ),
    ).toEqual([true, true, true, true])
    expect(names.check("l'Guyancourt").known).toBe(false)
  })

  it('holds no word of the dictionary and none that only lacks its accents', () => {
    const misplaced = [...names.forms()].filter((form) => {
      const { known, remark } = french.check(form)
      return (
        known &&
        (remark === undefined || remark === 'capital-accent' || remark === 'ligature') &&
        !/[\d.]/.test(form)
      )
    })
    expect(misplaced).toEqual([])
  })
})

describe('words in use', () => {
  it('are those that people write and the dictionary lacks', () => {
    expect(['zemmour', 'Erdogan', 'iphone', 'mbappé'].map(french.inUse)).toEqual([true, true, true, true])
  })

  it('are no common misspellings', () => {
    const misspelt = [
      'etait',
      'gouvernment',
      'parceque',
      'quelquechose',
      'appeller',
      'connection',
      'cétait',
      'tres',
      'developement',
    ]
    expect(misspelt.filter((word) => french.inUse(word))).toEqual([])
  })
})
