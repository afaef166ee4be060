import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  checkstyleReport,
  compactReport,
  type EvaluationGrid,
  githubReport,
  gridMarkdown,
  jsonReport,
  junitReport,
  type Locale,
  markdownReport,
  sarifReport,
} from '@lisible/core'
import { ConfigurationError, type Engine, type LintResult, rulesById } from '@lisible/engine'
import { labelOf } from '@lisible/networks'
import type { Streams } from '../terminal/streams.js'
import { version } from '../version.js'
import { type Format, type FormatRequest, formatsWithGrid, type Grid } from './formats.js'
import { type PrettyOptions, prettyDraft, prettySummary } from './pretty.js'

export interface ReportingOptions {
  readonly cwd?: string
  readonly locale: Locale
  readonly formats: readonly FormatRequest[]
  /** Evaluation grid to add to the reports that have room for one. */
  readonly grid?: Grid
  /** `false`: media files were not read. */
  readonly media?: boolean
}

/**
 * Writes the reports asked for, each to its file or to standard output.
 * @throws {ConfigurationError} where a file cannot be written.
 */
export async function writeReports(
  results: readonly LintResult[],
  options: ReportingOptions,
  engine: Engine,
  streams: Streams,
): Promise<void> {
  const grid = options.grid && (await evaluate(results, options, engine))
  for (const { format, file } of options.formats) {
    const given = { results, options, engine, grid: formatsWithGrid.includes(format) ? grid : undefined }
    const text = `${await render(format, given, file === undefined ? streams : undefined)}\n`
    if (file === undefined) streams.write(text)
    else writeReport(resolve(options.cwd ?? '.', file), text)
  }
}

interface Given {
  readonly results: readonly LintResult[]
  readonly options: ReportingOptions
  readonly engine: Engine
  readonly grid: EvaluationGrid | undefined
}

async function evaluate(
  results: readonly LintResult[],
  { locale, media = true }: ReportingOptions,
  engine: Engine,
): Promise<EvaluationGrid> {
  const { gridOf } = await import('./grid.js')
  return gridOf(results, engine, { locale, media })
}

async function render(format: Format, given: Given, terminal: Streams | undefined): Promise<string> {
  const { results, options, grid } = given
  const { locale } = options
  switch (format) {
    case 'json':
      return jsonReport(results, grid)
    case 'compact':
      return compactReport(results, locale)
    case 'sarif':
      return sarifReport(results, [...rulesById.values()], locale, version)
    case 'junit':
      return junitReport(results, locale)
    case 'github':
      return githubReport(results)
    case 'checkstyle':
      return checkstyleReport(results)
    case 'markdown': {
      const report = markdownReport(results, locale)
      const label = (network: string) => labelOf(network, locale)
      return grid ? `${report}\n\n${gridMarkdown(grid, { locale, label })}` : report
    }
    case 'pretty':
      return renderPretty(results, options, terminal)
  }
}

function renderPretty(
  results: readonly LintResult[],
  { locale }: ReportingOptions,
  terminal: Streams | undefined,
): string {
  const pretty: PrettyOptions = {
    locale,
    columns: terminal?.columns ?? 100,
    colours: terminal?.colours ?? false,
  }
  return [
    ...results.map((result) => prettyDraft(result, pretty)).filter(Boolean),
    prettySummary(results, pretty),
  ].join('\n')
}

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError({
      fr: `Le rapport ne peut pas être écrit dans «\u00a0${file}\u00a0» (${detail}). Vérifiez que le dossier existe et ses droits.`,
      en: `The report cannot be written to \`${file}\` (${detail}). Check that the folder exists and its permissions.`,
    })
  }
}
