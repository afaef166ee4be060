import type { Locale, Localized } from '@lisible/core'
import { ConfigurationError, Engine, type EngineOptions, type LintResult } from '@lisible/engine'
import { type CheckAloneOptions, checkAlone } from '../checking/check-alone.js'
import type { CheckedDraft } from '../checking/checked-draft.js'
import { longRun, settleIn } from '../checking/long-run.js'
import { spread } from '../checking/spread.js'
import type { FormatRequest, Grid } from '../reporters/formats.js'
import { Reports } from '../reporters/reports.js'
import { progress } from '../terminal/progress.js'
import type { Streams } from '../terminal/streams.js'
import { waitingForText } from '../terminal/waiting.js'
import { beyondBaseline, readBaseline, writeBaseline } from './baseline.js'
import { exitCode, type FailingOptions, failureReason } from './exit-code.js'
import { type FixTally, fixDraftFile, fixedInWords } from './fix-draft-file.js'
import { spareSources, withoutEarlierReports } from './spare-sources.js'

export interface LintCommandOptions extends EngineOptions, FailingOptions {
  readonly locale: Locale
  readonly formats: readonly FormatRequest[]
  /** Evaluation grid to add to the reports that have room for one. */
  readonly grid?: Grid
  readonly quiet: boolean
  /** Keeps some of the drafts found, such as those that changed. Absent: all. */
  readonly select?: (files: readonly string[], engine: Engine) => Promise<readonly string[]>
  readonly stdin: boolean
  readonly stdinFilename?: string
  /** Write safe fixes, or show what they would change. */
  readonly fix?: 'write' | 'dry-run'
  /** File of findings accepted for now. */
  readonly baseline?: string
  /** Write the findings of this run as accepted. */
  readonly writeBaseline?: string
  /** Threads that check drafts. Absent: as many as pay. */
  readonly concurrency?: number
  /** Program that a thread runs: the command itself. Absent: everything is checked on this thread. */
  readonly executable?: string
}

/**
 * Runs the check and prints reports. The exit code: 2 when a fix could not be written, 1 when findings fail the run,
 * else 0.
 */
export async function lintCommand(
  patterns: readonly string[],
  options: LintCommandOptions,
  streams: Streams,
): Promise<number> {
  const engine = new Engine(options)
  try {
    if (options.writeBaseline !== undefined) return await acceptFindings(engine, patterns, options, streams)
    const outputs = options.formats.map(({ file }) => file)
    const found = options.stdin ? [] : await draftsOf(engine, patterns, options)
    const files = withoutEarlierReports(found, outputs, options)
    spareSources([...outputs, options.results?.file], files, options)
    if (await engine.resultsWereDamaged()) streams.writeError(`${cacheDamaged[options.locale]}\n`)
    let begun: Reports | undefined
    const forget = streams.onInterrupt(() => begun?.abandon())
    try {
      const reports = new Reports(options, streams)
      const tally: FixTally = { files: 0, fixes: 0, failures: 0 }
      begun = reports
      const checked = options.stdin
        ? checkAlone(engine, [''], {
            ...reportingOf(reports, options),
            check: () => checkInput(engine, options, streams),
          })
        : checkDrafts(engine, files, reports, tally, options, streams)
      await collect(checked, reports, files.length, options, streams)
      await reports.finish(engine)
      if (tally.fixes > 0)
        streams.writeError(`${fixedInWords(tally, options.fix === 'dry-run', options.locale)}\n`)
      const reason = failureReason(reports.counts, options, options.locale)
      if (reason !== undefined) streams.writeError(`${reason}\n`)
      const refused = await engine.saveResults()
      if (refused !== undefined) streams.writeError(`${cacheNotWritten(refused)[options.locale]}\n`)
      return tally.failures > 0 ? 2 : exitCode(reports.counts, options)
    } catch (error) {
      begun?.abandon()
      throw error
    } finally {
      forget()
    }
  } finally {
    await engine.close()
  }
}

async function checkInput(
  engine: Engine,
  { stdinFilename = 'stdin.post.md', locale }: LintCommandOptions,
  streams: Streams,
): Promise<LintResult> {
  if (streams.typed) streams.writeError(waitingForText(locale))
  return engine.lintText(await streams.readInput(), stdinFilename)
}

async function draftsOf(
  engine: Engine,
  patterns: readonly string[],
  { select }: LintCommandOptions,
): Promise<readonly string[]> {
  const files = await engine.find(patterns)
  if (select) return select(files, engine)
  if (files.length === 0) throw noDrafts()
  return files
}

function reportingOf(reports: Reports, { quiet, grid }: LintCommandOptions): CheckAloneOptions {
  // A grid is made of all the evidence.
  return { reports: reports.streamed, quiet: quiet && !grid, keep: reports.needsResults }
}

/** Threads where they pay; what changes files or needs trees at the end stays on this one. */
function checkDrafts(
  engine: Engine,
  files: readonly string[],
  reports: Reports,
  tally: FixTally,
  options: LintCommandOptions,
  streams: Streams,
): AsyncIterable<CheckedDraft> {
  const reporting = reportingOf(reports, options)
  const baseline =
    options.baseline === undefined ? undefined : readBaseline(options.baseline, options.cwd ?? '.')
  const check = async (file: string) => {
    const result = options.fix
      ? await fixDraftFile(engine, file, options, tally, streams)
      : await engine.lintFile(file)
    return baseline ? beyondBaseline(result, baseline, options.locale) : result
  }
  const alone = { ...reporting, check }
  const onThisThread = options.fix || options.contentOf || baseline || reports.needsResults
  if (onThisThread || options.executable === undefined) {
    return checkAlone(engine, files, alone)
  }
  return spread(engine, files, { ...reporting, requests: reports.requests }, options, options.executable)
}

/** Milliseconds between two moments at which signals are heard. */
const pause = 50

async function collect(
  drafts: AsyncIterable<CheckedDraft>,
  reports: Reports,
  total: number,
  { locale }: LintCommandOptions,
  streams: Streams,
): Promise<void> {
  const shown = progress(total, locale, streams)
  let paused = Date.now()
  let count = 0
  try {
    for await (const checked of drafts) {
      shown.clear()
      reports.add(checked)
      shown.advance()
      await streams.drained()
      if (++count === longRun) await settleIn()
      if (Date.now() - paused < pause) continue
      // Checking never waits for anything: without a pause, an interruption would be heard at the end.
      await new Promise((resolve) => setImmediate(resolve))
      paused = Date.now()
    }
  } finally {
    shown.end()
  }
}

/** Writes the findings of this run as accepted. */
async function acceptFindings(
  engine: Engine,
  patterns: readonly string[],
  options: LintCommandOptions,
  streams: Streams,
): Promise<number> {
  const file = options.writeBaseline!
  const results: LintResult[] = []
  const drafts = await draftsOf(engine, patterns, options)
  spareSources([file], drafts, options)
  const shown = progress(0, options.locale, streams)
  for (const draft of drafts) {
    results.push(await engine.lintFile(draft))
    shown.advance()
  }
  shown.end()
  const count = writeBaseline(file, options.cwd ?? '.', results)
  streams.write(baselineWritten(file, count)[options.locale])
  return 0
}

const cacheDamaged: Localized = {
  fr: 'Le fichier des résultats gardés (--cache) est abîmé : tout est vérifié à nouveau, et il est refait.',
  en: 'The file of kept results (--cache) is damaged: everything is checked anew, and it is made again.',
}

function cacheNotWritten(code: string): Localized {
  const isTaken = code === 'taken'
  const [fr, en] = isTaken ? ['autre chose porte ce nom', 'something else has that name'] : [code, code]
  return {
    fr: `Les résultats n’ont pas pu être gardés (${fr})\u00a0: la prochaine vérification reprendra tout. --cache-location nomme un autre fichier.`,
    en: `The results could not be kept (${en}): the next run will check everything again. --cache-location names another file.`,
  }
}

function baselineWritten(file: string, count: number): Localized {
  return {
    fr: `${count} constat${count > 1 ? 's' : ''} dans ${file}. Désormais : lisible --baseline ${file}\n`,
    en: `${count} finding${count === 1 ? '' : 's'} in ${file}. From now on: lisible --baseline ${file}\n`,
  }
}

function noDrafts(): ConfigurationError {
  return new ConfigurationError({
    fr: 'Aucun brouillon trouvé ici. Par défaut, lisible lit les fichiers « *.post.md », « *.tweet » et ceux des dossiers « drafts », « brouillons », « publications » et « posts ». Nommez vos fichiers : lisible chemin/vers/post.md\nPour un premier brouillon et une configuration : lisible init',
    en: 'No draft found here. By default, lisible reads files named `*.post.md`, `*.tweet` and those in folders named `drafts`, `brouillons`, `publications` and `posts`. Name your files: lisible path/to/post.md\nFor a first draft and a configuration: lisible init',
  })
}
