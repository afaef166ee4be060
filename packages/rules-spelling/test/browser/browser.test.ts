import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { chromiumPath, hasChromium, launchChromium } from '../../../../test/chromium.js'
import type { PageFinding } from './page.js'
import { check } from './page.js'

/** What the lexicons and the rules may weigh over the wire, compressed with brotli. */
const WIRE = 600_000

const { resolve } = createRequire(import.meta.url)
const read = (name: string) => readFileSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))
const lexicons = { fr: read('fr'), usage: read('fr-usage'), names: read('names') }

const texts = [
  'Venez à l’acceuil avant 19h 🪑, la fête commence aprés le repas.',
  'Rendez-vous samedi à Saint-Étienne avec Zoé et Karim #PortesOuvertes',
  'Parlons-en demain #Accessibilté',
  'Venez dansla grande salle.',
]

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'spelling',
    platform: 'browser',
    target: 'es2022',
    conditions: ['lisible-source'],
  })
  return outputFiles[0]!.text
}

it('code and word list weigh little over the wire', async () => {
  const code = brotliCompressSync(await bundle()).length
  const words = brotliCompressSync(lexicons.fr).length
  const usage = brotliCompressSync(lexicons.usage).length
  const names = brotliCompressSync(lexicons.names).length
  console.log(
    `brotli: ${code + words + usage + names} bytes: code ${code}, words ${words}, frequencies ${usage}, names ${names}`,
  )
  expect(code + words + usage + names).toBeLessThan(WIRE)
}, 120_000)

it.skipIf(!hasChromium)(
  `lexicon and rules give the same findings in Chromium (skipped when ${chromiumPath} is not installed)`,
  async () => {
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: await bundle() })
      const encoded = Object.entries(lexicons).map(([name, bytes]) => [name, bytes.toString('base64')])
      const found = (await page.evaluate(
        `(() => {
          const decode = (text) => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
          const lexicons = Object.fromEntries(${JSON.stringify(encoded)}.map(([name, text]) => [name, decode(text)]))
          return spelling.check(${JSON.stringify(texts)}, lexicons)
        })()`,
      )) as PageFinding[][]
      expect(found).toEqual(check(texts, lexicons))
      expect(found.map((findings) => findings.map(({ span }) => span))).toEqual([
        ['l’acceuil', 'aprés'],
        [],
        ['Accessibilté'],
        ['dansla'],
      ])
      expect(found[0]![0]!.expected[0]).toBe('l’accueil')
    } finally {
      await browser.close()
    }
  },
  180_000,
)
