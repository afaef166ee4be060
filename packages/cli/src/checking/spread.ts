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
  const known = options.results ? await recalled(engine, files, reporting) : undefined
  const left = files.flatMap((file, index) => (known?.has(index) ? [] : [{ file, index }]))
  const here = async ({ file, index }: PlacedFile) =>
    checkedDraft(await engine.lintFile(file), index, reporting)
  const threads = threadsFor(left.length, options.concurrency)
  const others = threads < 2 ? undefined : await inThreads()
  try {
    for (const [index, file] of files.entries()) yield known?.get(index) ?? (await next({ file, index }))
  } finally {
    await others?.return(undefined)
  }

  async function next(placed: PlacedFile): Promise<CheckedDraft> {
    if (!others) return here(placed)
    const { value } = (await others.next()) as { value: CheckedDraft }
    if (value.found) await engine.keep(placed.file, value.found.source, value.found.findings)
    return value
  }

  async function inThreads(): Promise<AsyncGenerator<CheckedDraft>> {
    const { checkInThreads } = await import('./threads.js')
    const { quiet, requests: reports } = reporting
    return checkInThreads(left, {
      executable,
      threads,
      options: { engine: ofThreads(options), quiet, keep: known !== undefined, reports },
      withMedia: here,
    })
  }
}

/** Drafts whose results are kept and still hold, by place. */
async function recalled(
  engine: Engine,
  files: readonly string[],
  reporting: ReportingRules,
): Promise<ReadonlyMap<number, CheckedDraft>> {
  const known = new Map<number, CheckedDraft>()
  for (const [index, file] of files.entries()) {
    const result = await engine.recall(file)
    if (result) known.set(index, checkedDraft(result, index, reporting))
  }
  return known
}

/** What the engine of a thread is made with: it neither keeps results nor measures media. */
function ofThreads({ cwd, locale, config, networks, only, media, code }: EngineOptions): EngineOptions {
  return Object.fromEntries(
    Object.entries({ cwd, locale, config, networks, only, media, code }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}
