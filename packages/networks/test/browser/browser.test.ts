import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { chromiumPath, hasChromium, launchChromium } from '../../../../test/chromium.js'
import type { PageResult } from './page.js'

it.skipIf(!hasChromium)(
  `vectors and properties hold in Chromium (skipped when ${chromiumPath} is not installed)`,
  async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'networks',
      platform: 'browser',
      target: 'es2022',
      conditions: ['lisible-source'],
    })
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: outputFiles[0]!.text })
      const result = (await page.evaluate('networks.run(2000)')) as PageResult
      expect(result.failures).toEqual([])
      expect(result.vectors).toBeGreaterThan(200)
    } finally {
      await browser.close()
    }
  },
  120_000,
)
