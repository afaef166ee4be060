import { describe, expect, it } from 'vitest'
import { mergeReadings } from './merge.js'
import type { Recognised } from './recognise.js'

const first = (text: string, confidence = 0.7): Recognised => ({
  text,
  confidence,
  characters: [...text].map((value, at) => ({ value, at: at / text.length, confidence })),
})
const second = (text: string, confidence = 0.95) =>
  text.split(' ').map((word) => ({ text: word, confidence }))
const merged = (a: string, b: string, confidence?: number) =>
  mergeReadings(first(a), second(b, confidence)).text

describe('two readings of a line', () => {
  it('give the letters of the first and the accents of the second', () => {
    expect(
      merged("Ca commence a l'ecole, des la maternelle", "Ça commence à l'école, dès la maternelle"),
    ).toBe("Ça commence à l'école, dès la maternelle")
  })

  it('keep the case of the first', () => {
    expect(merged('A DECOUVRIR', 'à découvrir')).toBe('À DÉCOUVRIR')
  })

  it('give the spaces of the second where both read the words', () => {
    expect(merged('Inscriptionsouvertes,bientôt', 'Inscriptions ouvertes, bientôt')).toBe(
      'Inscriptions ouvertes, bientôt',
    )
  })

  it('keep the first where the second is unsure of itself', () => {
    expect(merged('a bientot', 'à bientôt', 0.3)).toBe('a bientot')
  })

  it('keep the first where the second reads another word', () => {
    expect(merged('Entrée libre', 'Ertrxe ljbqe')).toBe('Entrée libre')
  })

  it('give signs that the first leaves out', () => {
    expect(merged('1 200 par foyer', '1 200 € par foyer')).toContain('€')
  })

  it('are the first alone when the second is empty', () => {
    expect(mergeReadings(first('Bonjour'), []).text).toBe('Bonjour')
  })
})
