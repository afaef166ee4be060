import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import args from './chromium-arguments.json' with { type: 'json' }

/** Debian's, or the one that the environment names. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
export const hasChromium = existsSync(chromiumPath)

/** A browser without a window, which asks nothing of any network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args })
}
