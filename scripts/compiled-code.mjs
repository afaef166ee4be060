import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** Evaluates a bundle as the executable that ships it does; `keep` writes the code V8 has compiled until then. */
export function evaluateBundle(bundleFile) {
  const script = new Script(readFileSync(bundleFile, 'latin1'), { filename: bundleFile })
  const bundle = { exports: {} }
  const evaluate = script.runInThisContext()
  evaluate(
    bundle.exports,
    createRequire(bundleFile),
    bundle,
    bundleFile,
    dirname(bundleFile),
    (name) => import(name),
  )
  const keep = (cacheFile) => {
    writeFileSync(`${cacheFile}.${process.pid}.tmp`, script.createCachedData())
    renameSync(`${cacheFile}.${process.pid}.tmp`, cacheFile)
  }
  return { exports: bundle.exports, keep }
}
