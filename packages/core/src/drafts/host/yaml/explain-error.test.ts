import { describe, expect, it } from 'vitest'
import { explainYamlError } from './explain-error.js'
import { readFullYaml } from './read-yaml.js'

/** What people write, and the words that must be in what they are told. */
const mistakes: readonly (readonly [yaml: string, fr: string, en: string])[] = [
  ['a: [x\nb: 1', '« ] »', '`]`'],
  ['{a: 1]', '« } »', '`}`'],
  ['a: "x', 'jamais fermé', 'never closed'],
  ["a: 'l'atelier'", 'apostrophe', 'single quote'],
  ['a: @x', '« @ »', '`@`'],
  ['a: `x`', '« ` »', '```'],
  ['a: b: c', 'guillemets', 'quotes'],
  ['a: 1\na: 2', 'deux fois', 'twice'],
  ['a:\n\tb: 1', 'tabulation', 'tab'],
  ['a: "\\q"', '« \\q »', '`\\q`'],
  ['réseaux [x]\nb: 1', '« : »', '`:`'],
  ['a: - b', 'à la ligne', 'new line'],
  ['a: [x, , y]', 'virgule', 'comma'],
  ['a: *', 'guillemets', 'quotes'],
  ['a: *promo*', '« *promo* »', '`*promo*`'],
  ['a: [*promo]', 'entre guillemets', 'in quotes'],
  [`a: &a [${'x,'.repeat(200)}x]\nb: &b [${'*a,'.repeat(60)}*a]`, 'trop', 'too much'],
  ['  a: 1\nb: 2', 'décalage', 'indentation'],
]

describe('errors of YAML', () => {
  for (const [yaml, fr, en] of mistakes) {
    it(`say in both languages what is wrong with ${JSON.stringify(yaml)}`, () => {
      const [error] = readFullYaml(yaml, 0, yaml.length).errors
      const said = explainYamlError(error!.code, error!.detail)
      expect(said.fr.replaceAll('\u00a0', ' ')).toContain(fr)
      expect(said.en).toContain(en)
      expect(said.fr).not.toMatch(/\b(?:must|unexpected|missing|not|with|the)\b/i)
    })
  }

  it('has words for an error it does not know', () => {
    const { fr, en } = explainYamlError('NEW_CODE', 'Something else')
    expect([fr, en]).not.toContain('')
    expect(fr).not.toContain('Something')
  })
})
