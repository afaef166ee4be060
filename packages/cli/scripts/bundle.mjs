import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { nodeTarget } from '../../../scripts/node-target.mjs'
import {
  dataBeside,
  lateData,
  lazyLibraries,
  libraries,
  longTextsBeside,
  oneScope,
  ownLicenceBeside,
  withoutOtherCommands,
  withoutRuleDocs,
} from './lean.mjs'
import { noticesOf } from './notices.mjs'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(folder, 'dist')

/**
 * Bundles the command into one CommonJS file, which starts about three times faster than the same modules
 * loaded one by one, and keeps the code that one run compiles (V8 code cache) for the Node that runs this
 * script. `lisible.cjs` checks drafts, and leaves out what only other commands need; `commands.cjs` is whole.
 * What only some runs need (media, TypeScript configurations) stays outside and is imported when it is needed.
 */
export async function bundleCommand() {
  mkdirSync(dist, { recursive: true })
  const inputs = []
  for (const [name, contents] of Object.entries(libraries))
    inputs.push(...(await bundleLibrary(name, contents)))
  const draft = join(folder, 'scripts', 'warm-up', 'atelier.post.md')
  await bundle('lisible', [
    lazyLibraries,
    ownLicenceBeside(dist),
    longTextsBeside(dist),
    withoutRuleDocs,
    withoutOtherCommands,
    dataBeside(dist),
    lateData,
    oneScope,
  ])
  keepCode('lisible', [draft, '--no-config', '--no-media'])
  inputs.push(
    ...(await bundle('commands', [
      lazyLibraries,
      ownLicenceBeside(dist),
      longTextsBeside(dist),
      dataBeside(dist),
    ])),
  )
  keepCode('commands', ['explain', 'a11y/emoji-run'])
  replaceFile(join(dist, 'NOTICES.txt'), noticesOf(inputs))
}

async function bundleLibrary(name, contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    platform: 'node',
    ...nodeTarget,
    format: 'cjs',
    minify: true,
    nodePaths: [join(folder, '..', 'engine', 'node_modules')],
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  replaceFile(join(dist, `lib-${name}.cjs`), outputFiles[0].text)
  return Object.keys(metafile.inputs)
}

async function bundle(name, plugins) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'src', 'executable.ts')],
    outfile: join(dist, `${name}.cjs`),
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    ...nodeTarget,
    format: 'cjs',
    minify: true,
    // One byte a character: read without decoding, half the memory.
    charset: 'ascii',
    legalComments: 'none',
    conditions: ['lisible-source'],
    external: ['@lisible/media-analysis', 'jiti'],
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins,
    logLevel: 'warning',
  })
  // Code from a cache has no host-defined importer: `import()` is a parameter of the bundle instead.
  const code = outputFiles[0].text
    .replace(/(?<![\w$.])import\(/g, '__import(')
    // What is left after `charset: ascii` stands in regular expressions, where an escape means the same.
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  replaceFile(
    join(dist, `${name}.cjs`),
    `(function (exports, require, module, __filename, __dirname, __import) {${code}\n})`,
  )
  return Object.keys(metafile.inputs)
}

/** A command that starts meanwhile finds the old file or the new one, whole. */
function replaceFile(file, text) {
  writeFileSync(`${file}.${process.pid}.tmp`, text)
  renameSync(`${file}.${process.pid}.tmp`, file)
}

function keepCode(name, args) {
  const cache = join(dist, `${name}.${process.version}-${process.arch}.cache`)
  const script = join(folder, 'scripts', 'code-cache.mjs')
  execFileSync(process.execPath, [script, join(dist, `${name}.cjs`), cache, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleCommand()
