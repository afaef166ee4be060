import type { Locale, Localized } from '@lisible/core'
import { terminalSafe, totalCounts, wholeReport } from '@lisible/core'
import { ConfigurationError, Engine, type EngineOptions, type LintResult } from '@lisible/engine'
import { errorsOf } from '../checking/checked-draft.js'
import type { Format } from '../reporters/formats.js'
import { streamedReport } from '../reporters/streamed.js'
import type { Streams } from '../terminal/streams.js'
import { Changes } from '../watch/changes.js'
import { WatchedDrafts } from '../watch/watched-drafts.js'

export interface WatchOptions extends EngineOptions {
  readonly locale: Locale
  /** A report for people: `pretty` or `compact`. */
  readonly format: Format
  readonly quiet: boolean
}

const words = {
  waiting: {
    fr: 'En attente de changements ; Ctrl-C pour arrêter.',
    en: 'Waiting for changes; Ctrl-C to stop.',
  },
  left: {
    fr: (drafts: number, errors: number) =>
      `${drafts} brouillon${drafts > 1 ? 's' : ''} suivi${drafts > 1 ? 's' : ''}, ${errors} erreur${errors > 1 ? 's' : ''} en tout.`,
    en: (drafts: number, errors: number) =>
      `${drafts} draft${drafts === 1 ? '' : 's'} watched, ${errors} error${errors === 1 ? '' : 's'} in all.`,
  },
} satisfies Record<string, Localized | Record<Locale, (drafts: number, errors: number) => string>>

function goneInWords(path: string): Localized {
  return {
    fr: `« ${terminalSafe(path)} » n’est plus là : ses constats sont oubliés.`,
    en: `\`${terminalSafe(path)}\` is gone: its findings are dropped.`,
  }
}

/**
 * Checks all drafts, then again what changes: drafts, the media they name, configuration, word lists, charters. A
 * mistake in the configuration is shown, and mended while the command goes on. Ends when it is interrupted.
 */
export async function watchCommand(
  patterns: readonly string[],
  options: WatchOptions,
  streams: Streams,
): Promise<number> {
  const { locale, quiet, format } = options
  const engine = new Engine(options)
  const drafts = new WatchedDrafts(engine, patterns)
  const changes = new Changes(options.cwd ?? process.cwd())
  const forget = streams.onInterrupt(() => changes.end())
  /** Whether drafts went, each of which is told in a line. */
  const tellGone = (): boolean => {
    const gone = drafts.takeGone()
    for (const path of gone) streams.writeError(`${goneInWords(path)[locale]}\n`)
    return gone.length > 0
  }
  const show = async (check: () => Promise<readonly LintResult[]>) => {
    try {
      const results = await check()
      const gone = tellGone()
      if (results.length === 0 && !gone) return
      const report = streamedReport(format, { locale, terminal: streams, grid: false })!
      if (results.length > 0)
        streams.write(`${wholeReport(report, quiet ? results.map(errorsOf) : results)}\n`)
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      tellGone()
      streams.writeError(`${error.render(locale, options.cwd ?? process.cwd())}\n`)
    }
    const { drafts: count, error } = totalCounts(drafts.results)
    streams.writeError(`${words.left[locale](count, error)} ${words.waiting[locale]}\n`)
  }
  try {
    await show(() => drafts.checkAll())
    for (;;) {
      const changed = await changes.next()
      if (changed.size === 0) return 0
      await show(() => drafts.checkChanged(changed))
    }
  } finally {
    forget()
    changes.end()
    await engine.close()
  }
}
