#!/usr/bin/env node
'use strict'
// Runs the bundled command, from its V8 code cache where one fits this Node.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { constants, Script } = require('node:vm')

const file = join(__dirname, '..', 'dist', 'lisible.cjs')
if (!existsSync(file)) {
  console.error('lisible is not built yet: run `npm run setup` at the top of the repository.')
  process.exit(2)
}
const cache = join(__dirname, '..', 'dist', `lisible.${process.version}-${process.arch}.cache`)
const script = new Script(wrap(readFileSync(file, 'utf8')), {
  filename: file,
  cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})
const module_ = { exports: {} }
script
  .runInThisContext()
  .call(module_.exports, module_.exports, createRequire(file), module_, file, dirname(file))
