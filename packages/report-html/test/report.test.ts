import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { htmlReport } from '@lisible/report-html'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { assetsModule } from '../scripts/assets.js'
import { reportOfTexts } from './sample.js'

const draft = `---
networks: [x, instagram]
theme: Rentrée
media:
  - file: visuel.png
    alt: Une chaize devant un établi.
---
Bonjour à tous, venez à l’atelié.
`

const texts = { 'a.post.md': draft, 'b.post.md': '---\nnetworks: [x]\n---\nVenez samedi.\n', 'c.json': '{' }

const plain = (markup: string) =>
  markup
    .replace(/<a class="hit[^>]*>.*?<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length

describe('the HTML report', () => {
  it('is one file that names nothing outside itself but pages to read', async () => {
    const page = await reportOfTexts(texts)
    expect(page).not.toMatch(/<(?:link|img|iframe|script src|object|embed)/)
    expect(page).not.toMatch(/@import|url\(/)
    for (const [, address] of page.matchAll(/\s(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:#|https:\/\/)/)
  })

  it('has a policy that lets in its own style and script alone', async () => {
    const page = await reportOfTexts(texts)
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    const [style] = /(?<=<style>).*?(?=<\/style>)/s.exec(page)!
    const [script] = /(?<=<script>).*?(?=<\/script>)/s.exec(page)!
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(page)![1]!
      .replaceAll('&#39;', "'")
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`,
    )
  })

  it('ids are unique, and every address within the page leads somewhere', async () => {
    const page = await reportOfTexts(texts, { grid: true })
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/\shref="#([^"]*)"/g)) expect(ids).toContain(id)
    for (const [, list] of page.matchAll(/aria-(?:describedby|labelledby)="([^"]*)"/g))
      for (const id of list!.split(' ')) expect(ids).toContain(id)
  })

  it('marks the characters of each finding, in each text and on each network', async () => {
    const page = await reportOfTexts(texts)
    const marks = [...page.matchAll(/<mark class="([^"]*)"[^>]*>(.*?)<\/mark>/g)].map(([, kind, inside]) => [
      kind,
      plain(inside!),
    ])
    expect(marks.filter(([kind, text]) => kind === 'warning' && text!.endsWith('atelié')).length).toBe(2)
    expect(marks.filter(([, text]) => text === 'chaize').length).toBe(2)
    expect(page).toMatch(/data-copy="(?:l’)?atelier"/)
  })

  it('shows the text of the draft to the letter', async () => {
    const page = await reportOfTexts(texts)
    expect(plain(page)).toContain('Bonjour à tous, venez à l’atelié.')
  })

  it('tells what is ready from what is not, by publication, network and family', async () => {
    const page = await reportOfTexts({
      ...texts,
      'd.post.md': `---\nnetworks: [x]\n---\n${'long '.repeat(80)}\n`,
    })
    expect(plain(/<p class="verdict">.*?<\/p>/.exec(page)![0])).toMatch(
      /^2 sont prêtes, 1 à reprendre, 1 fichier illisible\.$/,
    )
    expect(plain(/<tr><th scope="row">X<\/th>.*?<\/tr>/.exec(page)![0])).toMatch(/^X2 \/ 3/)
    expect(page).toContain('<th scope="row">Orthographe</th>')
  })

  it('speaks English', async () => {
    const page = await reportOfTexts(
      { 'a.post.md': '---\nnetworks: [x]\nlang: en\n---\nCome on Saturday.\n' },
      { locale: 'en', grid: true },
    )
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('1 publication proofread')
    expect(page).toContain('Evaluation grid')
    expect(plain(page)).not.toMatch(/Constats|Prête|réseau/)
  })

  it('holds the grid where it is given, networks that agree told together', async () => {
    const page = await reportOfTexts(texts, { grid: true })
    expect(count(page, /<details class="grid"/g)).toBe(2)
    expect(count(page, /<section class="criterion">/g)).toBe(6)
    expect(plain(page)).toContain('Le texte traite-t-il bien du thème annoncé, «\u00a0Rentrée\u00a0»\u202f?')
    expect(count(await reportOfTexts(texts), /<details class="grid"/g)).toBe(0)
  })

  it('says of a file that could not be read why', async () => {
    const page = await reportOfTexts({ 'c.json': '{' })
    expect(page).toContain('Aucune publication n’a pu être lue dans ce fichier.')
    expect(page).toContain('draft/syntax')
  })

  it('shows a picture only where it is held in the page', () => {
    const shown = (dataUrl: string) =>
      htmlReport([], { locale: 'fr', picture: () => ({ dataUrl, width: 1, height: 1 }) })
    expect(shown('https://exemple.fr/a.png')).not.toContain('exemple.fr')
  })

  it('of nothing is a page all the same', () => {
    const page = htmlReport([], { locale: 'fr' })
    expect(page).toContain('0 publication relue')
    expect(page.endsWith('</html>\n')).toBe(true)
  })
})

describe('the package', () => {
  it('holds the style and script of its sources (pnpm --filter @lisible/report-html assets)', async () => {
    const file = fileURLToPath(new URL('../src/page/assets.ts', import.meta.url))
    expect(readFileSync(file, 'utf8')).toBe(await assetsModule())
    expect(await assetsModule()).not.toMatch(/<\/(?:script|style)/i)
  })

  it('bundles for a browser', async () => {
    const { warnings } = await build({
      entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      conditions: ['lisible-source'],
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
  })
})
