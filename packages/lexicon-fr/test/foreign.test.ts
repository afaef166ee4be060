import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { lexiconOver, type SpellingChecker } from '../src/index.js'

const require = createRequire(import.meta.url)

/** A checker of ten words, with the corrections that Hunspell would give in their order. */
const words = new Set(['acqua', "dell'acqua", 'città', 'porta', 'mezzogiorno'])
const checker: SpellingChecker = {
  correct: (word) => words.has(word),
  suggest: (word) => (word === 'citta' ? ['cita', 'città'] : word === 'Citta' ? ['città'] : []),
}
const italian = lexiconOver(checker, 'it')

describe('a lexicon over another checker', () => {
  it('knows words with either apostrophe, and what an apostrophe sets apart', () => {
    for (const word of ['acqua', "dell'acqua", 'dell’acqua', "l'acqua", '19h', '2026']) {
      expect(italian.check(word).known, word).toBe(true)
    }
    expect(italian.check('aqua').known).toBe(false)
  })

  it('ranks what differs by accents only before what lacks a letter, and keeps capitals', () => {
    expect(italian.suggest('citta').map(({ value }) => value)).toEqual(['città', 'cita'])
    expect(italian.suggest('Citta').map(({ value }) => value)).toEqual(['Città'])
    expect(italian.suggest('citta', { within: 0.5 }).map(({ value }) => value)).toEqual(['città'])
  })

  it('works over nspell with a dictionary of the family', async () => {
    const { default: english } = await import('dictionary-en')
    const lexicon = lexiconOver(require('nspell')(english), 'en')
    expect(lexicon.check('received').known).toBe(true)
    expect(lexicon.check('recieved').known).toBe(false)
    expect(lexicon.suggest('recieved')[0]!.value).toBe('received')
  })
})
