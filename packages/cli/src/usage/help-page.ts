import type { Locale } from '@lisible/core'
import type { Command, Help } from 'commander'
import { wrapWords } from '../terminal/table.js'
import { stringWidth } from '../terminal/width.js'

/** What the help of a command shows besides its options. */
export interface HelpPage {
  /** What is typed, and what it does. */
  readonly examples: readonly (readonly [typed: string, does: string])[]
  /** Paragraphs after the options, each under a title. */
  readonly notes?: readonly { readonly title: string; readonly lines: readonly string[] }[]
}

const words = {
  fr: {
    usage: 'Utilisation',
    examples: 'Exemples',
    arguments: 'Arguments',
    options: 'Options',
    commands: 'Commandes',
    option: '[options]',
    more: (name: string) => `« ${name} COMMANDE --help » en dit plus sur chacune.`,
  },
  en: {
    usage: 'Usage',
    examples: 'Examples',
    arguments: 'Arguments',
    options: 'Options',
    commands: 'Commands',
    option: '[options]',
    more: (name: string) => `\`${name} COMMAND --help\` says more about each.`,
  },
} as const

/** Names of values, as options declare them, in French. */
const values: Readonly<Record<string, string>> = {
  draft: 'brouillon',
  file: 'fichier',
  folder: 'dossier',
  id: 'réseau',
  ids: 'réseaux',
  lang: 'langue',
  name: 'nom',
  revision: 'révision',
  rule: 'règle',
  severity: 'gravité',
}

/** `--config <file>` with the name of its value in the reader's language. */
export function localFlags(flags: string, locale: Locale): string {
  if (locale === 'en') return flags
  return flags.replace(/[a-z]+(?=[^<>]*>)/g, (name) => values[name] ?? name)
}

/** Columns that terms may take before their explanation goes to the next line. */
const widestTerm = 28

/** The help of a command: what it does, examples, arguments, options by group, commands, notes. */
export function helpPage(
  command: Command & { readonly path: string; readonly page: () => HelpPage },
  help: Help,
  locale: Locale,
): string {
  const text = words[locale]
  const columns = Math.min(help.helpWidth ?? 80, 100)
  const { title, section } = styles(help)
  const lines = [title(command.path), ...wrapWords(sentence(command.description()), columns)]
  const usage = [
    command.path,
    ...command.registeredArguments.map((argument) =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? '…' : ''}]`,
    ),
    text.option,
  ].join(' ')
  lines.push(...section(text.usage, [`  ${usage}`]))
  const { examples, notes = [] } = command.page()
  if (examples.length > 0) lines.push(...section(text.examples, definitions(examples, columns, 44)))
  const described = command.registeredArguments.filter(({ description }) => description !== '')
  if (described.length > 0) {
    const rows = described.map((argument) => [argument.name(), argument.description] as const)
    lines.push(...section(text.arguments, definitions(rows, columns)))
  }
  for (const [group, options] of grouped(command, help, text.options)) {
    const rows = options.map(({ flags, description }) => [localFlags(flags, locale), description] as const)
    lines.push(...section(group, definitions(rows, columns)))
  }
  const commands = help.visibleCommands(command).filter((child) => child.name() !== 'help')
  if (commands.length > 0) {
    const rows = commands.map(
      (child) =>
        [
          [
            child.name(),
            ...child.registeredArguments.map((argument) =>
              argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
            ),
          ].join(' '),
          child.description(),
        ] as const,
    )
    lines.push(...section(text.commands, [...definitions(rows, columns), '', `  ${text.more(command.path)}`]))
  }
  for (const note of notes)
    lines.push(
      ...section(
        note.title,
        note.lines.map((line) => `  ${line}`),
      ),
    )
  return `${lines.join('\n')}\n`
}

/** `list the rules` → `List the rules.` */
function sentence(description: string): string {
  return `${description.slice(0, 1).toUpperCase()}${description.slice(1)}${/[.!?…]$/.test(description) ? '' : '.'}`
}

function styles(help: Help) {
  const title = (words: string) => help.styleTitle(words)
  const section = (name: string, lines: readonly string[]) => ['', title(name), ...lines]
  return { title, section }
}

type ShownOption = ReturnType<Help['visibleOptions']>[number]

/** Visible options by the heading they were declared under, in the order of the headings. */
function grouped(command: Command, help: Help, fallback: string): Map<string, ShownOption[]> {
  const groups = new Map<string, ShownOption[]>()
  for (const option of help.visibleOptions(command)) {
    const heading = option.helpGroupHeading ?? fallback
    groups.set(heading, [...(groups.get(heading) ?? []), option])
  }
  return groups
}

/** Terms and what they mean, in two columns; a long term has its meaning below. */
function definitions(
  rows: readonly (readonly [string, string])[],
  columns: number,
  widest = widestTerm,
): string[] {
  const fitting = rows.map(([term]) => stringWidth(term)).filter((width) => width <= widest)
  const width = Math.max(12, ...fitting)
  const indent = ' '.repeat(width + 4)
  return rows.flatMap(([term, meaning]) => {
    const wrapped = wrapWords(meaning, Math.max(24, columns - width - 4))
    const own = stringWidth(term)
    if (own > widest) return [`  ${term}`, ...wrapped.map((line) => indent + line)]
    const first = `  ${term}${' '.repeat(width - own)}  ${wrapped[0] ?? ''}`.trimEnd()
    return [first, ...wrapped.slice(1).map((line) => indent + line)]
  })
}
