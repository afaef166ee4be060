// Runs every bench, or those named: node bench/run.mjs [name…]. Each prints what it measured and against what.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = dirname(fileURLToPath(import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
const wanted = process.argv.slice(2)
/**
 * Measured as the command or the server runs, from a bundle: through tsx, which keeps the name of every closure,
 * figures double. With each, the package whose dependencies it has.
 */
const bundled = new Map([
  ['parsing', 'core'],
  ['scan', 'core'],
  ['editor', 'language-server'],
])

async function bundle(name) {
  const home = join(folder, '..', 'packages', bundled.get(name))
  const outfile = join(folder, '.work', `${name}.cjs`)
  await build({
    entryPoints: [join(folder, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    conditions: ['lisible-source'],
    external: ['@lisible/media-analysis', 'sharp', 'jiti'],
    define: { 'import.meta.url': '__bundleUrl' },
    banner: {
      js: `const __bundleUrl = ${JSON.stringify(pathToFileURL(join(home, 'bench', `${name}.ts`)).href)};`,
    },
    // Peers that a package is measured against are among its own dependencies.
    nodePaths: [join(home, 'node_modules')],
    logLevel: 'warning',
  })
  return ['--expose-gc', outfile]
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
