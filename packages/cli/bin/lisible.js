#!/usr/bin/env node
'use strict'
// Runs the bundled command, from its V8 code cache where one fits this Node.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

// Checking drafts starts from a bundle of what that needs; anything else, from the whole.
const other =
  /^(?:rules|explain|preview|import|image|networks|init|doctor|help)$|sarif|html|--grid|--print-config/
const name = process.argv.slice(2).some((arg) => other.test(arg)) ? 'commands' : 'lisible'
const file = join(__dirname, '..', 'dist', `${name}.cjs`)
if (!existsSync(file)) {
  console.error('lisible is not built yet: run `npm run setup` at the top of the repository.')
  process.exit(2)
}
const cache = join(__dirname, '..', 'dist', `${name}.${process.version}-${process.arch}.cache`)
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
})
const bundle = { exports: {} }
script.runInThisContext()(
  bundle.exports,
  createRequire(file),
  bundle,
  file,
  dirname(file),
  (specifier) => import(specifier),
)
