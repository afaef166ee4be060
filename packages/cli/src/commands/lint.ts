import { resolve } from 'node:path'
import type { Locale, Localized } from '@lisible/core'
import {
  ConfigurationError,
  Engine,
  type EngineOptions,
  type LintResult,
  type WriteFailure,
} from '@lisible/engine'
import { type CheckAloneOptions, checkAlone } from '../checking/check-alone.js'
import { type CheckedDraft, checkedDraft } from '../checking/checked-draft.js'
import type { PlacedFile } from '../checking/protocol.js'
import { threadsFor } from '../checking/threads-that-pay.js'
import type { FormatRequest, Grid } from '../reporters/formats.js'
import { Reports } from '../reporters/reports.js'
import { progress } from '../terminal/progress.js'
import type { Streams } from '../terminal/streams.js'
import { beyondBaseline, readBaseline, writeBaseline } from './baseline.js'
import { exitCode, type FailingOptions } from './exit-code.js'
import { notCopied } from './uncopied.js'

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

/** Runs the check and prints reports. The exit code: 1 when findings fail the run, else 0. */
export async function lintCommand(
  patterns: readonly string[],
  options: LintCommandOptions,
  streams: Streams,
): Promise<number> {
  const engine = new Engine(options)
  try {
    if (options.writeBaseline !== undefined) return await acceptFindings(engine, patterns, options, streams)
    const files = options.stdin ? [] : await draftsOf(engine, patterns, options)
    if (await engine.resultsWereDamaged()) streams.writeError(`${cacheDamaged[options.locale]}\n`)
    const reports = new Reports(options, streams)
    const forget = streams.onInterrupt(() => reports.abandon())
    try {
      const checked = options.stdin
        ? checkAlone(engine, [''], {
            ...reportingOf(reports, options),
            check: async () =>
              engine.lintText(await streams.readInput(), options.stdinFilename ?? 'stdin.post.md'),
          })
        : checkDrafts(engine, files, reports, options, streams)
      await collect(checked, reports, files.length, options, streams)
      await reports.finish(engine)
    } catch (error) {
      reports.abandon()
      throw error
    } finally {
      forget()
    }
    return exitCode(reports.counts, options)
  } finally {
    await engine.close()
  }
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
  options: LintCommandOptions,
  streams: Streams,
): AsyncIterable<CheckedDraft> {
  const reporting = reportingOf(reports, options)
  const baseline =
    options.baseline === undefined ? undefined : readBaseline(options.baseline, options.cwd ?? '.')
  const check = async (file: string) => {
    const result = options.fix
      ? await fixDraftFile(engine, file, options, streams)
      : await engine.lintFile(file)
    return baseline ? beyondBaseline(result, baseline, options.locale) : result
  }
  const alone = { ...reporting, check }
  const onThisThread = options.fix || options.contentOf || baseline || reports.needsResults
  if (onThisThread || options.executable === undefined) {
    return checkAlone(engine, files, alone)
  }
  return spread(engine, files, reports, reporting, options, options.executable)
}

async function* spread(
  engine: Engine,
  files: readonly string[],
  reports: Reports,
  reporting: CheckAloneOptions,
  options: LintCommandOptions,
  executable: string,
): AsyncGenerator<CheckedDraft> {
  const known = options.results ? await recalled(engine, files, reporting) : undefined
  const left = files.flatMap((file, index) => (known?.has(index) ? [] : [{ file, index }]))
  const threads = threadsFor(left.length, options.concurrency)
  const here = async ({ file, index }: PlacedFile) =>
    checkedDraft(await engine.lintFile(file), index, reporting)
  const inThreads = async () => {
    const { checkInThreads } = await import('../checking/threads.js')
    return checkInThreads(left, {
      executable,
      threads,
      options: {
        engine: engineOptionsOf(options),
        quiet: reporting.quiet,
        findings: known !== undefined,
        reports: reports.requests,
      },
      withMedia: here,
    })
  }
  const others = threads < 2 ? undefined : await inThreads()
  try {
    for (const [index, file] of files.entries()) {
      const kept = known?.get(index)
      if (kept || !others) {
        yield kept ?? (await here({ file, index }))
        continue
      }
      const { value } = (await others.next()) as { value: CheckedDraft }
      if (value.findings) await engine.keep(file, value.findings)
      yield value
    }
  } finally {
    await others?.return(undefined)
  }
}

/** Drafts whose results are kept and still hold, by place. */
async function recalled(
  engine: Engine,
  files: readonly string[],
  reporting: CheckAloneOptions,
): Promise<ReadonlyMap<number, CheckedDraft>> {
  const known = new Map<number, CheckedDraft>()
  for (const [index, file] of files.entries()) {
    const result = await engine.recall(file)
    if (result) known.set(index, checkedDraft(result, index, reporting))
  }
  return known
}

/** What the engine of a thread is made with. */
function engineOptionsOf({ cwd, locale, config, networks, only, media, code }: EngineOptions): EngineOptions {
  return Object.fromEntries(
    Object.entries({ cwd, locale, config, networks, only, media, code }).filter(
      ([, value]) => value !== undefined,
    ),
  )
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
  try {
    for await (const checked of drafts) {
      shown.clear()
      reports.add(checked)
      shown.advance()
      await streams.drained()
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
  const shown = progress(0, options.locale, streams)
  for (const draft of await draftsOf(engine, patterns, options)) {
    results.push(await engine.lintFile(draft))
    shown.advance()
  }
  shown.end()
  const count = writeBaseline(file, options.cwd ?? '.', results)
  streams.write(baselineWritten(file, count)[options.locale])
  return 0
}

/** Fixes one file; what it would change goes where reports for people go. */
async function fixDraftFile(
  engine: Engine,
  file: string,
  options: LintCommandOptions,
  streams: Streams,
): Promise<LintResult> {
  if (options.fix === 'write' && options.contentOf?.(resolve(options.cwd ?? '.', file))) {
    const result = await engine.lintFile(file)
    streams.writeError(`${result.path}: ${partlyStaged[options.locale]}\n`)
    return result
  }
  const { result, diff, failure, uncopied } = await engine.fixFile(file, {
    dryRun: options.fix === 'dry-run',
  })
  if (failure) streams.writeError(`${result.path}: ${notWritten(failure)[options.locale]}\n`)
  for (const copy of uncopied ?? [])
    streams.writeError(`${result.path}: ${notCopied(copy)[options.locale]}\n`)
  if (options.fix === 'dry-run' && diff !== undefined) {
    const forPeople = options.formats.some(
      ({ format, file: target }) => format === 'pretty' && target === undefined,
    )
    if (forPeople) streams.write(`${diff}\n`)
    else streams.writeError(diff)
  }
  return result
}

const partlyStaged: Localized = {
  fr: 'ce fichier diffère de ce qui est prêt à être enregistré dans git ; il n’a pas été corrigé, pour ne pas mêler les deux. Indexez-le en entier (git add), puis relancez la commande.',
  en: 'this file differs from what is staged in git; it was not fixed, so as not to mix the two. Stage it whole (git add), then run the command again.',
}

function notWritten(failure: WriteFailure): Localized {
  if (failure.reason === 'changed') {
    return {
      fr: 'ce fichier a changé pendant la vérification ; il n’a pas été corrigé. Relancez la commande.',
      en: 'this file changed while it was being checked; it was not fixed. Run the command again.',
    }
  }
  if (failure.reason === 'outside-project') {
    return {
      fr: 'ce fichier est un lien qui sort du projet ; il n’a pas été corrigé.',
      en: 'this file is a link that leaves the project; it was not fixed.',
    }
  }
  return {
    fr: `ce fichier n’a pas pu être écrit (${failure.detail}) ; il est resté tel quel. Vérifiez ses droits et ceux de son dossier.`,
    en: `this file could not be written (${failure.detail}); it is as it was. Check its permissions and those of its folder.`,
  }
}

const cacheDamaged: Localized = {
  fr: 'Le fichier des résultats gardés (--cache) est abîmé : tout est vérifié à nouveau, et il est refait.',
  en: 'The file of kept results (--cache) is damaged: everything is checked anew, and it is made again.',
}

function baselineWritten(file: string, count: number): Localized {
  return {
    fr: `${count} constat${count > 1 ? 's' : ''} dans ${file}. Désormais : lisible --baseline ${file}\n`,
    en: `${count} finding${count === 1 ? '' : 's'} in ${file}. From now on: lisible --baseline ${file}\n`,
  }
}

function noDrafts(): ConfigurationError {
  return new ConfigurationError({
    fr: 'Aucun brouillon trouvé ici. Par défaut, lisible lit les fichiers « *.post.md », « *.tweet » et ceux des dossiers « drafts », « brouillons », « publications » et « posts ». Nommez vos fichiers : lisible chemin/vers/post.md',
    en: 'No draft found here. By default, lisible reads files named `*.post.md`, `*.tweet` and those in folders named `drafts`, `brouillons`, `publications` and `posts`. Name your files: lisible path/to/post.md',
  })
}
