// Plugins that keep out of the bundled command what most runs never touch: a start costs about what it reads.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { transform } from 'esbuild'
import ts from 'typescript'

/** Libraries that few runs call: bundles of their own, beside the command's. */
export const libraries = { yaml: 'yaml', 'string-width': 'string-width' }

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
export const withoutRuleDocs = withoutMeta(
  'without-rule-docs',
  new Map([
    ['description', ''],
    ['examples', 'examples: []'],
    ['rationale', ''],
  ]),
)

/** Hovers show why a rule is, never its examples. */
export const withoutRuleExamples = withoutMeta(
  'without-rule-examples',
  new Map([['examples', 'examples: []']]),
)

/** `puts`: what stands for each property of a rule's metadata that is left out. */
function withoutMeta(name, puts) {
  const mark = new RegExp([...puts.keys()].join('|'))
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter: /packages[\\/]rules-[a-z0-9]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        return { contents: mark.test(source) ? dropMeta(path, source, puts) : source, loader: 'ts' }
      })
    },
  }
}

function dropMeta(path, source, puts) {
  const cuts = []
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && puts.has(node.name.getText()) && isMeta(node.parent)) {
      cuts.push({ start: node.getStart(), end: node.end, put: puts.get(node.name.getText()) })
    } else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true))
  let kept = source
  for (const { start, end, put } of cuts.reverse()) {
    const comma = put === '' && kept[end] === ',' ? 1 : 0
    kept = kept.slice(0, start) + put + kept.slice(end + comma)
  }
  return kept
}

const isMeta = (object) =>
  ['id', 'category', 'examples'].every((name) =>
    object.properties.some((property) => property.name?.getText() === name),
  )

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
module.exports = { ${keys} }`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** Data under a licence of their own stay in files of their own, with their notice. */
export function ownLicenceBeside(dist) {
  return {
    name: 'own-licence-beside',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/[a-z.-]+\.dictionary-fr\.cjs$/ }, ({ path }) => ({ path, external: true }))
      onLoad({ filter: /[\\/][a-z-]+\.dictionary-fr\.ts$/ }, async ({ path }) => {
        const name = basename(path).replace(/\.ts$/, '.cjs')
        const source = readFileSync(path, 'utf8')
        const { code } = await transform(source, { loader: 'ts', format: 'cjs', charset: 'utf8' })
        const notice = source.split('\n').filter((line) => line.startsWith('//!'))
        const file = join(dist, name)
        writeFileSync(`${file}.${process.pid}.tmp`, `${notice.join('\n')}\n${code}`)
        renameSync(`${file}.${process.pid}.tmp`, file)
        const exported = Array.from(source.matchAll(/^export const (\w+)/gm), ([, binding]) => binding)
        return { contents: `export const { ${exported.join(', ')} } = require('./${name}')`, loader: 'js' }
      })
    },
  }
}

/** Reports and commands of the whole bundle: `bin/lisible.js` starts that one where they are asked for. */
export const withoutOtherCommands = {
  name: 'without-other-commands',
  setup({ onLoad }) {
    const elsewhere =
      /cli[\\/]src[\\/](?:reporters[\\/](?:html|grid)|commands[\\/](?:rules|explain|preview|spoken|import|image|networks|init|doctor|print-config))\.ts$/
    onLoad({ filter: elsewhere }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${basename(path)} is in the bundle of the other commands`)})`,
      loader: 'js',
    }))
  },
}
