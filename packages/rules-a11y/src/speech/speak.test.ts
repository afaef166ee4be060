import { frenchLexicon } from '@lisible/lexicon-fr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resources } from '../../test/resources.js'
import { speak, spokenPieces } from './speak.js'

describe('spoken preview', () => {
  it('says emoji by their names', () => {
    expect(speak('On recrute 🎉')).toBe('On recrute cotillons,')
    expect(speak('Bravo 👏🏽 à vous')).toBe('Bravo applaudissements : peau légèrement mate, à vous')
    expect(speak('Hiring 🎉', 'en')).toBe('Hiring party popper,')
  })

  it('says hashtags word by word where capitals part them, in one block otherwise', () => {
    expect(speak('#PortesOuvertes2026')).toBe('dièse Portes Ouvertes 2026')
    expect(speak('#RGPD et #MaSNCF')).toBe('dièse RGPD et dièse Ma SNCF')
    expect(speak('#portesouvertes')).toBe('dièse portesouvertes')
    const lexicon = resources.get(frenchLexicon)!
    const [piece] = spokenPieces('#portesouvertes', 'fr', { lexicon })
    expect(piece!.note).toContain('#PortesOuvertes')
  })

  it('spells styled letters', () => {
    expect(speak('𝗡𝗼𝘂𝘃𝗲𝗮𝘂 lieu')).toBe('mathématique N o u v e a u lieu')
    expect(speak('🅿🆁🅾🅼🅾 !')).toBe('lettre entourée P R O M O !')
    expect(speak('🇫🇷 et 🇧🇪')).toBe('drapeau : France, et drapeau : Belgique,')
  })

  it('says median dots, handles, links and signs', () => {
    expect(speak('Les étudiant·es')).toBe('Les étudiant point médian es')
    expect(speak('Merci @atelier_du.bois')).toBe('Merci arobase atelier tiret bas du point bois')
    expect(speak('https://www.exemple.fr/a-b')).toBe('lien exemple point fr barre oblique a tiret b')
    expect(speak('Bread & butter, 50%', 'en')).toBe('Bread and butter, 50 percent')
  })

  it('keeps lines apart', () => {
    expect(speak('Un\n\nDeux 🎉\nTrois')).toBe('Un\n\nDeux cotillons,\nTrois')
  })

  it('notes emoji that are read otherwise than meant', () => {
    const [, , emoji] = spokenPieces('Merci 🙏')
    expect(emoji).toMatchObject({ kind: 'emoji', spoken: ' mains en prière, ' })
    expect(emoji!.note).toContain('merci')
  })

  it('gives pieces that cover any text without gap', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '𝗲́𝘁𝗲́',
        '🅰️',
        '🇫🇷',
        '👩🏽‍💻',
        '#été',
        '@a.b',
        'a@b.fr',
        'étudiant·e·s',
        '\n',
        ' ',
        'exemple.fr/a?b=c',
        'ᵇᵒⁿ',
        'ʙɪᴇɴ',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const piece of spokenPieces(text)) {
          expect(piece.start).toBe(end)
          expect(piece.written).toBe(text.slice(piece.start, piece.end))
          end = piece.end
        }
        expect(end).toBe(text.length)
      }),
      { seed: 7, numRuns: 400 },
    )
  })
})
