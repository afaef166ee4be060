import type { Lexicon } from '@lisible/lexicon-fr'
import type { Lexicons } from '../../words/lexicons.js'

/** An elided word before one that others are elided before, but not this one. */
interface Misfit {
  readonly message: 'mismatch' | 'number'
  /** Best first; of a singular before a plural, the singular and the plural. */
  readonly expected: readonly string[]
}

/** Elided words that between them go before any word that begins with a vowel sound. */
const elided = ["l'", "d'", "qu'", "j'", "s'", "n'", "m'"]

/** Before other words than pronouns, usage is divided: « lorsqu’appelée ». */
const divided = /^(?:lors|puis|quoi)qu['’]/i

/** Cost of a correction that is likelier than an elision before a consonant: l’époque for `l’poque`. */
const likely = 0.2
/** Corrections worth showing. */
const most = 5

/**
 * What is wrong with an elided word that does not fit: the form after it (`j’arrivait`, `jusqu’a`) or its number
 * (`l’activités`). `'none'`: nothing is sure. `undefined`: nothing is elided before this word at all.
 */
export function misfit(written: string, lexicons: Lexicons): Misfit | 'none' | undefined {
  const { words } = lexicons
  const [before, form] = parts(written)
  const isElidable = elided.some((word) => words.check(word + form).known)
  if (isElidable && divided.test(before)) return 'none'
  const near = lexicons
    .suggest(written)
    .filter(({ value }) => value.toLowerCase().startsWith(before.toLowerCase()))
  if (!isElidable && !(near[0] && near[0].cost < likely)) return undefined
  const singular = singularOf(before, form, words)
  if (singular !== undefined) {
    const article = before.charAt(0) === 'L' ? 'Les' : 'les'
    return { message: 'number', expected: [before + singular, `${article} ${form}`] }
  }
  return { message: 'mismatch', expected: near.slice(0, most).map(({ value }) => value) }
}

/** The elided word, apostrophe included, and what follows it. */
export function parts(written: string): [elided: string, form: string] {
  const end = written.search(/['’]/) + 1
  return [written.slice(0, end), written.slice(end)]
}

/** The singular of a plural after l’: « activité ». */
function singularOf(before: string, form: string, words: Lexicon): string | undefined {
  if (!/^l['’]$/i.test(before)) return undefined
  const candidates = [form.replace(/[sx]$/, ''), form.replace(/aux$/, 'al')]
  return candidates.find((one) => one !== form && words.check(`l'${one}`).known)
}
