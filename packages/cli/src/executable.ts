import { join } from 'node:path'
import { isLongRun } from './checking/long-run.js'
import { threadArgument } from './checking/protocol.js'
import { run } from './program.js'
import { processStreams } from './terminal/streams.js'

/** Entry of the bundled command, in the main thread and in those that check drafts for it. */
export const finished =
  process.argv[2] === threadArgument
    ? import('./checking/thread.js').then(({ serveThread }) => serveThread())
    : run(
        process.argv.slice(2),
        processStreams(),
        process.env,
        join(__dirname, '..', 'bin', 'lisible.js'),
      ).then((code) => {
        process.exitCode = code
      })

/** Whether the code that V8 compiled until now would serve another start. */
export function mayKeepCode(): boolean {
  return process.argv[2] !== threadArgument && !isLongRun()
}
