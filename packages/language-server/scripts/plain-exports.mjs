import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The protocol's libraries hand several hundred names on from one module to the next, each by a getter, and every file
 * that imports one of them would make getters for all again. Here names are handed on as values, once.
 */
export const plainExports = {
  name: 'plain-exports',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /vscode-(?:jsonrpc|languageserver[a-z-]*)[\\/]lib[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        '(Object.create ? (function(o, m, k, k2)',
        '(false ? (function(o, m, k, k2)',
      ),
      loader: 'js',
    }))
    onResolve({ filter: /^vscode-languageserver(?:\/node)?$/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'plain-exports', pluginData: resolveDir } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'plain-exports' }, ({ path, pluginData: resolveDir }) => {
      const names = Object.keys(require(path)).filter((name) => name !== 'default')
      const exported = names.map((name) => `export const ${name} = library.${name}`)
      return {
        contents: [`const library = require('${path}')`, ...exported].join('\n'),
        resolveDir,
        loader: 'js',
      }
    })
  },
}
