/** What the language server adds to the editor's own delays, its start, and its memory. */
import { measureLatency } from '../packages/language-server/bench/latency.js'
import { measureProcess } from '../packages/language-server/bench/process.js'

measureLatency()
  .then(measureProcess)
  .then(() => process.exit(0))
