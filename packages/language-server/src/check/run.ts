import type { CancellationToken } from 'vscode-languageserver'
import type { Drive } from './host.js'
import { GivenUp, inSlices } from './slices.js'

/** One check that several may wait for; it is given up when `old` says so or nobody waits any more. */
export class Run<T> {
  readonly ended: Promise<T>
  #waiting = 0

  constructor(check: (drive: Drive) => Promise<T>, old: () => boolean) {
    this.ended = check(Run.pace(() => this.#waiting === 0 || old()))
    this.ended.catch(() => undefined)
  }

  /** A check that ended. */
  static of<T>(value: T): Run<T> {
    return new Run(
      async () => value,
      () => false,
    )
  }

  /** Goes through a check in slices. */
  static pace(stopped: () => boolean): Drive {
    return (steps) => inSlices(steps, stopped)
  }

  /**
   * The result, waited for until `token` is withdrawn.
   * @throws {GivenUp} at once when it is.
   */
  async result(token?: CancellationToken): Promise<T> {
    if (token?.isCancellationRequested) throw new GivenUp()
    this.#waiting++
    let listener: { dispose(): void } | undefined
    try {
      if (!token) return await this.ended
      const withdrawn = new Promise<never>((_, reject) => {
        listener = token.onCancellationRequested(() => reject(new GivenUp()))
      })
      return await Promise.race([this.ended, withdrawn])
    } finally {
      this.#waiting--
      listener?.dispose()
    }
  }
}
