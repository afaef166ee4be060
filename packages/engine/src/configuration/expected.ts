import type { Locale } from '@lisible/core'

const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: {
    string: 'un texte',
    number: 'un nombre',
    boolean: '« true » ou « false »',
    Array: 'une liste',
    Object: 'des clés et des valeurs',
    null: 'rien',
    undefined: 'rien',
    true: '« true »',
    false: '« false »',
    integer: 'un nombre entier',
    else: 'autre chose',
  },
  en: {
    string: 'a text',
    number: 'a number',
    boolean: '`true` or `false`',
    Array: 'a list',
    Object: 'keys and values',
    null: 'nothing',
    undefined: 'nothing',
    true: '`true`',
    false: '`false`',
    integer: 'a whole number',
    else: 'something else',
  },
}

/** What a schema of valibot expected or received (`"off" | "info"`, `>=1`, `Array`), in the reader's words. */
export function describeType(type: string | null | undefined, locale: Locale): string {
  if (!type) return words[locale].else!
  const parts = type.replace(/[()]/g, '').split(' | ')
  const told = [...new Set(parts.map((part) => describePart(part, locale)))]
  const or = locale === 'fr' ? ' ou ' : ' or '
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')}${or}${told.at(-1)}`
}

function describePart(part: string, locale: Locale): string {
  const word = words[locale][part]
  if (word) return word
  const [, literal] = /^"(.*)"$/s.exec(part) ?? []
  if (literal !== undefined) return locale === 'fr' ? `«\u00a0${literal}\u00a0»` : `\`${literal}\``
  const [, sign, bound] = /^([<>]=?)(-?[\d.]+)$/.exec(part) ?? []
  return bound === undefined ? part : `${bounds[locale][sign!]} ${bound}`
}

const bounds: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: { '>=': 'au moins', '<=': 'au plus', '>': 'plus de', '<': 'moins de' },
  en: { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' },
}
