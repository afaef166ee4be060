import type { Engine, LintResult } from '@lisible/engine'
import { type CheckedDraft, checkedDraft, type ReportingRules } from './checked-draft.js'

export interface CheckAloneOptions extends ReportingRules {
  /** How one file is checked. Absent: as the engine does. */
  readonly check?: (file: string) => Promise<LintResult>
  /** Keeps results, trees included. */
  readonly keep: boolean
}

/** Checks files one after the other on this thread. */
export async function* checkAlone(
  engine: Engine,
  files: readonly string[],
  options: CheckAloneOptions,
): AsyncGenerator<CheckedDraft> {
  const { check = (file) => engine.lintFile(file), keep } = options
  for (let index = 0; index < files.length; index++) {
    const result = await check(files[index]!)
    const checked = checkedDraft(result, index, options)
    yield keep ? { ...checked, result } : checked
  }
}
