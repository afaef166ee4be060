// Runs every bench, or those named: node bench/run.mjs [name…]. Each prints what it measured and against what.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = dirname(fileURLToPath(import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
const wanted = process.argv.slice(2)
/** Measured as the command runs, from a bundle: through tsx, which keeps the name of every closure, figures double. */
const bundled = new Set(['parsing', 'scan'])

async function bundle(name) {
  const outfile = join(folder, '.work', `${name}.cjs`)
  await build({
    entryPoints: [join(folder, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    conditions: ['lisible-source'],
    // Peers that a package is measured against are among its own dependencies.
    nodePaths: [join(folder, '..', 'packages', 'core', 'node_modules')],
    logLevel: 'warning',
  })
  return [outfile]
}

for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n## ${name}`)
  const args = bundled.has(name)
    ? await bundle(name)
    : ['--import', 'tsx', '-C', 'lisible-source', '--expose-gc', join(folder, `${name}.ts`)]
  const environment = { ...process.env }
  // Where it is set, Node parses certificates at start: three times its own start-up, which hides ours.
  delete environment.NODE_EXTRA_CA_CERTS
  // A bench that installs peers hands it to npm.
  if (process.env.NODE_EXTRA_CA_CERTS) environment.LISIBLE_BENCH_CA_CERTS = process.env.NODE_EXTRA_CA_CERTS
  spawnSync(process.execPath, args, { stdio: 'inherit', cwd: dirname(folder), env: environment })
}
