import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { TextAnalysis, TextRegion } from '@lisible/core/media'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { chromiumPath, hasChromium, launchChromium } from '../../../../test/chromium.js'
import { analyseText } from '../../src/text/analyse-text.js'
import { decode } from '../../src/worker/decode.js'
import { modelPath, openTextModels } from '../../src/worker/models.js'

const PICTURES = ['affiche-pale.png', 'or-sur-blanc.jpg']
/** Host of the page; requests to it are answered by the test, and no other is let through. */
const HOST = 'https://lisible.test/'

const picture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../fixtures/media/${name}`, import.meta.url)))

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['lisible-source'],
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

/** What the page reads, by name. */
async function hosted(): Promise<Map<string, Buffer>> {
  const { resolve } = createRequire(import.meta.url)
  return new Map([
    [
      '',
      Buffer.from(
        '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
      ),
    ],
    ['page.js', Buffer.from(await bundle())],
    ['runtime.wasm', readFileSync(resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'))],
    ['detector.onnx', readFileSync(modelPath('ch_PP-OCRv4_det_infer.onnx'))],
    ['reader.onnx', readFileSync(modelPath('latin_PP-OCRv3_rec_infer.onnx'))],
    ['dictionary.txt', readFileSync(modelPath('latin_dict.txt'))],
    ...PICTURES.map((name) => [name, picture(name)] as const),
  ])
}

/** What the Node route finds, without the second reader, which browsers are not given. */
async function inNode(content: Uint8Array): Promise<TextAnalysis> {
  const { detector, reader } = await openTextModels()
  const first = async () => {
    const { model, alphabet } = await reader()
    return { model, alphabet }
  }
  return analyseText(await decode(content, 1e8), { detector, reader: first }, { read: true })
}

function regions(analysis: TextAnalysis): readonly TextRegion[] {
  if (analysis.status !== 'ok') throw new Error(analysis.reason)
  return analysis.regions
}

it.skipIf(!hasChromium)(
  `text is found, measured and read in Chromium as in Node, nothing being fetched (skipped when ${chromiumPath} is not installed)`,
  async () => {
    const files = await hosted()
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const refused: string[] = []
      await page.route('**', (route) => {
        const url = route.request().url()
        const body = url.startsWith(HOST) ? files.get(url.slice(HOST.length)) : undefined
        if (!body) {
          refused.push(url)
          return route.abort()
        }
        const type = url === HOST ? 'text/html' : url.endsWith('.js') ? 'text/javascript' : 'image/png'
        return route.fulfill({ body, contentType: type })
      })
      await page.goto(HOST)
      const found = (await page.evaluate(
        `globalThis.analyse(${JSON.stringify(PICTURES)})`,
      )) as readonly TextAnalysis[]
      expect(refused).toEqual([])
      for (const [at, name] of PICTURES.entries()) {
        const expected = regions(await inNode(picture(name)))
        const actual = regions(found[at]!)
        expect(expected.length, name).toBeGreaterThan(0)
        expect(actual.length, name).toBe(expected.length)
        for (const [line, region] of expected.entries()) {
          const own = actual[line]!
          for (const [side, length] of region.box.entries())
            expect(Math.abs(own.box[side]! - length), `${name}, box of line ${line}`).toBeLessThanOrEqual(2)
          expect(own.text, name).toBe(region.text)
          expect(own.contrast.unsure, name).toBe(region.contrast.unsure)
          const { mean } = region.contrast
          if (mean === undefined) expect(own.contrast.mean, name).toBeUndefined()
          else expect(Math.abs(own.contrast.mean! / mean - 1), `${name}, line ${line}`).toBeLessThan(0.02)
        }
      }
    } finally {
      await browser.close()
    }
  },
  300_000,
)
