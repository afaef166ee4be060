/** Compiles every data file of the package: `pnpm --filter @lisible/lexicon-fr compile`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { compileAll } from './build.js'

const data = new URL('../data/', import.meta.url)
mkdirSync(data, { recursive: true })
for (const [name, bytes] of compileAll()) {
  writeFileSync(new URL(name, data), bytes)
  process.stdout.write(`${name}: ${bytes.length} bytes\n`)
}
