#!/usr/bin/env node
'use strict'
// Runs the bundled command, from its V8 code cache where one fits this Node.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const file = join(__dirname, '..', 'dist', 'lisible.cjs')
if (!existsSync(file)) {
  console.error('lisible is not built yet: run `npm run setup` at the top of the repository.')
  process.exit(2)
}
const cache = join(__dirname, '..', 'dist', `lisible.${process.version}-${process.arch}.cache`)
const script = new Script(readFileSync(file, 'utf8'), {
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
