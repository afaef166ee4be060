import { existsSync } from 'node:fs'
import type { Locale } from '@lisible/core'
import { ConfigurationError, lookUpNetwork, rulesById } from '@lisible/engine'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { lintCommand } from './commands/lint.js'
import { help } from './help.js'
import { type FormatRequest, formats, formatsWithGrid, type Grid, grids } from './reporters/formats.js'
import { type ListOptions, spreadLists } from './terminal/list-options.js'
import { environmentLocale } from './terminal/locale.js'
import type { Streams } from './terminal/streams.js'
import { version } from './version.js'

interface Flags {
  network?: string[]
  only?: string[]
  format?: FormatRequest[]
  grid?: Grid
  quiet?: boolean
  maxWarnings?: number
  concurrency?: number
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
}

/** Runs the command with these arguments (without node and script) and answers its exit code. */
export async function run(
  args: readonly string[],
  streams: Streams,
  environment: NodeJS.ProcessEnv = process.env,
  executable?: string,
): Promise<number> {
  const locale = localeOf(args) ?? environmentLocale(environment)
  let code = 0
  const program = createProgram(locale, streams, async (patterns, flags, command) => {
    const requested = flags.format ?? [{ format: 'pretty' }]
    if (flags.grid && !requested.some(({ format }) => formatsWithGrid.includes(format)))
      command.error(help[locale].noGridThere(formatsWithGrid))
    code = await lintCommand(
      patterns,
      {
        locale,
        formats: requested,
        ...(flags.grid ? { grid: flags.grid } : {}),
        quiet: flags.quiet ?? false,
        ...(executable === undefined ? {} : { executable }),
        ...(flags.concurrency === undefined ? {} : { concurrency: flags.concurrency }),
        media: flags.media,
        stdin: flags.stdin ?? false,
        ...(flags.stdinFilename === undefined ? {} : { stdinFilename: flags.stdinFilename }),
        ...(flags.maxWarnings === undefined ? {} : { maxWarnings: flags.maxWarnings }),
        ...(flags.network ? { networks: flags.network } : {}),
        ...(flags.fixDryRun ? { fix: 'dry-run' as const } : flags.fix ? { fix: 'write' as const } : {}),
        ...(flags.baseline === undefined ? {} : { baseline: flags.baseline }),
        ...(flags.writeBaseline === undefined ? {} : { writeBaseline: flags.writeBaseline }),
        ...(flags.only ? { only: flags.only } : {}),
        ...(flags.config === undefined || flags.config === true ? {} : { config: flags.config }),
      },
      streams,
    )
  })
  addCommands(program, locale, streams, (result) => {
    code = result
  })
  try {
    await program.parseAsync(spreadLists(args, listOptions, existsSync), { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof ConfigurationError) {
      streams.writeError(`${error.render(locale, process.cwd())}\n`)
      return 2
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    streams.writeError(`${help[locale].internal}\n${detail}\n`)
    return 2
  }
}

function createProgram(
  locale: Locale,
  streams: Streams,
  lint: (patterns: string[], flags: Flags, command: Command) => Promise<void>,
): Command {
  const text = help[locale]
  return new Command('lisible')
    .description(text.description)
    .version(version, '-v, --version', text.version)
    .helpOption('-h, --help', text.help)
    .argument('[paths...]', text.paths)
    .option('-n, --network <id>', text.network, collectList)
    .option('--only <rule>', text.only, collectList)
    .addOption(new Option('-f, --format <name[=file]>', text.format).argParser(collectFormats(locale)))
    .addOption(new Option('--grid <name>', text.grid).choices(grids))
    .option('-q, --quiet', text.quiet)
    .addOption(new Option('--max-warnings <n>', text.maxWarnings).argParser(parseCount(locale)))
    .option('--no-media', text.noMedia)
    .addOption(new Option('--concurrency <n>', text.concurrency).argParser(parseCount(locale)))
    .option('--fix', text.fix)
    .option('--fix-dry-run', text.fixDryRun)
    .option('--baseline <file>', text.baseline)
    .option('--write-baseline <file>', text.writeBaseline)
    .option('--stdin', text.stdin)
    .option('--stdin-filename <name>', text.stdinFilename)
    .addOption(new Option('--lang <lang>', text.lang).choices(['fr', 'en']))
    .option('--config <file>', text.config)
    .option('--no-config', text.noConfig)
    .addHelpText('after', `\n${text.examples}`)
    .configureOutput({
      writeOut: (output) => streams.write(output),
      writeErr: (output) => streams.writeError(output),
      outputError: (output, write) => write(`${output}${text.seeHelp}\n`),
    })
    .showSuggestionAfterError(true)
    .exitOverride()
    .action(lint)
}

/** Commands beside the check; their code is loaded when they are called. */
function addCommands(program: Command, locale: Locale, streams: Streams, done: (code: number) => void): void {
  const { commands } = help[locale]
  program
    .command('rules')
    .description(commands.rules)
    .option('--json', commands.json)
    .option('--config <file>', help[locale].config)
    .action(async ({ json, config }: { json?: boolean; config?: string }) => {
      const { rulesCommand } = await import('./commands/rules.js')
      done(
        await rulesCommand(
          { locale, json: json ?? false, ...(config === undefined ? {} : { config }) },
          streams,
        ),
      )
    })
  program
    .command('explain')
    .argument('<rule>')
    .description(commands.explain)
    .action(async (id: string) => {
      const { explainCommand } = await import('./commands/explain.js')
      done(explainCommand(id, locale, streams))
    })
  program
    .command('preview')
    .argument('<draft>')
    .description(commands.preview)
    .option('-n, --network <id>', help[locale].network, collectList)
    .option('--spoken', commands.spoken)
    .action(async (file: string, { network, spoken }: { network?: string[]; spoken?: boolean }) => {
      const { previewCommand } = await import('./commands/preview.js')
      done(
        await previewCommand(
          file,
          { locale, spoken: spoken ?? false, ...(network ? { networks: network } : {}) },
          streams,
        ),
      )
    })
  program
    .command('import')
    .argument('<file>')
    .description(commands.import)
    .requiredOption('--to <folder>', commands.to)
    .action(async (file: string, { to }: { to: string }) => {
      const { importCommand } = await import('./commands/import.js')
      done(await importCommand(file, to, locale, streams))
    })
  program
    .command('image')
    .argument('<file>')
    .description(commands.image)
    .option('-o, --output <file>', commands.annotated)
    .option('--json', commands.json)
    .action(async (file: string, { output, json }: { output?: string; json?: boolean }) => {
      const { imageCommand } = await import('./commands/image.js')
      const annotated = output ?? (json ? undefined : annotatedName(file))
      done(
        await imageCommand(
          file,
          { locale, json: json ?? false, ...(annotated === undefined ? {} : { output: annotated }) },
          streams,
        ),
      )
    })
  program
    .command('networks')
    .argument('[id]')
    .description(commands.networks)
    .action(async (id: string | undefined) => {
      const { networksCommand } = await import('./commands/networks.js')
      done(networksCommand(id, locale, streams))
    })
}

/** `visuel.png` → `visuel.lisible.png`, beside the picture. */
function annotatedName(file: string): string {
  return `${file.replace(/\.[^./\\]*$/, '')}.lisible.png`
}

const isNetwork = (value: string) => value.split(',').every((name) => 'id' in lookUpNetwork(name))
const isRule = (value: string) =>
  [...rulesById.keys()].some((id) => id === value || id.startsWith(`${value}/`))
const isFormat = (value: string) =>
  formats.some((format) => value === format || value.startsWith(`${format}=`))

const listOptions: ListOptions = {
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

/** `-n x,linkedin` and `-n x -n linkedin` are the same. */
function collectList(value: string, list: string[] | undefined): string[] {
  return [
    ...(list ?? []),
    ...value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ]
}

function collectFormats(locale: Locale) {
  return (value: string, list: FormatRequest[] | undefined): FormatRequest[] => {
    const [name, file] = value.split(/=(.*)/s, 2) as [string, string | undefined]
    const format = formats.find((known) => known === name)
    if (!format) throw new InvalidArgumentError(help[locale].unknownFormat(name, formats))
    return [...(list ?? []), file ? { format, file } : { format }]
  }
}

function parseCount(locale: Locale) {
  return (value: string): number => {
    if (!/^\d+$/.test(value)) throw new InvalidArgumentError(help[locale].notACount)
    return Number(value)
  }
}
