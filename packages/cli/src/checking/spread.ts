import type { Engine, EngineOptions } from '@lisible/engine'
import type { StreamedRequest } from '../reporters/reports.js'
import { type CheckedDraft, checkedDraft, type ReportingRules } from './checked-draft.js'
import type { PlacedFile } from './protocol.js'
import { threadsFor } from './threads-that-pay.js'

export interface SpreadReporting extends ReportingRules {
  /** The same reports, as a thread makes them again. */
  readonly requests: readonly StreamedRequest[]
}

/**
 * Checks files in their order: what is kept from an earlier run is recalled, the rest is shared among threads where
 * they pay.
 *
 * @param executable Program that a thread runs.
 */
export async function* spread(
  engine: Engine,
  files: readonly string[],
  reporting: SpreadReporting,
  options: EngineOptions & { readonly concurrency?: number },
  executable: string,
): AsyncGenerator<CheckedDraft> {
  const here = async ({ file, index }: PlacedFile) =>
    checkedDraft(await engine.lintFile(file), index, reporting)
  const placed = files.map((file, index) => ({ file, index }))
  const pays = (left: readonly PlacedFile[]) => threadsFor(left.length, options.concurrency) > 1
  // What is kept is looked up twice where threads may pay: they are for what is left.
  const left = options.results && pays(placed) ? await unknown(engine, placed) : placed
  const others = pays(left) ? await inThreads() : undefined
  // What is left is in the order of all.
  let passed = 0
  try {
    for (const one of placed) {
      if (others && one === left[passed]) {
        passed++
        yield await next(one)
      } else yield await here(one)
    }
  } finally {
    await others?.return(undefined)
  }

  async function next({ file }: PlacedFile): Promise<CheckedDraft> {
    const { value } = (await others!.next()) as { value: CheckedDraft }
    if (value.found) await engine.keep(file, value.found.source, value.found.findings)
    return value
  }

  async function inThreads(): Promise<AsyncGenerator<CheckedDraft>> {
    const { checkInThreads } = await import('./threads.js')
    const { quiet, requests: reports } = reporting
    return checkInThreads(left, {
      executable,
      threads: threadsFor(left.length, options.concurrency),
      options: { engine: ofThreads(options), quiet, keep: options.results !== undefined, reports },
      withMedia: here,
    })
  }
}

/** Drafts that no result is kept of, or of which it no longer holds. */
async function unknown(engine: Engine, placed: readonly PlacedFile[]): Promise<PlacedFile[]> {
  const left: PlacedFile[] = []
  for (const one of placed) if (!(await engine.remembers(one.file))) left.push(one)
  return left
}

/** What the engine of a thread is made with: it neither keeps results nor measures media. */
function ofThreads({ cwd, locale, config, networks, only, media, code }: EngineOptions): EngineOptions {
  return Object.fromEntries(
    Object.entries({ cwd, locale, config, networks, only, media, code }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}
