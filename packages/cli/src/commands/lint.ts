import { type Finding, type Locale, type Localized, totalCounts } from '@lisible/core'
import {
  ConfigurationError,
  countFindings,
  Engine,
  type EngineOptions,
  type LintResult,
  type WriteFailure,
} from '@lisible/engine'
import type { FormatRequest, Grid } from '../reporters/formats.js'
import { writeReports } from '../reporters/write-reports.js'
import { progress } from '../terminal/progress.js'
import type { Streams } from '../terminal/streams.js'
import { beyondBaseline, readBaseline, writeBaseline } from './baseline.js'

export interface LintCommandOptions extends EngineOptions {
  readonly locale: Locale
  readonly formats: readonly FormatRequest[]
  /** Evaluation grid to add to the reports that have room for one. */
  readonly grid?: Grid
  readonly quiet: boolean
  /** Warnings allowed before the exit code is 1; absent: any number. */
  readonly maxWarnings?: number
  readonly stdin: boolean
  readonly stdinFilename?: string
  /** Write safe fixes, or show what they would change. */
  readonly fix?: 'write' | 'dry-run'
  /** File of findings accepted for now. */
  readonly baseline?: string
  /** Write the findings of this run as accepted. */
  readonly writeBaseline?: string
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
    if (options.writeBaseline !== undefined) {
      const count = writeBaseline(options.writeBaseline, options.cwd ?? '.', results)
      streams.write(baselineWritten(options.writeBaseline, count)[options.locale])
      return 0
    }
    await writeReports(results, options, engine, streams)
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
  const baseline =
    options.baseline === undefined ? undefined : readBaseline(options.baseline, options.cwd ?? '.')
  const results: LintResult[] = []
  const shown = progress(files.length, options.locale, streams)
  try {
    for (const file of files) {
      const result = options.fix
        ? await fixDraftFile(engine, file, options, streams)
        : await engine.lintFile(file)
      results.push(quieter(baseline ? beyondBaseline(result, baseline, options.locale) : result, options))
      shown.advance()
    }
  } finally {
    shown.end()
  }
  return results
}

/** Fixes one file; what it would change goes where reports for people go. */
async function fixDraftFile(
  engine: Engine,
  file: string,
  options: LintCommandOptions,
  streams: Streams,
): Promise<LintResult> {
  const { result, diff, failure } = await engine.fixFile(file, { dryRun: options.fix === 'dry-run' })
  if (failure) streams.writeError(`${result.path}: ${notWritten(failure)[options.locale]}\n`)
  if (options.fix === 'dry-run' && diff !== undefined) {
    const forPeople = options.formats.some(
      ({ format, file: target }) => format === 'pretty' && target === undefined,
    )
    if (forPeople) streams.write(`${diff}\n`)
    else streams.writeError(diff)
  }
  return result
}

function notWritten(failure: WriteFailure): Localized {
  if (failure.reason === 'changed') {
    return {
      fr: 'ce fichier a changé pendant la vérification ; il n’a pas été corrigé. Relancez la commande.',
      en: 'this file changed while it was being checked; it was not fixed. Run the command again.',
    }
  }
  if (failure.reason === 'outside-project') {
    return {
      fr: 'ce fichier est un lien qui sort du projet ; il n’a pas été corrigé.',
      en: 'this file is a link that leaves the project; it was not fixed.',
    }
  }
  return {
    fr: `ce fichier n’a pas pu être écrit (${failure.detail}) ; il est resté tel quel. Vérifiez ses droits et ceux de son dossier.`,
    en: `this file could not be written (${failure.detail}); it is as it was. Check its permissions and those of its folder.`,
  }
}

function baselineWritten(file: string, count: number): Localized {
  return {
    fr: `${count} constat${count > 1 ? 's' : ''} dans ${file}. Désormais : lisible --baseline ${file}\n`,
    en: `${count} finding${count === 1 ? '' : 's'} in ${file}. From now on: lisible --baseline ${file}\n`,
  }
}

/** A grid is made of all the evidence. */
function quieter(result: LintResult, { quiet, grid }: LintCommandOptions): LintResult {
  if (!quiet || grid) return result
  const findings = result.findings.filter(({ severity }: Finding) => severity === 'error')
  return { ...result, findings, counts: { ...countFindings(findings), warning: result.counts.warning } }
}

function noDrafts(): ConfigurationError {
  return new ConfigurationError({
    fr: 'Aucun brouillon trouvé ici. Par défaut, lisible lit les fichiers « *.post.md », « *.tweet » et ceux des dossiers « drafts », « brouillons », « publications » et « posts ». Nommez vos fichiers : lisible chemin/vers/post.md',
    en: 'No draft found here. By default, lisible reads files named `*.post.md`, `*.tweet` and those in folders named `drafts`, `brouillons`, `publications` and `posts`. Name your files: lisible path/to/post.md',
  })
}
