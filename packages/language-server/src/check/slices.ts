import { turn } from './turn.js'

/** Milliseconds that a check has the thread for itself. */
const slice = 8

/** A check was given up: the text went on, or nobody waits for it any more. */
export class GivenUp extends Error {
  constructor() {
    super('the check was given up')
  }
}

/**
 * Goes through the steps of a check in slices, and lets others have the thread between two.
 * @throws {GivenUp} after a slice, when `stopped` says that nobody needs the rest.
 */
export async function inSlices<T>(steps: Generator<undefined, T>, stopped: () => boolean): Promise<T> {
  for (let end = performance.now() + slice; ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() < end) continue
    await turn()
    if (stopped()) throw new GivenUp()
    end = performance.now() + slice
  }
}
