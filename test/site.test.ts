import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSite, picturesOf, type SearchEntry } from '../scripts/site/build.js'

const root = fileURLToPath(new URL('..', import.meta.url))
let files: Map<string, string>

beforeAll(() => {
  files = buildSite(root)
})

/** The search that runs in pages, without a page. */
function search(query: string, language: string): SearchEntry[] {
  const context = createContext({})
  runInContext(files.get('search-index.js')!, context)
  runInContext(files.get('search.js')!, context)
  return (context as { lisibleSearch: (query: string, language: string) => SearchEntry[] }).lisibleSearch(
    query,
    language,
  )
}

describe('the site', () => {
  it('has a page for every page of the docs, in its language', () => {
    expect(files.get('index.html')).toContain('<html lang="fr">')
    expect(files.get('index.en.html')).toContain('<html lang="en">')
    expect(files.get('rules/network/length.fr.html')).toContain('hreflang="en"')
    expect(files.get('readme.html')).toContain('lisible')
  })

  it('links to pages and anchors that are there, and loads only its own files', () => {
    const dead: string[] = []
    const pictures = picturesOf(root)
    expect(pictures.size).toBeGreaterThan(0)
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue
      for (const [, attribute, target] of html.matchAll(/ (href|src)="([^"]+)"/g)) {
        if (attribute === 'href' && /^(?:https?|mailto):/.test(target!)) continue
        const [way, anchor] = target!.replaceAll('&amp;', '&').split('#') as [string, string | undefined]
        const file = way === '' ? path : posix.normalize(posix.join(posix.dirname(path), way))
        if (pictures.has(file)) continue
        const found = files.get(file)
        if (found === undefined || (anchor !== undefined && !found.includes(`id="${anchor}"`)))
          dead.push(`${path} → ${target}`)
      }
    }
    expect(dead).toEqual([])
  })

  it('finds a rule by its French name, with or without accents, and by the start of a word', () => {
    const first = (query: string, language = 'fr') => search(query, language)[0]?.url
    expect(first('salutation masculin')).toBe('rules/inclusive/masculine-greeting.fr.html')
    expect(search('texte limite reseau', 'fr').map(({ url }) => url)).toContain(
      'rules/network/length.fr.html',
    )
    expect(first('network/length', 'en')).toBe('rules/network/length.html')
    expect(first('bluesky')).toBe('networks/bluesky.fr.html')
    expect(search('zzyzx', 'fr')).toEqual([])
  })

  it('runs nothing that a page of the docs says', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue
      expect([path, html.match(/<script/g)?.length]).toEqual([path, 2])
      expect(html).not.toMatch(/<[^>]+ on\w+=/)
    }
  })
})
