import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Language = 'fr' | 'en'

/** A Markdown page of the repository. */
export interface Page {
  /** Path in the repository, with `/`. */
  readonly source: string
  /** Path in the site. */
  readonly target: string
  readonly language: Language
  readonly markdown: string
}

/** Pages of the site: the guides and generated pages of `docs/`, and those at the top of the repository. */
export function readPages(root: string): readonly Page[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
  return [...docs, 'README.md', 'CONTRIBUTING.md'].sort().map((source) => ({
    source,
    target: targetOf(source),
    language: /\.fr\.md$/.test(source) ? 'fr' : 'en',
    markdown: readFileSync(join(root, source), 'utf8'),
  }))
}

/** Paths of the pictures that pages show. */
export function readPictures(root: string): readonly string[] {
  return readdirSync(join(root, 'docs', 'images')).map((name) => `docs/images/${name}`)
}

/**
 * Where a page goes: `docs/` is the top of the site, its French `README` the first page; what stands at the top of
 * the repository keeps its name in lower case.
 */
export function targetOf(source: string): string {
  if (!source.startsWith('docs/')) return source.replace(/\.md$/, '.html').toLowerCase()
  return source
    .slice('docs/'.length)
    .replace(/^README\.fr\.md$/, 'index.html')
    .replace(/^README\.md$/, 'index.en.html')
    .replace(/README(\.fr)?\.md$/, 'index$1.html')
    .replace(/\.md$/, '.html')
}

/** Way from one page of the site to another. */
export function wayTo(target: string, from: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${target}`
}
