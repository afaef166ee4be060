import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeContainer, encodeForms } from '../scripts/encode.js'
import { Agreement, adjectiveOf, FINITE, nounOf, openLexicon, PartOfSpeech, Person } from '../src/index.js'
import { dataFile } from './lexicon-file.js'

const tiny = encodeContainer(
  new Map([
    ['LANG', Uint8Array.of(0x66, 0x72)],
    ...encodeForms(
      new Map([
        ['ami', 0],
        ['amie', 0],
        ['amis', 0],
      ]),
    ),
  ]),
)

describe('a lexicon file', () => {
  it('opens where it lies, at any alignment', () => {
    for (let shift = 0; shift < 4; shift++) {
      const memory = new Uint8Array(tiny.length + shift)
      memory.set(tiny, shift)
      const lexicon = openLexicon(memory.subarray(shift))
      expect(lexicon.ok && [...lexicon.forms()]).toEqual(['ami', 'amie', 'amis'])
    }
  })

  it('is refused when cut short, and the message says by how much', () => {
    const french = dataFile('fr.lexicon')
    const half = openLexicon(french.subarray(0, 400_000))
    expect(half).toMatchObject({ ok: false, reason: 'truncated' })
    expect(!half.ok && half.message).toContain(`400000 of ${french.length} bytes`)
    expect(openLexicon(new Uint8Array())).toMatchObject({ ok: false, reason: 'truncated' })
  })

  it('is refused when it is something else', () => {
    const page = new TextEncoder().encode('<!doctype html><title>404</title>')
    expect(openLexicon(page)).toMatchObject({ ok: false, reason: 'not-a-lexicon' })
  })

  it('is refused when its layout is of another version', () => {
    const future = tiny.slice()
    future[4] = 99
    expect(openLexicon(future)).toMatchObject({ ok: false, reason: 'unsupported-version' })
  })

  it('is refused when any byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(tiny.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const damaged = tiny.slice()
        damaged[index] = damaged[index]! ^ change
        expect(openLexicon(damaged).ok).toBe(false)
      }),
      { seed: 5 },
    )
  })

  it('is refused after a look at a sample when a piece of 64 bytes is lost, wherever it lay', () => {
    const french = dataFile('fr.lexicon')
    expect(openLexicon(french, { verification: 'sample' }).ok).toBe(true)
    fc.assert(
      fc.property(fc.nat(french.length - 64), (from) => {
        const lost = french.slice()
        lost.fill(0xaa, from, from + 64)
        expect(openLexicon(lost, { verification: 'sample' })).toMatchObject({ ok: false })
      }),
      { seed: 7, numRuns: 50 },
    )
  })

  it('is refused when cut anywhere, or lengthened', () => {
    for (let length = 0; length < tiny.length; length++) {
      expect(openLexicon(tiny.subarray(0, length)).ok).toBe(false)
    }
    expect(openLexicon(new Uint8Array([...tiny, 0])).ok).toBe(false)
  })
})

describe('the file of parts of speech', () => {
  const french = dataFile('fr.lexicon')
  const parts = dataFile('fr-parts-of-speech.lexicon')

  it('tells what a form may be, and nothing of forms that it lacks', () => {
    const lexicon = openLexicon(french, { partsOfSpeech: () => parts })
    if (!lexicon.ok) throw new Error(lexicon.message)
    expect(nounOf(lexicon.partsOfSpeech('pivoines'))).toBe(Agreement.FemininePlural)
    expect(nounOf(lexicon.partsOfSpeech('élève'))).toBe(Agreement.Singular)
    expect(adjectiveOf(lexicon.partsOfSpeech('ouvertes'))).toBe(Agreement.FemininePlural)
    expect(adjectiveOf(lexicon.partsOfSpeech('pivoines'))).toBe(0)
    expect(lexicon.partsOfSpeech('proposent') & PartOfSpeech.ThirdPlural).not.toBe(0)
    expect(lexicon.partsOfSpeech('est') & FINITE).toBe(PartOfSpeech.ThirdSingular)
    expect(lexicon.partsOfSpeech('zzz')).toBe(0)
  })

  it('tells the persons of every form of a verb', () => {
    const lexicon = openLexicon(french, { partsOfSpeech: parts })
    if (!lexicon.ok) throw new Error(lexicon.message)
    expect(lexicon.persons('chantons')).toBe(Person.FirstPlural | Person.Other)
    expect(lexicon.persons('rougis')).toBe(Person.FirstSingular | Person.SecondSingular | Person.Other)
    expect(lexicon.persons('serait')).toBe(Person.ThirdSingular)
    expect(lexicon.persons('serez')).toBe(Person.SecondPlural)
    expect(lexicon.persons('fut')).toBe(Person.Other)
    expect(lexicon.persons('chanter')).toBe(0)
  })

  it('is asked for when it is first needed, and an error says what is wrong with it', () => {
    let reads = 0
    const damaged = parts.slice()
    damaged[500_000] = damaged[500_000]! ^ 1
    const lexicon = openLexicon(french, {
      partsOfSpeech: () => {
        reads++
        return damaged
      },
    })
    expect([lexicon.ok, reads]).toEqual([true, 0])
    expect(() => lexicon.ok && lexicon.partsOfSpeech('pivoine')).toThrow(/^parts of speech: .*damaged/)
    expect(openLexicon(french, { partsOfSpeech: damaged })).toMatchObject({ ok: false, reason: 'corrupt' })
  })

  it('tells nothing where there is none', () => {
    const lexicon = openLexicon(french)
    expect(lexicon.ok && lexicon.partsOfSpeech('pivoine')).toBe(0)
  })
})
