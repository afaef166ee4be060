import { describe, expect, it } from 'vitest'
import { Project } from './project.js'

/** A Hunspell dictionary as the dictionary-* packages lay theirs out. */
const spanish = {
  'node_modules/dictionary-es/package.json': '{"name":"dictionary-es","version":"1.0.0"}',
  'node_modules/dictionary-es/index.aff':
    'SET UTF-8\nTRY aeroinsctldumpbgfvhzóíjáqéñxyúükwAEROINSCTLDUMPBGFVHZ\nSFX S Y 1\nSFX S 0 s [aeo]\n',
  'node_modules/dictionary-es/index.dic': '8\nla\nbiblioteca/S\nabre/S\nel\nsábado\nmañana\ntaller/S\nde\n',
}
const draft = (text: string, lang: string) => `---\nnetworks: [linkedin]\nlang: ${lang}\n---\n${text}\n`
const config = (settings: object) => JSON.stringify([{ settings }])

describe('settings.spelling.dictionaries', () => {
  const only = ['--only', 'spelling']

  it('checks texts of another language with the dictionary that the project installed', () => {
    const project = new Project({
      ...spanish,
      'lisible.config.json': config({ spelling: { dictionaries: ['dictionary-es'] } }),
      'a.post.md': draft('La bibliotca abre el sábado.', 'es'),
      'b.post.md': draft('La biblioteca abre mañana.', 'es-MX'),
    })
    const { byFile } = project.findings(only)
    const [finding, ...others] = byFile['a.post.md']!
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'spelling/unknown-word', expected: ['biblioteca'] })
    expect([finding!.start.line, finding!.start.column, finding!.end.column]).toEqual([5, 4, 13])
    expect(byFile['b.post.md']).toEqual([])
  })

  it('adds its words to those of a language that lisible knows', () => {
    const files = {
      'node_modules/dictionary-fr-ca/index.aff': 'SET UTF-8\n',
      'node_modules/dictionary-fr-ca/index.dic': '1\ndépanneuriste\n',
      'a.post.md': draft('Merci au dépaneuriste et au dépanneuriste.', 'fr'),
    }
    const without = new Project(files).findings(only).byFile['a.post.md']!
    const settings = config({ spelling: { dictionaries: ['dictionary-fr-ca'] } })
    const within = new Project({ ...files, 'lisible.config.json': settings }).findings(only).byFile[
      'a.post.md'
    ]!
    expect(within.filter(({ start }) => start.column === 30)).toEqual([])
    expect(within.length).toBeLessThanOrEqual(without.length)
  })

  it('says how to install one that is absent, and refuses what is no dictionary', () => {
    const absent = new Project({
      'lisible.config.json': config({ spelling: { dictionaries: ['dictionary-br'] } }),
      'a.post.md': draft('Demat.', 'br'),
    }).run(only)
    expect(absent.code).toBe(2)
    expect(absent.error).toContain('npm install --save-dev dictionary-br')
    const refused = new Project({
      'lisible.config.json': config({ spelling: { dictionaries: ['../dictionary-br'] } }),
      'a.post.md': draft('Demat.', 'br'),
    }).run(only)
    expect(refused.code).toBe(2)
    expect(refused.error).toContain('dictionary-*')
  })

  it('says of a language without dictionary that nothing checks it', () => {
    const project = new Project({ 'a.post.md': draft('La bibliotca abre el sábado.', 'es') })
    expect(
      project.findings(only).byFile['a.post.md']!.map(({ rule, messageId }) => [rule, messageId]),
    ).toEqual([['spelling/unchecked-language', 'unchecked']])
  })
})

describe('settings.dictionary', () => {
  it('keeps the model that a word inflects like', () => {
    const project = new Project({
      'lisible.config.json': config({ dictionary: 'mots.txt' }),
      'mots.txt': '# Mots du projet\r\nzorglubaine/aubaine # un produit\r\n',
      'a.post.md': draft('Les zorglubaines arrivent, une zorglubaine par personne.', 'fr'),
    })
    expect(project.findings(['--only', 'spelling']).byFile['a.post.md']).toEqual([])
  })
})
