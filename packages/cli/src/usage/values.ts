import { closest, type Locale } from '@lisible/core'
import { InvalidArgumentError, Option } from 'commander'
import { type FormatRequest, formats } from '../reporters/formats.js'

const words = {
  fr: {
    notACount: 'un nombre entier est attendu, par exemple 0 ou 10.',
    notThreads:
      'un nombre entier est attendu, 1 ou plus. Sans cette option, lisible en prend autant qu’il est utile.',
    notOneOf: (known: readonly string[]) => `on attend ${listed(known, 'ou', (name) => `« ${name} »`)}.`,
    unknownFormat: (name: string, near: string | undefined) =>
      `« ${name} » n’est pas un format de rapport.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} Formats : ${formats.join(', ')}.`,
    lang: 'langue des messages : fr ou en',
  },
  en: {
    notACount: 'a whole number is expected, such as 0 or 10.',
    notThreads: 'a whole number is expected, 1 or more. Without this option, lisible takes as many as pay.',
    notOneOf: (known: readonly string[]) => `expected ${listed(known, 'or', (name) => `\`${name}\``)}.`,
    unknownFormat: (name: string, near: string | undefined) =>
      `\`${name}\` is no report format.${near ? ` Did you mean \`${near}\`?` : ''} Formats: ${formats.join(', ')}.`,
    lang: 'language of messages: fr or en',
  },
} as const

function listed(names: readonly string[], or: string, quote: (name: string) => string): string {
  const quoted = names.map(quote)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`
}

/** `-n x,linkedin` and `-n x -n linkedin` are the same. */
export function collectList(value: string, list: string[] | undefined): string[] {
  return [
    ...(list ?? []),
    ...value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ]
}

/** `json`, or `json=report.json`. */
export function collectFormats(locale: Locale) {
  return (value: string, list: FormatRequest[] | undefined): FormatRequest[] => {
    const [name, file] = value.split(/=(.*)/s, 2) as [string, string | undefined]
    const format = formats.find((known) => known === name)
    if (!format) throw new InvalidArgumentError(words[locale].unknownFormat(name, closest(name, formats)[0]))
    return [...(list ?? []), file ? { format, file } : { format }]
  }
}

export function parseCount(locale: Locale) {
  return (value: string): number => {
    if (!/^\d+$/.test(value)) throw new InvalidArgumentError(words[locale].notACount)
    return Number(value)
  }
}

/** A number of threads. */
export function parseThreads(locale: Locale) {
  return (value: string): number => {
    if (!/^0*[1-9]\d*$/.test(value)) throw new InvalidArgumentError(words[locale].notThreads)
    return Number(value)
  }
}

/** One of a few names. */
export function oneOf<const T extends string>(names: readonly T[], locale: Locale) {
  return (value: string): T => {
    const name = names.find((known) => known === value)
    if (name === undefined) throw new InvalidArgumentError(words[locale].notOneOf(names))
    return name
  }
}

/** Every command takes it, after its name too. */
export function langOption(locale: Locale): Option {
  return new Option('--lang <lang>', words[locale].lang).argParser(oneOf(['fr', 'en'], locale))
}
