// Runs a bundled command once and keeps the code V8 compiled on the way: node code-cache.mjs BUNDLE CACHE ARGS…
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

const [bundleFile, cacheFile, ...args] = process.argv.slice(2)
const script = new Script(readFileSync(bundleFile, 'latin1'), { filename: bundleFile })
const bundle = { exports: {} }
process.argv = [process.execPath, bundleFile, ...args]
const evaluate = script.runInThisContext()
evaluate(
  bundle.exports,
  createRequire(bundleFile),
  bundle,
  bundleFile,
  dirname(bundleFile),
  (name) => import(name),
)
await bundle.exports.finished
writeFileSync(`${cacheFile}.${process.pid}.tmp`, script.createCachedData())
renameSync(`${cacheFile}.${process.pid}.tmp`, cacheFile)
process.exitCode = 0
