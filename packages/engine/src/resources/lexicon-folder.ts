import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the word lists, where Node would find their package; Node itself is asked only where there are no
 * such folders (Plug'n'Play), since it reads every `package.json` on its way.
 */
export function lexiconFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); dirname(at) !== at; at = dirname(at)) {
    const data = join(at, 'node_modules', '@lisible', 'lexicon-fr', 'data')
    if (existsSync(data)) return data
  }
  return dirname(createRequire(import.meta.url).resolve('@lisible/lexicon-fr/fr.lexicon'))
}
