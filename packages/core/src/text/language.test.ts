import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../drafts/parse-draft.js'
import { languageOf } from './language.js'

describe('the language of a text that does not say it', () => {
  it('is the other one where that is plain', () => {
    expect(languageOf('We are open on Sunday, and the first coffee is free for all of you.', 'fr')).toBe('en')
    expect(
      languageOf(
        "We've moved! You'll find us at the corner of Mill Lane #Bakery https://exemple.org/le-la",
        'fr',
      ),
    ).toBe('en')
    expect(languageOf('Nous sommes ouverts dimanche, et le premier café est pour vous.', 'en')).toBe('fr')
    expect(languageOf('We are open, and the coffee is free for you.', 'en-GB')).toBe('en-GB')
    expect(languageOf('Nous sommes ouverts et le café est offert.', 'en-GB')).toBe('fr')
  })

  it('is the expected one for both at once, for little, and for a third', () => {
    const both =
      'Nous sommes ouverts dimanche avec vous.\n\nWe are open on Sunday, and the first coffee is free for you.'
    expect(languageOf(both, 'fr')).toBe('fr')
    expect(languageOf(both, 'en')).toBe('en')
    for (const text of [
      '',
      'The North Face',
      'Made in France, by Léa',
      'Call of Duty : la suite',
      '🎉 #of #the #and',
    ]) {
      expect(languageOf(text, 'fr')).toBe('fr')
    }
    expect(languageOf('We are open, and the coffee is free for you.', 'es')).toBe('es')
  })

  it('is one of the two, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr', 'en', 'fr-CA'), (text, expected) => {
        expect(['fr', 'en', expected]).toContain(languageOf(text, expected))
      }),
    )
  })

  it('is that of each text of a draft, and never other than the draft says', () => {
    const draft = (head: string) =>
      `---\nnetworks: [x, linkedin]\n${head}media:\n  - file: a.jpg\n    alt: Une affiche avec le programme de la soirée pour vous\n---\nWe are open on Sunday, and the coffee is free.\n\n<!-- network: linkedin -->\nNous sommes ouverts dimanche, et le café est offert.\n`
    const languages = (head: string) => {
      const [publication] = parseDraft(draft(head), { path: 'a.post.md', defaultLang: 'fr' }).publications
      return publication!.children.flatMap((child) => {
        if (child.type === 'text') return [child.lang]
        return child.type === 'media' && child.alt ? [child.alt.lang] : []
      })
    }
    expect(languages('')).toEqual(['en', 'fr', 'fr'])
    expect(languages('lang: en\n')).toEqual(['en', 'en', 'en'])
  })
})
