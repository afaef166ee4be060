import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import type { PageResult } from './page.js'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

it.skipIf(!existsSync(CHROMIUM))(
  `vectors and properties hold in Chromium (skipped when ${CHROMIUM} is not installed)`,
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
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
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
