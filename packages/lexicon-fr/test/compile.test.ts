import { describe, expect, it } from 'vitest'
import { compileAll } from '../scripts/build.js'
import { parseAffixes } from '../scripts/hunspell/affix.js'
import { expandDictionary } from '../scripts/hunspell/expand.js'
import { parsePatterns } from '../scripts/patterns.js'
import { dataFile } from './lexicon-file.js'

describe('compilation', () => {
  it('gives the committed files byte for byte', () => {
    for (const [name, bytes] of compileAll()) {
      expect([name, Buffer.from(bytes).equals(dataFile(name))]).toEqual([name, true])
    }
  })
})

describe('expansion of a Hunspell dictionary', () => {
  const expand = (affixes: string, entries: string[]): string[] => [
    ...expandDictionary(parseAffixes(affixes), [String(entries.length), ...entries].join('\n')).keys(),
  ]

  it('applies suffixes by their condition, with and without letters stripped', () => {
    const affixes = 'FLAG long\nSFX S. Y 2\nSFX S. 0 s [^sxz]\nSFX S. al aux al\n'
    expect(expand(affixes, ['chat/S.', 'cheval/S.', 'nez/S.'])).toEqual([
      'chat',
      'chats',
      'cheval',
      'chevals',
      'chevaux',
      'nez',
    ])
  })

  it('follows continuation classes, and combines prefixes and suffixes that may be combined', () => {
    const affixes = 'SFX A Y 1\nSFX A 0 able/B .\nSFX B Y 1\nSFX B 0 s .\nPFX R Y 1\nPFX R 0 re .\n'
    expect(expand(affixes, ['port/AR'])).toEqual(
      expect.arrayContaining(['port', 'portable', 'portables', 'report', 'reportable', 'reportables']),
    )
  })

  it('keeps what needs an affix or is forbidden out', () => {
    const affixes = 'FLAG long\nNEEDAFFIX ()\nFORBIDDENWORD {}\nSFX S. Y 1\nSFX S. 0 s .\n'
    expect(expand(affixes, ['gen/()S.', 'faux/{}'])).toEqual(['gens'])
  })

  it('keeps elided prefixes as flags', () => {
    const affixes = parseAffixes("FLAG long\nPFX L' Y 1\nPFX L' 0 l' .\n")
    const forms = expandDictionary(affixes, "1\nami/L'", { elisionFlags: new Set(["L'"]) })
    expect([...forms]).toEqual([
      ['ami', { elisions: new Set(["L'"]), keepCase: false, noSuggest: false, analyses: new Set(['']) }],
    ])
  })

  it('puts the fields of entries and affixes together, once for each entry of a form', () => {
    const affixes = parseAffixes(
      'FLAG long\nSFX S. Y 2\nSFX S. 0 0 . is:sg\nSFX S. 0 s . is:pl\nNEEDAFFIX ()\n',
    )
    const forms = expandDictionary(affixes, '2\nlivre/S.() po:nom is:mas\nlivre/S.() po:nom is:fem')
    expect([...(forms.get('livres')?.analyses ?? [])]).toEqual(['po:nom is:mas is:pl', 'po:nom is:fem is:pl'])
    expect([...(forms.get('livre')?.analyses ?? [])]).toEqual(['po:nom is:mas is:sg', 'po:nom is:fem is:sg'])
  })
})

describe('pattern lists', () => {
  it('lets the longest pattern decide', () => {
    const covers = parsePatterns('# h\nhach*\n!hachure\nhaï*\n!haïti*\nh\n')
    expect(['hache', 'hachure', 'haïr', 'haïtien', 'h', 'homme'].map(covers)).toEqual([
      true,
      false,
      true,
      false,
      true,
      undefined,
    ])
  })
})
