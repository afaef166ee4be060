import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLink } from '../files/stats.js'

/** Names of a configuration file, in the order they are looked for. */
export const configurationNames = [
  'lisible.config.ts',
  'lisible.config.mts',
  'lisible.config.js',
  'lisible.config.mjs',
  'lisible.config.json',
  'lisible.config.jsonc',
  'lisible.config.yaml',
  'lisible.config.yml',
] as const

const found = new Map<string, string | undefined>()

/** The configuration file of `folder`: its own or that of the nearest folder above. */
export function discoverConfiguration(folder: string): string | undefined {
  if (found.has(folder)) return found.get(folder)
  const own = configurationNames.map((name) => join(folder, name)).find(isThere)
  const above = dirname(folder)
  const file = own ?? (above === folder ? undefined : discoverConfiguration(above))
  found.set(folder, file)
  return file
}

/** A link that leads nowhere was to lead to a configuration: reading it says so. */
function isThere(path: string): boolean {
  return existsSync(path) || isLink(path)
}

/** Forgets what was found: files may have come or gone. */
export function forgetConfigurations(): void {
  found.clear()
}
