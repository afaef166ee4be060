import { existsSync } from 'node:fs'
import type { Locale, Severity } from '@lisible/core'
import { ConfigurationError, lookUpNetwork, rulesById } from '@lisible/engine'
import { type Command, CommanderError, Option } from 'commander'
import { keptResults } from './checking/kept-results.js'
import { severities } from './commands/exit-code.js'
import { lintCommand } from './commands/lint.js'
import type { IndexContent } from './git/index-content.js'
import { help } from './help.js'
import { type FormatRequest, formats, formatsWithGrid, type Grid, grids } from './reporters/formats.js'
import { addSubcommands } from './subcommands.js'
import { type ListOptions, spreadLists } from './terminal/list-options.js'
import { environmentLocale } from './terminal/locale.js'
import type { Streams } from './terminal/streams.js'
import { watchOverEnd } from './terminal/watch-over-end.js'
import { LocalizedCommand } from './usage/localized-command.js'
import { mistakenCommand, mistakenPaths } from './usage/mistaken-command.js'
import { pages } from './usage/pages.js'
import { mayCallSubcommand, subcommandNames } from './usage/subcommand-names.js'
import { collectFormats, collectList, langOption, oneOf, parseCount, parseThreads } from './usage/values.js'
import { version } from './version.js'

interface Flags {
  network?: string[]
  only?: string[]
  format?: FormatRequest[]
  grid?: Grid
  quiet?: boolean
  since?: string
  staged?: boolean
  failOn?: Severity
  maxWarnings?: number
  concurrency?: number
  cache?: boolean
  cacheLocation?: string
  watch?: boolean
  media: boolean
  fix?: boolean
  fixDryRun?: boolean
  baseline?: string
  writeBaseline?: string
  stdin?: boolean
  stdinFilename?: string
  lang?: Locale
  /** `false`: --no-config. */
  config?: string | boolean
  printConfig?: string
}

/** Runs the command with these arguments (without node and script) and answers its exit code. */
export async function run(
  args: readonly string[],
  streams: Streams,
  environment: NodeJS.ProcessEnv = process.env,
  executable?: string,
): Promise<number> {
  const locale = localeOf(args) ?? environmentLocale(environment)
  const { internal, cutShort } = help[locale]
  const ended = watchOverEnd({
    early: () => streams.writeError(`${cutShort}\n`),
    thrown: (error) => streams.writeError(`${internal}\n${detailOf(error)}\n`),
  })
  let code = 0
  const program = createProgram(locale, streams, async (patterns, flags, command) => {
    const requested = flags.format ?? [{ format: 'pretty' }]
    if (flags.grid && !requested.some(({ format }) => formatsWithGrid.includes(format)))
      command.error(help[locale].noGridThere(formatsWithGrid))
    const range = flags.staged
      ? ({ staged: true } as const)
      : flags.since
        ? { since: flags.since }
        : undefined
    const engineOptions = {
      locale,
      media: flags.media,
      ...(flags.network ? { networks: flags.network } : {}),
      ...(flags.only ? { only: flags.only } : {}),
      ...(flags.config === undefined || flags.config === true ? {} : { config: flags.config }),
    }
    if (flags.printConfig !== undefined) {
      const { printConfig } = await import('./commands/print-config.js')
      code = await printConfig(flags.printConfig, engineOptions, streams)
      return
    }
    const mistaken = mistakenCommand(patterns, subcommandNames, locale, isRule)
    if (mistaken !== undefined) command.error(mistaken)
    const noDrafts = mistakenPaths(patterns, flags.stdin ?? false, locale)
    if (noDrafts !== undefined) command.error(noDrafts)
    if (flags.watch) {
      const { watchCommand } = await import('./commands/watch.js')
      const format = requested[0]!.format === 'compact' ? 'compact' : 'pretty'
      code = await watchCommand(patterns, { ...engineOptions, format, quiet: flags.quiet ?? false }, streams)
      return
    }
    const contentOf = flags.staged ? await stagedContent(process.cwd()) : undefined
    code = await lintCommand(
      patterns,
      {
        ...engineOptions,
        ...(contentOf ? { contentOf } : {}),
        formats: requested,
        ...(flags.grid ? { grid: flags.grid } : {}),
        quiet: flags.quiet ?? false,
        ...(executable === undefined ? {} : { executable }),
        ...(flags.concurrency === undefined ? {} : { concurrency: flags.concurrency }),
        ...(flags.cache || flags.cacheLocation !== undefined
          ? { results: keptResults(process.cwd(), flags.cacheLocation, executable) }
          : {}),
        stdin: flags.stdin ?? false,
        ...(flags.stdinFilename === undefined ? {} : { stdinFilename: flags.stdinFilename }),
        ...(flags.failOn ? { failOn: flags.failOn } : {}),
        ...(range
          ? {
              select: async (files, engine) => {
                const { changedDrafts } = await import('./git/changed-drafts.js')
                return changedDrafts(files, engine, {
                  cwd: process.cwd(),
                  range,
                  patterns,
                  ...(contentOf ? { contentOf } : {}),
                })
              },
            }
          : {}),
        ...(flags.maxWarnings === undefined ? {} : { maxWarnings: flags.maxWarnings }),
        ...(flags.fixDryRun ? { fix: 'dry-run' as const } : flags.fix ? { fix: 'write' as const } : {}),
        ...(flags.baseline === undefined ? {} : { baseline: flags.baseline }),
        ...(flags.writeBaseline === undefined ? {} : { writeBaseline: flags.writeBaseline }),
      },
      streams,
    )
  })
  if (mayCallSubcommand(args)) {
    addSubcommands(program, locale, streams, (result) => {
      code = result
    })
  }
  try {
    await program.parseAsync(spreadLists(args, listOptions, existsSync), { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof ConfigurationError) {
      streams.writeError(`${error.render(locale, process.cwd())}\n`)
      return 2
    }
    streams.writeError(`${internal}\n${detailOf(error)}\n`)
    return 2
  } finally {
    ended()
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The command with its options, which hands paths and flags to `lint`. */
export function createProgram(
  locale: Locale,
  streams: Streams,
  lint: (patterns: string[], flags: Flags, command: Command) => Promise<void>,
): LocalizedCommand {
  const text = help[locale]
  const { groups } = text
  const program = new LocalizedCommand('lisible', locale)
  program.page = () => pages[locale]()['']
  program
    .description(text.description)
    .helpCommand('help [command]', text.help)
    .enablePositionalOptions()
    .argument(`[${text.pathsName}...]`, text.paths)
    .optionsGroup(groups.checked)
    .option('-n, --network <id>', text.network, collectList)
    .option('--only <rule>', text.only, collectList)
    .option('--no-media', text.noMedia)
    .option('--since <revision>', text.since)
    .addOption(new Option('--staged', text.staged).conflicts('since'))
    .addOption(
      new Option('--stdin', text.stdin).conflicts([
        'fix',
        'fixDryRun',
        'watch',
        'since',
        'staged',
        'writeBaseline',
      ]),
    )
    .option('--stdin-filename <name>', text.stdinFilename)
    .optionsGroup(groups.reports)
    .addOption(new Option('-f, --format <name[=file]>', text.format).argParser(collectFormats(locale)))
    .addOption(new Option('--grid <name>', text.grid).argParser(oneOf(grids, locale)))
    .option('-q, --quiet', text.quiet)
    .optionsGroup(groups.failure)
    .addOption(new Option('--fail-on <severity>', text.failOn).argParser(oneOf(severities, locale)))
    .addOption(new Option('--max-warnings <n>', text.maxWarnings).argParser(parseCount(locale)))
    .option('--baseline <file>', text.baseline)
    .option('--write-baseline <file>', text.writeBaseline)
    .optionsGroup(groups.fixes)
    .option('--fix', text.fix)
    .option('--fix-dry-run', text.fixDryRun)
    .optionsGroup(groups.configuration)
    .option('--config <file>', text.config)
    .option('--no-config', text.noConfig)
    .option('--print-config <draft>', text.printConfig)
    .optionsGroup(groups.speed)
    .option('--cache', text.cache)
    .option('--cache-location <file>', text.cacheLocation)
    .option('--watch', text.watch)
    .addOption(new Option('--concurrency <n>', text.concurrency).argParser(parseThreads(locale)))
    .optionsGroup(groups.other)
    .addOption(langOption(locale))
    .version(version, '-v, --version', text.version)
    .addHelpOption(new Option('-h, --help', text.help).helpGroup(groups.other))
    .configureOutput({
      writeOut: (output) => streams.write(output),
      writeErr: (output) => streams.writeError(output),
      getOutHelpWidth: () => streams.columns,
      getErrHelpWidth: () => streams.columns,
      getOutHasColors: () => streams.colours,
    })
    .exitOverride()
    .action(lint)
  return program
}

/** What the index holds of files staged in part. */
async function stagedContent(cwd: string): Promise<IndexContent | undefined> {
  const { indexContent } = await import('./git/index-content.js')
  return indexContent(cwd)
}

const isNetwork = (value: string) => value.split(',').every((name) => 'id' in lookUpNetwork(name))
const isRule = (value: string) =>
  [...rulesById.keys()].some((id) => id === value || id.startsWith(`${value}/`))
const isFormat = (value: string) =>
  formats.some((format) => value === format || value.startsWith(`${format}=`))

/** Options that take several values in a row. */
export const listOptions: ListOptions = {
  '-n': isNetwork,
  '--network': isNetwork,
  '--only': isRule,
  '-f': isFormat,
  '--format': isFormat,
}

function localeOf(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = at === -1 ? undefined : args[at]!.includes('=') ? args[at]!.slice(7) : args[at + 1]
  return value === 'fr' || value === 'en' ? value : undefined
}
