import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compactReport, type Finding, jsonReport, type Locale, totalCounts } from '@lisible/core'
import {
  ConfigurationError,
  countFindings,
  Engine,
  type EngineOptions,
  type LintResult,
} from '@lisible/engine'
import { type PrettyOptions, prettyDraft, prettySummary } from '../reporters/pretty.js'
import { progress } from '../terminal/progress.js'
import type { Streams } from '../terminal/streams.js'

export const formats = ['pretty', 'compact', 'json'] as const
export type Format = (typeof formats)[number]

export interface FormatRequest {
  readonly format: Format
  /** Absent: standard output. */
  readonly file?: string
}

export interface LintCommandOptions extends EngineOptions {
  readonly locale: Locale
  readonly formats: readonly FormatRequest[]
  readonly quiet: boolean
  /** Warnings allowed before the exit code is 1; absent: any number. */
  readonly maxWarnings?: number
  readonly stdin: boolean
  readonly stdinFilename?: string
}

/** Runs the check and prints reports. The exit code: 0 no error, 1 findings of severity error. */
export async function lintCommand(
  patterns: readonly string[],
  options: LintCommandOptions,
  streams: Streams,
): Promise<number> {
  const engine = new Engine(options)
  try {
    const results = options.stdin
      ? [await lintStdin(engine, options, streams)]
      : await lintDrafts(engine, patterns, options, streams)
    report(results, options, streams)
    const { error, warning } = totalCounts(results)
    return error > 0 || warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
  } finally {
    await engine.close()
  }
}

async function lintStdin(engine: Engine, options: LintCommandOptions, streams: Streams): Promise<LintResult> {
  return quieter(
    await engine.lintText(await streams.readInput(), options.stdinFilename ?? 'stdin.post.md'),
    options,
  )
}

async function lintDrafts(
  engine: Engine,
  patterns: readonly string[],
  options: LintCommandOptions,
  streams: Streams,
): Promise<LintResult[]> {
  const files = await engine.find(patterns)
  if (files.length === 0) throw noDrafts()
  const results: LintResult[] = []
  const shown = progress(files.length, options.locale, streams)
  try {
    for (const file of files) {
      results.push(quieter(await engine.lintFile(file), options))
      shown.advance()
    }
  } finally {
    shown.end()
  }
  return results
}

function quieter(result: LintResult, { quiet }: LintCommandOptions): LintResult {
  if (!quiet) return result
  const findings = result.findings.filter(({ severity }: Finding) => severity === 'error')
  return { ...result, findings, counts: { ...countFindings(findings), warning: result.counts.warning } }
}

function report(results: readonly LintResult[], options: LintCommandOptions, streams: Streams): void {
  for (const { format, file } of options.formats) {
    const text = `${render(format, results, options, file === undefined ? streams : undefined)}\n`
    if (file === undefined) streams.write(text)
    else writeReport(resolve(options.cwd ?? '.', file), text)
  }
}

function render(
  format: Format,
  results: readonly LintResult[],
  options: LintCommandOptions,
  terminal: Streams | undefined,
): string {
  if (format === 'json') return jsonReport(results)
  if (format === 'compact') return compactReport(results, options.locale)
  const pretty: PrettyOptions = {
    locale: options.locale,
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
      fr: `Le rapport ne peut pas être écrit dans « ${file} » (${detail}). Vérifiez que le dossier existe et ses droits.`,
      en: `The report cannot be written to \`${file}\` (${detail}). Check that the folder exists and its permissions.`,
    })
  }
}

function noDrafts(): ConfigurationError {
  return new ConfigurationError({
    fr: 'Aucun brouillon trouvé ici. Par défaut, lisible lit les fichiers « *.post.md », « *.tweet » et ceux des dossiers « drafts », « brouillons », « publications » et « posts ». Nommez vos fichiers : lisible chemin/vers/post.md',
    en: 'No draft found here. By default, lisible reads files named `*.post.md`, `*.tweet` and those in folders named `drafts`, `brouillons`, `publications` and `posts`. Name your files: lisible path/to/post.md',
  })
}
