#!/usr/bin/env node
'use strict'
// Runs the bundled command, from its V8 code cache where one fits this Node.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { dirname, join, sep } = require('node:path')
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
const isKept = existsSync(cache)
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  cachedData: isKept ? readFileSync(cache) : undefined,
})
const bundle = { exports: {} }
script.runInThisContext()(
  bundle.exports,
  (name) => require(name.startsWith('.') ? join(dirname(file), name) : name),
  bundle,
  file,
  dirname(file),
  (specifier) => import(specifier),
)
if (!isKept || script.cachedDataRejected) process.once('exit', keepCode)

/**
 * What this start compiled serves the next: the package is for any Node and has no code for one, or V8 refused what
 * was kept.
 */
function keepCode(exitCode) {
  if (exitCode > 1) return
  try {
    if (!isInProject() || !bundle.exports.mayKeepCode()) return
    const unfinished = `${cache}.${process.pid}.tmp`
    writeFileSync(unfinished, script.createCachedData())
    renameSync(unfinished, cache)
  } catch {
    // A start that broke off, or a folder that only others may write to: the next start compiles again.
  }
}

/** Whether the command is installed in the project it is run in, where it may write beside itself. */
function isInProject() {
  const at = __dirname.indexOf(`${sep}node_modules${sep}`)
  return at >= 0 && `${process.cwd()}${sep}`.startsWith(__dirname.slice(0, at + 1))
}
