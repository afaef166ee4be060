import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Answer, Measure, Request, Results } from './protocol.js'

/** Outcome of a measure asked of the worker. */
export type Outcome<M extends Measure> =
  | { readonly result: Results[M] }
  | { readonly problem: 'undecodable' | 'unavailable' | 'timeout' | 'aborted'; readonly detail: string }

interface Job {
  readonly request: Request
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  readonly settle: (outcome: Outcome<Measure>) => void
}

/**
 * One process that measures pictures one after the other and stays warm between them. A process, not a thread:
 * a decoder that hangs or crashes in native code is killed without harm to its host.
 */
export class Worker {
  #child: ChildProcess | undefined
  #current: Job | undefined
  #timer: NodeJS.Timeout | undefined
  #idle: NodeJS.Timeout | undefined
  readonly #queue: Job[] = []
  #nextId = 0

  /**
   * @param timeout time allowed once the measure begins, in milliseconds
   */
  run<M extends Measure>(
    measure: M,
    content: Uint8Array,
    { pixels, timeout, signal }: { pixels: number; timeout: number; signal?: AbortSignal | undefined },
  ): Promise<Outcome<M>> {
    return new Promise((resolve) => {
      const request = { id: this.#nextId++, measure, content, pixels }
      this.#queue.push({ request, timeout, signal, settle: resolve as Job['settle'] })
      this.#next()
    })
  }

  /** Ends the process; measures under way end as `aborted`. */
  close(): void {
    const waiting = this.#queue.splice(0)
    this.#stop({ problem: 'aborted', detail: 'closed' })
    for (const { settle } of waiting) settle({ problem: 'aborted', detail: 'closed' })
  }

  #next(): void {
    if (this.#current) return
    const job = this.#queue.shift()
    if (!job) return
    if (job.signal?.aborted) {
      job.settle({ problem: 'aborted', detail: 'cancelled' })
      this.#next()
      return
    }
    clearTimeout(this.#idle)
    this.#current = job
    this.#child ??= this.#start()
    hold(this.#child)
    this.#timer = setTimeout(() => {
      this.#stop({ problem: 'timeout', detail: `over ${job.timeout} ms` })
    }, job.timeout)
    job.signal?.addEventListener('abort', this.#onAbort, { once: true })
    this.#child.send(job.request)
  }

  readonly #onAbort = () => this.#stop({ problem: 'aborted', detail: 'cancelled' })

  #start(): ChildProcess {
    const { entry, options } = workerEntry()
    const child = fork(entry, [], {
      execArgv: options,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', (answer: Answer) => {
      if (child !== this.#child || answer.id !== this.#current?.request.id) return
      this.#finish(
        'result' in answer ? { result: answer.result } : { problem: answer.problem, detail: answer.detail },
      )
    })
    child.on('error', (error) => {
      if (child === this.#child) this.#stop({ problem: 'unavailable', detail: error.message })
    })
    child.on('exit', (code, signal) => {
      if (child === this.#child)
        this.#stop({ problem: 'undecodable', detail: `the decoder ended (${signal ?? code})` })
    })
    return child
  }

  #stop(outcome: Outcome<Measure>): void {
    const child = this.#child
    this.#child = undefined
    child?.kill('SIGKILL')
    this.#finish(outcome)
  }

  #finish(outcome: Outcome<Measure>): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#idle)
    const job = this.#current
    this.#current = undefined
    job?.signal?.removeEventListener('abort', this.#onAbort)
    job?.settle(outcome)
    if (this.#child && this.#queue.length === 0) {
      // An idle worker keeps neither its host alive nor its memory for long.
      release(this.#child)
      this.#idle = setTimeout(() => this.#stop({ problem: 'aborted', detail: 'idle' }), IDLE)
      this.#idle.unref()
    }
    this.#next()
  }
}

/** Time after which a worker without work is ended, in milliseconds. */
const IDLE = 60_000

function hold(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

function release(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

/** The worker beside this module: built, or the source itself through tsx when running from sources. */
function workerEntry(): { entry: string; options: string[] } {
  const fromSource = import.meta.url.endsWith('.ts')
  const entry = fileURLToPath(new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url))
  if (!fromSource) return { entry, options: [] }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return { entry, options: ['--import', loader, '-C', 'lisible-source'] }
}
