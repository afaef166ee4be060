import {
  type EvaluationGrid,
  gridMarkdown,
  jsonReport,
  type Locale,
  markdownReport,
  wholeReport,
} from '@lisible/core'
import type { Engine, LintResult } from '@lisible/engine'
import { labelOf } from '@lisible/networks'
import { type Format, formatsWithGrid, type Grid } from './formats.js'

export interface WholeReportOptions {
  readonly locale: Locale
  /** Evaluation grid to add to the reports that have room for one. */
  readonly grid?: Grid
  /** `false`: media files were not read. */
  readonly media?: boolean
}

/** Reports that take all drafts at once: their text, by format. */
export async function wholeReports(
  formats: readonly Format[],
  results: readonly LintResult[],
  options: WholeReportOptions,
  engine: Engine,
): Promise<string[]> {
  const grid = options.grid && (await evaluate(results, options, engine))
  return Promise.all(
    formats.map((format) =>
      render(format, results, engine, options.locale, formatsWithGrid.includes(format) ? grid : undefined),
    ),
  )
}

async function evaluate(
  results: readonly LintResult[],
  { locale, media = true }: WholeReportOptions,
  engine: Engine,
): Promise<EvaluationGrid> {
  const { gridOf } = await import('./grid.js')
  return gridOf(results, engine, { locale, media })
}

async function render(
  format: Format,
  results: readonly LintResult[],
  engine: Engine,
  locale: Locale,
  grid: EvaluationGrid | undefined,
): Promise<string> {
  if (format === 'html') {
    const { htmlOf } = await import('./html.js')
    return htmlOf(results, engine, { locale, ...(grid ? { grid } : {}) })
  }
  if (format === 'markdown') {
    const report = wholeReport(markdownReport(locale), results)
    const label = (network: string) => labelOf(network, locale)
    return grid ? `${report}\n\n${gridMarkdown(grid, { locale, label })}` : report
  }
  return wholeReport(jsonReport(grid), results)
}
