// Runs every bench, or those named: node bench/run.mjs [name…]. Each prints what it measured and against what.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
const wanted = process.argv.slice(2)
for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n## ${name}`)
  const args = ['--import', 'tsx', '-C', 'lisible-source', '--expose-gc', join(folder, `${name}.ts`)]
  const environment = { ...process.env }
  // Where it is set, Node parses certificates at start: three times its own start-up, which hides ours.
  delete environment.NODE_EXTRA_CA_CERTS
  spawnSync(process.execPath, args, { stdio: 'inherit', cwd: dirname(folder), env: environment })
}
