import { TokenKind, type Tokens } from '@lisible/core'
import type { SpokenLanguage } from '../emoji/name.js'

/** Signs that most screen readers say at their usual level of punctuation. */
const names: Readonly<Record<SpokenLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    '&': 'et',
    '+': 'plus',
    '=': 'égal',
    '%': 'pour cent',
    '€': 'euros',
    $: 'dollars',
    '@': 'arobase',
    '#': 'dièse',
    '*': 'astérisque',
    '/': 'barre oblique',
    '→': 'flèche vers la droite',
    '►': 'triangle pointant à droite',
    '➤': 'pointe de flèche',
    '•': 'puce',
    '★': 'étoile noire',
    '☆': 'étoile blanche',
    _: 'tiret bas',
    '~': 'tilde',
    '°': 'degrés',
  },
  en: {
    '&': 'and',
    '+': 'plus',
    '=': 'equals',
    '%': 'percent',
    '€': 'euros',
    $: 'dollars',
    '@': 'at',
    '#': 'number',
    '*': 'star',
    '/': 'slash',
    '→': 'right arrow',
    '►': 'right-pointing triangle',
    '➤': 'arrowhead',
    '•': 'bullet',
    '★': 'black star',
    '☆': 'white star',
    _: 'underscore',
    '~': 'tilde',
    '°': 'degrees',
  },
}

/** What is heard for a sign; `undefined` where it is a pause or the reader goes on. */
export function speakSymbol(tokens: Tokens, index: number, lang: SpokenLanguage): string | undefined {
  const sign = tokens.text(index).charAt(0)
  // Stops, brackets, quotation marks and dashes shape the voice and are not said.
  if (tokens.kind(index) === TokenKind.punctuation && !(sign in names[lang])) return undefined
  const name = names[lang][sign]
  return name === undefined ? undefined : ` ${name} `
}
