import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../src/index.js'
import { dataFile, open } from './lexicon-file.js'

const french = open('fr.lexicon', { usage: dataFile('fr-usage.lexicon') })
const english = open('en.lexicon', { usage: dataFile('en-usage.lexicon') })
const first = (word: string): string | undefined => french.suggest(word)[0]?.value

describe('French suggestions', () => {
  it.each([
    ['ortographe', 'orthographe'],
    ['developpement', 'développement'],
    ['apeller', 'appeler'],
    ['accueuil', 'accueil'],
    ['language', 'langage'],
    ['éxécuter', 'exécuter'],
    ['abbréviation', 'abréviation'],
    ['connection', 'connexion'],
    ['parmis', 'parmi'],
    ['malgrés', 'malgré'],
    ['aurotise', 'autorise'],
    ['facebok', 'Facebook'],
  ])('corrects %s to %s', (written, meant) => {
    expect(first(written)).toBe(meant)
  })

  it('puts back apostrophes, spaces and hyphens', () => {
    expect(
      ['cest', 'aujourdhui', 'Lhomme', 'parceque', 'peutetre', 'allezvous', 'serat-il'].map(first),
    ).toEqual(["c'est", "aujourd'hui", "L'homme", 'parce que', 'peut-être', 'allez-vous', 'sera-t-il'])
  })

  it('keeps capitals, the elided word and its apostrophe', () => {
    expect(first("l'acceuil")).toBe("l'accueil")
    expect(first('l’acceuil')).toBe('l’accueil')
    expect(first('Developpement')).toBe('Développement')
    expect(first('ACCESSIBILTÉ')).toBe('ACCESSIBILITÉ')
    expect(first('ouvez-le')).toMatch(/-le$/)
  })

  it('proposes what most people write before the spelling of 1990, and that where it is required', () => {
    expect(first('connaitr')).toBe('connaître')
    const rectified = open('fr.lexicon', { usage: dataFile('fr-usage.lexicon'), spelling: '1990' })
    expect(rectified.suggest('connaitr')[0]?.value).toBe('connaitre')
  })

  it('never proposes an offensive word', () => {
    const offensive = [...french.forms()].filter((form) => french.describe(form)?.offensive)
    expect(offensive).toEqual(expect.arrayContaining(['connard', 'salope', 'putain', 'pédé', 'négro']))
    const letters = fc.constantFrom(...'aeinorstul')
    fc.assert(
      fc.property(fc.constantFrom(...offensive), fc.nat(), letters, (word, at, letter) => {
        const position = at % word.length
        const misspelt = word.slice(0, position) + letter + word.slice(position + 1)
        for (const { value } of french.suggest(misspelt, { max: 10 })) {
          const whole = french.describe(value)
          const parts = whole ? [whole] : value.split(/[ '-]/).map((part) => french.describe(part))
          expect([value, parts.some((part) => part?.offensive)]).toEqual([value, false])
        }
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('does not take current words for offensive ones', () => {
    const words = [
      'connaître',
      'déconnecter',
      'bordelais',
      'baisser',
      'pétale',
      'concert',
      'culture',
      'pédagogie',
      'salopette',
    ]
    expect(words.filter((word) => french.describe(word)?.offensive)).toEqual([])
  })

  it('proposes known words only, each once, best first, never the word itself', () => {
    const vocabulary = [...french.forms()].filter((_, index) => index % 997 === 0)
    const misspelt = fc
      .tuple(fc.constantFrom(...vocabulary), fc.nat(), fc.constantFrom(...'aeéinorstul', ''))
      .map(([word, at, letter]) => {
        const position = at % (word.length + 1)
        return word.slice(0, position) + letter + word.slice(position + 1)
      })
    fc.assert(
      fc.property(misspelt, (word) => {
        const suggestions = french.suggest(word)
        expect(suggestions.length).toBeLessThanOrEqual(5)
        const values = suggestions.map(({ value }) => value)
        expect(new Set(values).size).toBe(values.length)
        expect(values).not.toContain(word)
        for (const value of values) {
          for (const part of value.split(' ')) expect([part, french.check(part).known]).toEqual([part, true])
        }
        const costs = suggestions.map(({ cost }) => cost)
        expect(costs).toEqual(costs.toSorted((a, b) => a - b))
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('loses nothing of what it finds when fewer or nearer suggestions are asked for', () => {
    const vocabulary = [...french.forms()].filter((form, index) => index % 499 === 0 && form.length < 14)
    const slip = fc.tuple(fc.nat(), fc.constantFrom(...'aeéinorstulmc', 'ss', 'ph', ''), fc.nat({ max: 2 }))
    const misspelt = fc
      .tuple(fc.constantFrom(...vocabulary), fc.array(slip, { minLength: 1, maxLength: 2 }))
      .map(([word, slips]) =>
        slips.reduce((written, [at, letters, taken]) => {
          const position = at % (written.length + 1)
          return written.slice(0, position) + letters + written.slice(position + taken)
        }, word),
      )
    fc.assert(
      fc.property(
        misspelt,
        fc.constantFrom(0.7, 1.2, 1.5),
        fc.constantFrom(0.2, 0.8, 1.4),
        (word, within, atMost) => {
          const all = french.suggest(word, { max: 1000, within })
          expect(french.suggest(word, { within })).toEqual(all.slice(0, 5))
          const near = all.filter(({ cost }) => cost <= atMost)
          expect(french.suggest(word, { max: 1000, within, atMost })).toEqual(near)
          expect(french.suggest(word, { max: 1, within, atMost })).toEqual(near.slice(0, 1))
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })

  it('bears any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (word) => {
        expect(Array.isArray(french.suggest(word))).toBe(true)
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('works without frequencies, and refuses those of another lexicon', () => {
    expect(open('fr.lexicon').suggest('ortographe')[0]?.value).toBe('orthographe')
    expect(openLexicon(dataFile('fr.lexicon'), { usage: dataFile('en-usage.lexicon') })).toMatchObject({
      ok: false,
      reason: 'mismatch',
    })
    expect(openLexicon(dataFile('fr.lexicon'), { usage: dataFile('fr.lexicon') })).toMatchObject({
      ok: false,
      reason: 'not-a-lexicon',
    })
  })
})

describe('English suggestions', () => {
  it.each([
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['seperate', 'separate'],
    ['acommodate', 'accommodate'],
    ['teh', 'the'],
  ])('corrects %s to %s', (written, meant) => {
    expect(english.suggest(written)[0]?.value).toBe(meant)
  })
})
