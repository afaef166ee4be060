import { applyFixes, Linter, parseDraft } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { picture } from '../../examples/facts.js'
import { exifGps } from './index.js'

/** The draft once the copy is named in it, as hosts that can write the copy do. */
function renamed(path: string, source: string, file: string): string {
  const draft = parseDraft(source, { path })
  const config = { networks: [], lang: 'fr', rules: [{ rule: exifGps, options: {} }], settings: {} }
  const findings = new Linter().lint(draft, config, new Map([[file, picture({ exifGps: true })]]))
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding?.fix).toBeUndefined()
  return applyFixes(
    source,
    findings.map((one) => ({ ...one, fix: one.copy!.edit })),
  ).output
}

describe('media/exif-gps', () => {
  for (const test of exampleTests(exifGps)) it(test.name, test.run)

  it.each([
    ['a.post.md', '---\nmedia: [a.b.jpg]\n---\nBonjour\n', 'a.b.jpg', 'media: [a.b.sans-position.jpg]'],
    [
      'a.post.md',
      "---\r\nmedia:\r\n  - file: 'l''atelier.jpg'\r\n---\r\nBonjour\r\n",
      "l'atelier.jpg",
      "'l''atelier.sans-position.jpg'",
    ],
    [
      'a.post.md',
      '---\nmedia:\n  - file: "caf\\u00e9.jpg"\n---\nBonjour\n',
      'café.jpg',
      '.sans-position.jpg"',
    ],
    [
      'a.post.md',
      'Bonjour\n\n![Un établi](photos/a.jpg "Titre")\n',
      'photos/a.jpg',
      '](photos/a.sans-position.jpg "Titre")',
    ],
    ['a.post.md', 'Bonjour\n\n![Un établi](<mes photos.jpg>)\n', 'mes photos.jpg', ''],
    ['a.json', '{"text": "Bonjour", "media": ["a.jpg"]}', 'a.jpg', '["a.sans-position.jpg"]'],
    ['a.yaml', 'text: Bonjour\nmedia:\n  - a.webp # ici\n', 'a.webp', '- a.sans-position.webp # ici'],
    ['a.csv', 'texte,image\nBonjour,a.png\n', 'a.png', 'Bonjour,a.sans-position.png'],
    ['b.csv', 'texte;image\n"Oui; non";"a.png,b.jpg"\n', 'b.jpg', '"a.png,b.sans-position.jpg"'],
  ])('names the copy in %s: %s', (path, source, file, expected) => {
    if (expected === '') {
      const [finding] = lintExample(exifGps, {
        text: source,
        draft: path,
        media: { [file]: picture({ exifGps: true }) },
      })
      expect(finding?.copy).toBeUndefined()
      return
    }
    const output = renamed(path, source, file)
    expect(output).toContain(expected)
    const names = parseDraft(output, { path }).publications.flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'media' ? [child.file] : [])),
    )
    expect(names).toContain(file.replace(/(\.\w+)$/, '.sans-position$1'))
  })

  it('speaks English, of a copy with an English name', () => {
    const [finding] = lintExample(
      exifGps,
      { text: '![A bench](a.jpg)\n', draft: 'a.post.md', media: { 'a.jpg': picture({ exifGps: true }) } },
      { locale: 'en' },
    )
    expect(finding).toMatchObject({
      copy: { from: 'a.jpg', to: 'a.without-position.jpg', without: 'position' },
    })
    expect(finding?.message).toContain('`a.without-position.jpg`')
  })
})
