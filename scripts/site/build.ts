import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layout } from './layout.js'
import { type Language, readPages, readPictures, targetOf } from './page.js'
import { render } from './render.js'

/** What searching a page needs. */
export interface SearchEntry {
  readonly title: string
  readonly url: string
  readonly language: Language
  readonly headings: readonly string[]
  /** The first sentences. */
  readonly summary: string
  readonly text: string
}

/** Characters of a page that are searched. */
const searched = 1500

/** Every file of the site by its path, but for its pictures. It needs no server and fetches nothing. */
export function buildSite(root: string): Map<string, string> {
  const pages = readPages(root)
  const known = new Set([...pages.map(({ source }) => source), ...readPictures(root)])
  const targets = new Set(pages.map(({ target }) => target))
  const files = new Map<string, string>()
  const index: SearchEntry[] = []
  for (const page of pages) {
    const rendered = render(page, known)
    files.set(page.target, layout(page, rendered, targets))
    const { title, headings } = rendered
    const text = rendered.text.slice(title.length).trim()
    index.push({
      title,
      url: page.target,
      language: page.language,
      headings,
      summary: summaryOf(text),
      text: text.slice(0, searched),
    })
  }
  files.set('search-index.js', `globalThis.lisibleSearchIndex = ${JSON.stringify(index)}\n`)
  for (const name of ['search.js', 'site.css'])
    files.set(name, readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8'))
  return files
}

/** Pictures of the site by their path. */
export function picturesOf(root: string): Map<string, Uint8Array> {
  return new Map(readPictures(root).map((source) => [targetOf(source), readFileSync(join(root, source))]))
}

/** The first sentence after the link to the other language. */
function summaryOf(text: string): string {
  const [sentence = ''] =
    /^.*?[.!?](?=\s|$)/s.exec(text.replace(/^(?:English|Français|In English|En français)\s+/, '')) ?? []
  return sentence.slice(0, 200)
}
