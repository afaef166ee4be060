// Runs a bundled command once and keeps the code V8 compiled on the way: node code-cache.mjs BUNDLE CACHE ARGS…
import { evaluateBundle } from '../../../scripts/compiled-code.mjs'

const [bundleFile, cacheFile, ...args] = process.argv.slice(2)
process.argv = [process.execPath, bundleFile, ...args]
const { exports, keep } = evaluateBundle(bundleFile)
await exports.finished
keep(cacheFile)
process.exitCode = 0
