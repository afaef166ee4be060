import type { Locale } from '@lisible/core'
import { Option } from 'commander'
import type { InitFlags } from './commands/init.js'
import { help } from './help.js'
import type { Streams } from './terminal/streams.js'
import type { LocalizedCommand } from './usage/localized-command.js'
import { pages } from './usage/pages.js'
import type { SubcommandName } from './usage/subcommand-names.js'
import { collectList, langOption, oneOf } from './usage/values.js'

/** Commands beside the check; their code is loaded when they are called. */
export function addSubcommands(
  program: LocalizedCommand,
  locale: Locale,
  streams: Streams,
  done: (code: number) => void,
): void {
  const { commands, config } = help[locale]
  const names = argumentNames[locale]
  const command = (name: SubcommandName) => {
    const made = program.command(name).description(commands[name]) as LocalizedCommand
    made.helpOption('-h, --help', help[locale].help)
    made.page = () => pages[locale]()[name]
    return made
  }
  command('init')
    .option('-y, --yes', commands.yes)
    .option('--networks <ids>', commands.initNetworks)
    .addOption(new Option('--text-lang <lang>', commands.textLang).argParser(oneOf(['fr', 'en'], locale)))
    .option('--profile <name>', commands.profile)
    .option('--pre-commit', commands.preCommit)
    .option('--git-hook', commands.gitHook)
    .option('--github', commands.github)
    .addOption(langOption(locale))
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./commands/init.js')
      done(await initCommand(flags, locale, streams))
    })
  command('doctor')
    .option('--json', commands.json)
    .option('--config <file>', config)
    .addOption(langOption(locale))
    .action(async ({ json, config }: { json?: boolean; config?: string }) => {
      const { doctorCommand } = await import('./commands/doctor.js')
      done(
        await doctorCommand(
          { locale, json: json ?? false, ...(config === undefined ? {} : { config }) },
          streams,
        ),
      )
    })
  command('rules')
    .option('--json', commands.json)
    .option('--config <file>', config)
    .addOption(langOption(locale))
    .action(async ({ json, config }: { json?: boolean; config?: string }) => {
      const { rulesCommand } = await import('./commands/rules.js')
      done(
        await rulesCommand(
          { locale, json: json ?? false, ...(config === undefined ? {} : { config }) },
          streams,
        ),
      )
    })
  command('explain')
    .argument(`<${names.rule}>`)
    .addOption(langOption(locale))
    .action(async (id: string) => {
      const { explainCommand } = await import('./commands/explain.js')
      done(explainCommand(id, locale, streams))
    })
  command('networks')
    .argument(`[${names.network}]`)
    .addOption(langOption(locale))
    .action(async (id: string | undefined) => {
      const { networksCommand } = await import('./commands/networks.js')
      done(networksCommand(id, locale, streams))
    })
  command('preview')
    .argument(`<${names.draft}>`)
    .option('-n, --network <id>', commands.previewed, collectList)
    .option('--spoken', commands.spoken)
    .addOption(langOption(locale))
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
  command('image')
    .argument(`<${names.file}>`)
    .option('-o, --output <file>', commands.annotated)
    .option('--json', commands.json)
    .addOption(langOption(locale))
    .action(async (file: string, { output, json }: { output?: string; json?: boolean }) => {
      const { imageCommand } = await import('./commands/image.js')
      done(
        await imageCommand(
          file,
          { locale, json: json ?? false, ...(output === undefined ? {} : { output }) },
          streams,
        ),
      )
    })
  command('import')
    .argument(`<${names.file}>`)
    .requiredOption('--to <folder>', commands.to)
    .addOption(langOption(locale))
    .action(async (file: string, { to }: { to: string }) => {
      const { importCommand } = await import('./commands/import.js')
      done(await importCommand(file, to, locale, streams))
    })
}

const argumentNames = {
  fr: { rule: 'règle', draft: 'brouillon', file: 'fichier', network: 'réseau' },
  en: { rule: 'rule', draft: 'draft', file: 'file', network: 'network' },
} as const
