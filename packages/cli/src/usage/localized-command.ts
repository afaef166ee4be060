import { closest, type Locale } from '@lisible/core'
import { type Argument, Command, type Option } from 'commander'
import { type HelpPage, helpPage, localFlags } from './help-page.js'
import { foreignOption } from './other-tools.js'

const words = {
  fr: {
    see: (command: string) => `Aide : ${command} --help`,
    unknownOption: (flag: string, command: string, near: string | undefined) =>
      `L’option « ${flag} » n’existe pas${command === 'lisible' ? '' : ` dans « ${command} »`}.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    missingArgument: (name: string, command: string) => `Il manque <${name}>. Écrivez : ${command} <${name}>`,
    missingValue: (option: string, flags: string) => `L’option « ${option} » attend une valeur : ${flags}`,
    required: (flags: string, command: string) => `Il manque une option à « ${command} » : ${flags}`,
    excess: (command: string, expected: number, extra: string) =>
      `« ${command} » attend ${expected === 0 ? 'seulement des options' : expected === 1 ? 'un seul nom' : `${expected} noms`} ; « ${extra} » est de trop.`,
    conflict: (a: string, b: string) =>
      `Les options « ${a} » et « ${b} » ne vont pas ensemble : gardez-en une.`,
    invalid: (option: string, value: string, detail: string) => `${option} ${value} : ${detail}`,
    unknownCommand: (name: string) => `La commande « ${name} » n’existe pas.`,
  },
  en: {
    see: (command: string) => `Help: ${command} --help`,
    unknownOption: (flag: string, command: string, near: string | undefined) =>
      `There is no option \`${flag}\`${command === 'lisible' ? '' : ` in \`${command}\``}.${near ? ` Did you mean \`${near}\`?` : ''}`,
    missingArgument: (name: string, command: string) => `<${name}> is missing. Write: ${command} <${name}>`,
    missingValue: (option: string, flags: string) => `The option \`${option}\` wants a value: ${flags}`,
    required: (flags: string, command: string) => `An option is missing from \`${command}\`: ${flags}`,
    excess: (command: string, expected: number, extra: string) =>
      `\`${command}\` takes ${expected === 0 ? 'options only' : expected === 1 ? 'one name only' : `${expected} names`}; \`${extra}\` is one too many.`,
    conflict: (a: string, b: string) =>
      `The options \`${a}\` and \`${b}\` do not go together: keep one of them.`,
    invalid: (option: string, value: string, detail: string) => `${option} ${value}: ${detail}`,
    unknownCommand: (name: string) => `There is no command \`${name}\`.`,
  },
} as const

/**
 * A command that speaks the reader's language. Commander (14.0.3) writes each of its messages in a method of its
 * own, which is replaced here; what it hands to `error` otherwise is ours already.
 */
export class LocalizedCommand extends Command {
  readonly #locale: Locale
  /** What its help shows besides options. */
  page = (): HelpPage => ({ examples: [] })

  constructor(name: string, locale: Locale) {
    super(name)
    this.#locale = locale
    this.configureHelp({
      formatHelp: (command, help) => helpPage(command as LocalizedCommand, help, locale),
    })
  }

  override createCommand(name?: string): LocalizedCommand {
    return new LocalizedCommand(name ?? '', this.#locale)
  }

  override error(message: string, options?: { exitCode?: number; code?: string }): never {
    return super.error(`${message}\n${words[this.#locale].see(this.path)}`, options)
  }

  /** As typed: `lisible explain`. */
  get path(): string {
    return this.parent ? `${(this.parent as LocalizedCommand).path} ${this.name()}` : this.name()
  }

  /** Commander would take `--config --quiet` for a file called `--quiet`. */
  override parseOptions(args: string[]): ReturnType<Command['parseOptions']> {
    const end = args.indexOf('--')
    const own = (arg: string) => this.options.find(({ long, short }) => arg === long || arg === short)
    for (const [i, arg] of (end === -1 ? args : args.slice(0, end)).entries()) {
      const option = own(arg)
      const next = args[i + 1]
      if (option?.required && next?.startsWith('-') && own(next)) this.optionMissingArgument(option)
    }
    return super.parseOptions(args)
  }

  unknownOption(flag: string): never {
    const written = flag.replace(/=.*$/s, '')
    const own = this.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []))
    const near = closest(written, [...own, '--help'])[0] ?? this.#withoutDashes(written, own)
    const foreign = this.parent ? undefined : foreignOption(written, this.#locale)
    if (foreign !== undefined && near !== written)
      return this.error(`${words[this.#locale].unknownOption(written, this.path, undefined)} ${foreign}`)
    return this.error(words[this.#locale].unknownOption(written, this.path, near))
  }

  missingArgument(name: string): never {
    return this.error(words[this.#locale].missingArgument(name, this.path))
  }

  optionMissingArgument(option: Option): never {
    return this.error(
      words[this.#locale].missingValue(option.long ?? option.flags, localFlags(option.flags, this.#locale)),
    )
  }

  missingMandatoryOptionValue(option: Option): never {
    return this.error(words[this.#locale].required(localFlags(option.flags, this.#locale), this.path))
  }

  _conflictingOption(option: Option, other: Option): never {
    return this.error(words[this.#locale].conflict(option.long ?? option.flags, other.long ?? other.flags))
  }

  _excessArguments(received: readonly string[]): never {
    const expected = this.registeredArguments.length
    return this.error(words[this.#locale].excess(this.path, expected, received[expected] ?? ''))
  }

  unknownCommand(): never {
    return this.error(words[this.#locale].unknownCommand(this.args[0] ?? ''))
  }

  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    try {
      return target.parseArg?.(value, previous as never)
    } catch (error) {
      if ((error as { code?: string }).code !== 'commander.invalidArgument') throw error
      const name = 'long' in target ? (target.long ?? target.flags) : target.name()
      return this.error(words[this.#locale].invalid(name, value, (error as Error).message))
    }
  }

  /** `-network`, `-quiet`: one dash instead of two. */
  #withoutDashes(flag: string, own: readonly string[]): string | undefined {
    return own.find((name) => name.replace(/^-+/, '') === flag.replace(/^-+/, ''))
  }
}
