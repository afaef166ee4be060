import type { SpokenLanguage } from '../emoji/name.js'
import { words } from './words.js'

/** An address as it is heard: without its scheme, its signs by name. */
export function speakLink(url: string, lang: SpokenLanguage): string {
  const { stop, slash, hyphen, question, equals, underscore, at, ampersand, colon } = words[lang]
  const signs: Readonly<Record<string, string>> = {
    '.': stop,
    '/': slash,
    '-': hyphen,
    '?': question,
    '=': equals,
    _: underscore,
    '@': at,
    '&': ampersand,
    ':': colon,
  }
  return url
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/\/$/u, '')
    .replace(/[./\-?=_@&:]/g, (sign) => ` ${signs[sign] ?? sign} `)
    .replace(/ +/g, ' ')
    .trim()
}
