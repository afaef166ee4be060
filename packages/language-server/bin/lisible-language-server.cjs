#!/usr/bin/env node
'use strict'
// Runs the bundled server, from its V8 code cache where one fits this Node.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

// An editor that names no transport speaks over standard input and output.
const transport = /^--(?:stdio|node-ipc|socket|pipe)/
if (!process.argv.some((argument) => transport.test(argument))) process.argv.push('--stdio')

const file = join(__dirname, '..', 'dist', 'server.cjs')
if (!existsSync(file)) {
  console.error('The language server is not built yet: run `npm run setup` at the top of the repository.')
  process.exit(2)
}
const cache = join(__dirname, '..', 'dist', `server.${process.version}-${process.arch}.cache`)
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
