import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Project } from './project.js'

/** The example of a whole charter in the docs. */
function documented(page: string): string {
  const text = readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8')
  const [, charter] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!)
  return charter!
}

it.each([
  ['charter.fr.md', 'charte.yaml', 'marque.tokens.json', 'vale/Marque', 'fr'],
  ['charter.md', 'charter.yaml', 'brand.tokens.json', 'vale/Brand', 'en'],
])(
  'the charter of docs/%s is read and followed; a mistake in it ends with 2 and its line',
  (page, name, tokens, vale, lang) => {
    const charter = documented(page)
    const project = new Project({
      'lisible.config.yaml': `settings: { charter: ${name} }\n`,
      [name]: charter,
      [tokens]:
        '{ "a": { "$type": "color", "$value": { "colorSpace": "oklch", "components": [0.6, 0.2, 29] } } }',
      [`${vale}/accept.txt`]: 'kokedama\n',
      [`${vale}/reject.txt`]: 'soldes\n',
      'a.post.md':
        '---\nnetworks: [instagram]\naxis: promo\n---\nTon kokedama chez Fleurs de Clem : un client, des soldes !! 🌸 🌸 🌸 🌸\n',
    })
    const { code, byFile } = project.findings(['--only', 'brand', '--only', 'spelling'])
    expect(code).toBe(0)
    expect(byFile['a.post.md']!.map(({ rule }) => rule)).toEqual([
      'brand/axis',
      'brand/address',
      'brand/name',
      'brand/vocabulary',
      'brand/vocabulary',
      'brand/exclamations',
      'brand/emoji',
      'brand/hashtags',
    ])
    expect(project.run(['--fix', '--only', 'brand']).code).toBe(0)
    expect(project.read('a.post.md')).toContain('chez Fleurs de Clém :')

    project.write(name, charter.replace(': vous', ': vou'))
    const wrong = project.run(['--lang', lang])
    expect(wrong.code).toBe(2)
    const [, frame] = /```text\n[^\n]*\n([^\n]+)/.exec(
      readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8'),
    )!
    expect(wrong.error.replace(/[\u00a0\u202f]/g, ' ')).toContain(frame!)
    expect(wrong.error).toMatch(/^charte?r?\.yaml:\d+:3\n/)
  },
)
