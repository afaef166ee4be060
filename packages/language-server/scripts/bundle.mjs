import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { nodeTarget } from '../../../scripts/node-target.mjs'
import {
  dataBeside,
  lateData,
  longTextsBeside,
  ownLicenceBeside,
  withoutRuleExamples,
} from '../../cli/scripts/lean.mjs'
import { noticesOf } from '../../cli/scripts/notices.mjs'
import { keepCode } from './code-cache.mjs'
import { plainExports } from './plain-exports.mjs'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Bundles the server into one CommonJS file, which starts several times faster than its modules one by one, and
 * keeps the code that one session compiles (V8 code cache) for the Node that runs this script. What only some
 * drafts need (media, TypeScript configurations) stays outside and is imported when needed.
 */
export async function bundleServer(dist = join(folder, 'dist')) {
  mkdirSync(dist, { recursive: true })
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'src', 'executable.ts')],
    outfile: join(dist, 'server.cjs'),
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
    external: ['@lisible/media-analysis', 'sharp', 'jiti'],
    define: { 'import.meta.url': '__bundleUrl' },
    banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [
      plainExports,
      ownLicenceBeside(dist),
      longTextsBeside(dist),
      withoutRuleExamples,
      dataBeside(dist),
      lateData,
    ],
    logLevel: 'warning',
  })
  // Code from a cache has no host-defined importer: `import()` is a parameter of the bundle instead.
  const code = outputFiles[0].text
    .replace(/(?<![\w$.])import\(/g, '__import(')
    // What is left after `charset: ascii` stands in regular expressions, where an escape means the same.
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  replaceFile(
    join(dist, 'server.cjs'),
    `(function (exports, require, module, __filename, __dirname, __import) {${code}\n})`,
  )
  replaceFile(join(dist, 'NOTICES.txt'), noticesOf(Object.keys(metafile.inputs)))
  await keepCode(join(dist, 'server.cjs'), join(dist, `server.${process.version}-${process.arch}.cache`))
}

/** A server that starts meanwhile finds the old file or the new one, whole. */
function replaceFile(file, text) {
  writeFileSync(`${file}.${process.pid}.tmp`, text)
  renameSync(`${file}.${process.pid}.tmp`, file)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleServer()
