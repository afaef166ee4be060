import { parentPort, workerData } from 'node:worker_threads'
import { ConfigurationError, Engine } from '@lisible/engine'
import { streamedReport } from '../reporters/streamed.js'
import { type CheckedDraft, checkedDraft } from './checked-draft.js'
import type { Batch, Reply, ThreadError, ThreadOptions } from './protocol.js'

/** Checks the batches that the main thread sends, until it closes the port. */
export function serveThread(): void {
  const { engine: engineOptions, quiet, keep, reports: requested } = workerData as ThreadOptions
  const engine = new Engine(engineOptions)
  const reports = requested.map(({ format, options }) => streamedReport(format, options)!)
  const port = parentPort!
  const answer = async ({ files, start }: Batch): Promise<Reply> => {
    const checked: (CheckedDraft | undefined)[] = []
    try {
      for (const { file, index } of files) {
        const result = await engine.lintTextOf(file)
        const parts = result && checkedDraft(result, index, { reports, quiet })
        const found = keep &&
          result?.source !== undefined && { source: result.source, findings: result.findings }
        checked.push(parts && found ? { ...parts, found } : parts)
      }
      return { start, checked }
    } catch (error) {
      return { start, error: portable(error) }
    }
  }
  port.on('message', (batch: Batch | 'close') => {
    if (batch === 'close') void engine.close().then(() => port.close())
    else void answer(batch).then((reply) => port.postMessage(reply))
  })
}

function portable(error: unknown): ThreadError {
  if (error instanceof ConfigurationError) {
    const mistakes = error.all.map(({ text, file, source, range }) => {
      const where = { ...(file ? { file } : {}), ...(source ? { source } : {}), ...(range ? { range } : {}) }
      return [text, where] as const
    })
    return { message: error.message, mistakes }
  }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
