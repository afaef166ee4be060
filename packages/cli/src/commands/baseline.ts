import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Baseline,
  createBaseline,
  findingsBeyond,
  formatBaseline,
  type Locale,
  parseBaseline,
} from '@lisible/core'
import { ConfigurationError, countFindings, type LintResult } from '@lisible/engine'

/** @throws {ConfigurationError} when the file cannot be read or is no baseline. */
export function readBaseline(file: string, cwd: string): Baseline {
  let text: string
  try {
    text = readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError({
      fr: `Le fichier de référence « ${file} » ne peut pas être lu (${detail}). Créez-le : lisible --write-baseline`,
      en: `The baseline \`${file}\` cannot be read (${detail}). Make it: lisible --write-baseline`,
    })
  }
  const baseline = parseBaseline(text)
  if (baseline) return baseline
  throw new ConfigurationError({
    fr: `« ${file} » n’est pas un fichier de référence. Refaites-le : lisible --write-baseline`,
    en: `\`${file}\` is no baseline. Make it anew: lisible --write-baseline`,
  })
}

/** The result without the findings that the baseline knows. */
export function beyondBaseline(result: LintResult, baseline: Baseline, locale: Locale): LintResult {
  const { path, draft, findings } = result
  if (!draft) return result
  const left = findingsBeyond(baseline, { path, draft, findings }, locale)
  return { ...result, findings: left, counts: countFindings(left) }
}

/** Writes the findings of all results as known, and answers how many there are. */
export function writeBaseline(file: string, cwd: string, results: readonly LintResult[]): number {
  const checked = results.flatMap(({ path, draft, findings }) => (draft ? [{ path, draft, findings }] : []))
  try {
    writeFileSync(resolve(cwd, file), formatBaseline(createBaseline(checked)))
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError({
      fr: `Le fichier de référence ne peut pas être écrit dans « ${file} » (${detail}).`,
      en: `The baseline cannot be written to \`${file}\` (${detail}).`,
    })
  }
  return checked.reduce((sum, { findings }) => sum + findings.length, 0)
}
