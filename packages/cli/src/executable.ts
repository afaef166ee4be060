import { run } from './program.js'
import { processStreams } from './terminal/streams.js'

/** Entry of the bundled command. */
export const finished = run(process.argv.slice(2), processStreams()).then((code) => {
  process.exitCode = code
})
