import { Worker } from 'node:worker_threads'
import { ConfigurationError, severalMistakes } from '@lisible/engine'
import type { CheckedDraft } from './checked-draft.js'
import {
  type Batch,
  type PlacedFile,
  type Reply,
  type ThreadError,
  type ThreadOptions,
  threadArgument,
} from './protocol.js'
import { batchSize } from './threads-that-pay.js'

/** Batches that wait at a thread, so that it never waits itself. */
const ahead = 2
export interface ThreadedRun {
  /** Program that a thread runs. */
  readonly executable: string
  readonly threads: number
  readonly options: ThreadOptions
  /** Checks, on this thread, a file whose media are to be measured. */
  readonly withMedia: (placed: PlacedFile) => Promise<CheckedDraft>
}

/** Checks files on several threads; results come in the order of the files. */
export async function* checkInThreads(
  placed: readonly PlacedFile[],
  { executable, threads, options, withMedia }: ThreadedRun,
): AsyncGenerator<CheckedDraft> {
  const batches: Batch[] = []
  for (let start = 0; start < placed.length; start += batchSize) {
    batches.push({ start, files: placed.slice(start, start + batchSize) })
  }
  const replies = new Map<number, Reply>()
  let wake = () => {}
  let failure: Error | undefined
  let next = 0
  let written = 0
  // A thread far ahead of the one that is waited for would pile up results.
  const window = threads * ahead * 8
  const idle: Worker[] = []
  const feed = (worker: Worker) => {
    if (next < batches.length && next < written + window) worker.postMessage(batches[next++])
    else idle.push(worker)
  }
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(executable, {
      argv: [threadArgument],
      workerData: options,
      // A smaller nursery costs little time and saves each thread some ten megabytes.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    worker.on('message', (reply: Reply) => {
      replies.set(reply.start, reply)
      feed(worker)
      wake()
    })
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error))
      wake()
    })
    for (let i = 0; i < ahead; i++) feed(worker)
    return worker
  })
  try {
    for (const { start } of batches) {
      for (;;) {
        if (failure) throw failure
        if (replies.has(start)) break
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const reply = replies.get(start)!
      replies.delete(start)
      if ('error' in reply) throw asError(reply.error)
      written++
      for (const worker of idle.splice(0)) feed(worker)
      for (const [at, checked] of reply.checked.entries()) {
        yield checked ?? (await withMedia(placed[start + at]!))
      }
    }
  } finally {
    for (const worker of workers) worker.postMessage('close')
    if (failure || written < batches.length) await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function asError({ message, mistakes }: ThreadError): Error {
  if (!mistakes) return new Error(message)
  return severalMistakes(mistakes.map(([text, where]) => new ConfigurationError(text, where)))
}
