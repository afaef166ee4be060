import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeContainer, encodeForms } from '../scripts/encode.js'
import { openLexicon } from '../src/index.js'
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
