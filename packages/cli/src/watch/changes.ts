import { watchFolders } from './folders.js'

/** Milliseconds without a change before changes are told: editors write a file in several steps. */
const quiet = 120

/** Tells which files below a folder changed, came or went (absolute paths), a burst at a time. */
export class Changes {
  readonly #stop: () => void
  readonly #names = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #waiting: (() => void) | undefined
  /** A burst is over and was not told yet. */
  #settled = false
  #ended = false

  constructor(folder: string) {
    this.#stop = watchFolders(folder, (path) => {
      this.#names.add(path)
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => {
        this.#settled = true
        this.#waiting?.()
      }, quiet)
    })
  }

  /** The next burst; empty once `end` was called. */
  async next(): Promise<ReadonlySet<string>> {
    if (!this.#ended && !this.#settled) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
    this.#settled = false
    const names = this.#ended ? new Set<string>() : new Set(this.#names)
    this.#names.clear()
    return names
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
    this.#stop()
    this.#waiting?.()
  }
}
