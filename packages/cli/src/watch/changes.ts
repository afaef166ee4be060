import { type FSWatcher, watch } from 'node:fs'
import { join, sep } from 'node:path'

/** Milliseconds without a change before changes are told: editors write a file in several steps. */
const quiet = 120

const ignored = new Set(['node_modules', '.git'])

/** Tells which files below a folder changed, came or went (absolute paths), a burst at a time. */
export class Changes {
  readonly #watcher: FSWatcher
  readonly #names = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #waiting: (() => void) | undefined
  /** A burst is over and was not told yet. */
  #settled = false
  #ended = false

  constructor(folder: string) {
    this.#watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || name.split(sep).some((part) => ignored.has(part))) return
      this.#names.add(join(folder, name))
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
    this.#watcher.close()
    this.#waiting?.()
  }
}
