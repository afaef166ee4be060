// Writes the generated pages of docs/: `npm run docs`. A page whose rule is gone is removed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatPages } from './formats/pages.js'
import { rulePages } from './pages.js'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const pages = new Map([...rulePages(), ...formatPages()])
for (const [path, text] of pages) {
  const file = join(docs, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
for (const path of readdirSync(join(docs, 'rules'), { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.md') && !pages.has(`rules/${path.replaceAll('\\', '/')}`))
    rmSync(join(docs, 'rules', path))
}
console.log(`${pages.size} pages`)
