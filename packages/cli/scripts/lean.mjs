// Plugins that keep out of the bundled command what most runs never touch: a start costs about what it reads.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { transform } from 'esbuild'
import ts from 'typescript'

/** Libraries that few runs call: bundles of their own, beside the command's. */
export const libraries = {
  yaml: "module.exports = require('yaml')",
  'string-width': "module.exports = require('string-width')",
  globs:
    "module.exports = { picomatch: require('picomatch'), ignore: require('ignore'), tinyglobby: require('tinyglobby') }",
}

/** Modules that stand for those of `lib-globs.cjs`: drafts named one by one are found without them. */
const globs = {
  picomatch: `const library = () => require('./lib-globs.cjs').picomatch
    const picomatch = (...args) => library()(...args)
    picomatch.isMatch = (...args) => library().isMatch(...args)
    export default picomatch`,
  ignore: "export default (...args) => require('./lib-globs.cjs').ignore(...args)",
  tinyglobby: "export const glob = (...args) => require('./lib-globs.cjs').tinyglobby.glob(...args)",
}

/** Libraries behind a function of their own are read and evaluated at the first call. */
export const lazyLibraries = {
  name: 'lazy-libraries',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^yaml$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'yaml', namespace: 'library' } : undefined,
    )
    onLoad({ filter: /^yaml$/, namespace: 'library' }, () => ({
      contents: "module.exports = require('./lib-yaml.cjs')",
      loader: 'js',
    }))
    onResolve({ filter: /^(?:picomatch|ignore|tinyglobby)$/ }, ({ path }) => ({ path, namespace: 'globs' }))
    onLoad({ filter: /./, namespace: 'globs' }, ({ path }) => ({ contents: globs[path], loader: 'js' }))
    onResolve({ filter: /^\.\/lib-[a-z-]+\.cjs$/ }, ({ path }) => ({ path, external: true }))
    const lazy = (filter, contents) => onLoad({ filter }, () => ({ contents, loader: 'js' }))
    lazy(
      /host[\\/]yaml[\\/]library\.ts$/,
      "export function yamlLibrary() { return require('./lib-yaml.cjs') }",
    )
    lazy(
      /terminal[\\/]width-library\.ts$/,
      "export function stringWidthLibrary() { return require('./lib-string-width.cjs').default }",
    )
    // The command says itself whether it writes in colours: a look at standard output would open it.
    onLoad({ filter: /picocolors[\\/]picocolors\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('(p.stdout || {}).isTTY', 'false'),
      loader: 'js',
    }))
    // Commander starts other programs only for commands declared as such: there are none here.
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        "const childProcess = require('node:child_process')",
        "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) }",
      ),
      loader: 'js',
    }))
  },
}

/** Descriptions, examples and rationales of rules are for `lisible explain` and the docs, which have a bundle of their own. */
export const withoutRuleDocs = leanRules(
  'without-rule-docs',
  new Map([
    ['description', ''],
    ['examples', 'examples: []'],
    ['rationale', ''],
    ['exception', ''],
  ]),
)

/** Hovers show why a rule is, never its examples. */
export const withoutRuleExamples = leanRules('without-rule-examples', new Map([['examples', 'examples: []']]))

/**
 * Rules without what stands in `puts` for properties of their metadata; their messages, several functions each, and
 * their sources are made when a rule reports.
 */
function leanRules(name, puts) {
  const mark = new RegExp(`messages|sources|${[...puts.keys()].join('|')}`)
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter: /packages[\\/](?:rules-[a-z0-9]+|core)[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        return { contents: mark.test(source) ? leanRule(path, source, puts) : source, loader: 'ts' }
      })
    },
  }
}

function leanRule(path, source, puts) {
  const cuts = []
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) ? node.name.getText() : undefined
    const cut = (put) => cuts.push({ start: node.getStart(), end: node.end, put })
    const late = () => cut(`get ${name}() { return ${node.initializer.getText()} }`)
    if (name !== undefined && puts.has(name) && has(node.parent, metadata)) cut(puts.get(name))
    else if (name === 'sources' && has(node.parent, metadata)) late()
    else if (name === 'messages' && has(node.parent, definition)) late()
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true))
  let kept = source
  for (const { start, end, put } of cuts.reverse()) {
    const comma = put === '' && kept[end] === ',' ? 1 : 0
    kept = kept.slice(0, start) + put + kept.slice(end + comma)
  }
  return kept
}

/** The properties that tell metadata of rules, and definitions of rules, from other objects. */
const metadata = ['id', 'sources', 'examples']
const definition = ['meta', 'messages', 'create']

const has = (object, names) =>
  names.every((name) => object.properties.some((property) => property.name?.getText() === name))

/** Large data files lie beside the bundle and are read when a key of theirs is first asked for. */
export function dataBeside(dist) {
  return {
    name: 'data-beside',
    setup({ onLoad }) {
      onLoad({ filter: /(?:facts|emoji)[\\/]data[\\/][a-z.-]+\.json$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        const name = `${basename(dirname(dirname(path)))}-${basename(path)}`
        mkdirSync(join(dist, 'data'), { recursive: true })
        writeFileSync(join(dist, 'data', name), JSON.stringify(JSON.parse(text)))
        const keys = Object.keys(JSON.parse(text))
          .map((key) => `get ${JSON.stringify(key)}() { return read()[${JSON.stringify(key)}] }`)
          .join(',\n')
        const contents = `let value
const read = () => value ??= JSON.parse(
  require('node:fs').readFileSync(require('node:path').join(__dirname, 'data', ${JSON.stringify(name)}), 'utf8')
)
export default { ${keys} }`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** Small data files: each of their values is read when it is first asked for, and costs a start one function. */
export const lateData = {
  name: 'late-data',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/](?:[a-z0-9-]+[\\/]src[\\/].*|cli[\\/]package)\.json$/ }, ({ path }) => {
      const getters = Object.entries(JSON.parse(readFileSync(path, 'utf8'))).map(
        ([key, value]) =>
          `get ${JSON.stringify(key)}() { return read(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify(value))}) }`,
      )
      const contents = `const values = {}
const read = (key, text) => values[key] ??= JSON.parse(text)
export default { ${getters.join(',\n')} }`
      return { contents, loader: 'js' }
    })
  },
}

/** Long texts of compiled tables lie beside the bundle and are read when they are first asked for. */
export function longTextsBeside(dist) {
  return {
    name: 'long-texts-beside',
    setup({ onLoad }) {
      onLoad({ filter: /tables[\\/]lexicon-[a-z]+\.ts$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
        const tables = await import(`data:text/javascript,${encodeURIComponent(code)}`)
        mkdirSync(join(dist, 'data'), { recursive: true })
        const fieldOf = ([field, text]) => {
          if (text.length < 20_000) return `${field}: ${JSON.stringify(text)}`
          const name = `${basename(path, '.ts')}.${field}.txt`
          writeFileSync(join(dist, 'data', name), text)
          return `get ${field}() {
            return require('node:fs').readFileSync(require('node:path').join(__dirname, 'data', '${name}'), 'utf8')
          }`
        }
        const contents = Object.entries(tables).map(
          ([table, fields]) =>
            `export const ${table} = { ${Object.entries(fields).map(fieldOf).join(', ')} }`,
        )
        return { contents: contents.join('\n'), loader: 'js' }
      })
    },
  }
}

/** Data under a licence of their own stay in files of their own, with their notice. */
export function ownLicenceBeside(dist) {
  return {
    name: 'own-licence-beside',
    setup({ onLoad }) {
      onLoad({ filter: ownLicence }, async ({ path }) => {
        const name = `${basename(path, '.ts')}.json`
        const tables = await writeTables(path, join(dist, name))
        const read = `let tables
const read = () => tables ??= JSON.parse(
  require('node:fs').readFileSync(require('node:path').join(__dirname, ${JSON.stringify(name)}), 'utf8')
).tables
`
        return { contents: read + exportTables(tables, (table) => `read().${table}`), loader: 'js' }
      })
    },
  }
}

/** Compiled tables under a licence of their own. */
export const ownLicence = /[\\/][a-z-]+\.dictionary-fr\.ts$/

/** Writes the tables of a module as JSON, with the notice of their licence, and answers them. */
export async function writeTables(path, file) {
  const source = readFileSync(path, 'utf8')
  const { code } = await transform(source, { loader: 'ts', format: 'esm', charset: 'utf8' })
  const tables = { ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) }
  const notice = /^\/\/! (.*)$/m.exec(source)[1]
  writeFileSync(`${file}.${process.pid}.tmp`, JSON.stringify({ notice, tables }))
  renameSync(`${file}.${process.pid}.tmp`, file)
  return tables
}

/** A module of these tables whose fields are read when first asked for. */
export function exportTables(tables, read) {
  return Object.entries(tables)
    .map(([table, fields]) => {
      const getters = Object.keys(fields).map((field) => `get ${field}() { return ${read(table)}.${field} }`)
      return `export const ${table} = { ${getters.join(', ')} }`
    })
    .join('\n')
}

/** Reports and commands of the whole bundle alone. */
const elsewhere =
  /cli[\\/]src[\\/](?:reporters[\\/](?:html|grid)|commands[\\/](?:rules|explain|preview|spoken|import|image|networks|init|doctor|print-config))\.ts$/

/** `bin/lisible.js` starts the whole bundle where those are asked for. */
export const withoutOtherCommands = {
  name: 'without-other-commands',
  setup({ onLoad }) {
    onLoad({ filter: elsewhere }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${basename(path)} is in the bundle of the other commands`)})`,
      loader: 'js',
    }))
  },
}

/**
 * All modules in one scope. esbuild gives each a function of its own where a module that is imported late needs it,
 * which hundreds did: a tenth of the compiled code, and a call for each at the start. So what this bundle's modules
 * import late they import at once; that costs nothing but for parts of Node, which wait for their first use.
 */
export const oneScope = {
  name: 'one-scope',
  setup({ onLoad, onResolve }) {
    const isElsewhere = (importer, specifier) =>
      elsewhere.test(join(dirname(importer), specifier.replace(/\.js$/, '.ts')))
    onLoad({ filter: /packages[\\/](?:cli|engine)[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const imports = []
      const contents = readFileSync(path, 'utf8').replace(
        /\bimport\('(\.[^']*|tinyglobby)'\)/g,
        (call, specifier) => {
          if (isElsewhere(path, specifier)) return call
          imports.push(`import * as late${imports.length} from '${specifier}'\n`)
          return `Promise.resolve(late${imports.length - 1})`
        },
      )
      return { contents: imports.join('') + contents, loader: 'ts' }
    })
    onResolve({ filter: /^\./ }, ({ kind, path, importer }) => {
      if (kind !== 'dynamic-import' || isElsewhere(importer, path)) return undefined
      return {
        errors: [{ text: `${path} is imported late, which takes all that it needs out of the one scope.` }],
      }
    })
    const waiting = /^node:(?:child_process|crypto|module|os|readline|worker_threads)$/
    onResolve({ filter: waiting }, ({ path, namespace }) =>
      namespace === 'waiting' ? { path, external: true } : { path, namespace: 'waiting' },
    )
    onLoad({ filter: /./, namespace: 'waiting' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default')
      const getters = names.map((name) => `get ${name}() { return part().${name} }`)
      const contents = `let loaded
const part = () => loaded ??= require('${path}')
module.exports = { ${getters.join(', ')} }`
      return { contents, loader: 'js' }
    })
  },
}
