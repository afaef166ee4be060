import { expect, test } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver'
import { Run } from '../src/check/run.js'
import { GivenUp } from '../src/check/slices.js'

/** A check of `most` steps of about a millisecond, which counts those it made. */
function counting(most: number) {
  const made = { steps: 0 }
  function* steps(): Generator<undefined, string> {
    while (made.steps < most) {
      made.steps++
      for (const end = performance.now() + 1; performance.now() < end; );
      yield
    }
    return 'done'
  }
  return { made, steps }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 20))

test('a check lets others have the thread, and ends with its result', async () => {
  const { made, steps } = counting(100)
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const run = new Run(
    (drive) => Promise.resolve(drive(steps())),
    () => false,
  )
  expect(await run.result()).toBe('done')
  clearInterval(timer)
  expect(made.steps).toBe(100)
  expect(turns).toBeGreaterThan(3)
})

test('a check goes on as long as somebody waits for it, and is given up when nobody does', async () => {
  const { made, steps } = counting(100_000)
  const run = new Run(
    (drive) => Promise.resolve(drive(steps())),
    () => false,
  )
  const [one, two] = [new CancellationTokenSource(), new CancellationTokenSource()]
  const results = [one, two].map(({ token }) => run.result(token).catch((error: unknown) => error))
  await turn()
  one.cancel()
  expect(await results[0]).toBeInstanceOf(GivenUp)
  const then = made.steps
  await turn()
  expect(made.steps).toBeGreaterThan(then)
  two.cancel()
  expect(await results[1]).toBeInstanceOf(GivenUp)
  await expect(run.ended).rejects.toBeInstanceOf(GivenUp)
  const last = made.steps
  await turn()
  expect(made.steps).toBe(last)
})

test('a check of a text that went on is given up', async () => {
  const { made, steps } = counting(100_000)
  let old = false
  const run = new Run(
    (drive) => Promise.resolve(drive(steps())),
    () => old,
  )
  const result = run.result().catch((error: unknown) => error)
  await turn()
  old = true
  expect(await result).toBeInstanceOf(GivenUp)
  expect(made.steps).toBeLessThan(100_000)
})
