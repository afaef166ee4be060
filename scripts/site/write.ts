// Writes the documentation as a static site: `npm run site`, then open site/index.html.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite, picturesOf } from './build.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const site = join(root, 'site')
rmSync(site, { recursive: true, force: true })
const files = new Map<string, string | Uint8Array>([...buildSite(root), ...picturesOf(root)])
for (const [path, text] of files) {
  const file = join(site, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
console.log(`site: ${files.size} files`)
