import { isUpperAt, type Text, TokenKind, Vocabulary } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'
import type { Place } from '../../text/places.js'
import { quotationsIn } from '../../text/quotations.js'

/** A word that addresses the reader. */
export interface AddressMark extends Place {
  readonly word: string
}

const familiar = new Vocabulary("tu te toi ton ta tes t'", ({ lower }) => /-(?:toi|tu)$|^toi-/.test(lower))
const polite = new Vocabulary(
  'vous votre vos vôtre vôtres',
  ({ lower }) => lower.endsWith('-vous') && !notPolite.has(lower),
)
const notPolite: ReadonlySet<string> = new Set(['rendez-vous', 'garde-à-vous', 'chez-vous'])

/** Words before `ton` that make it a noun: « le ton », « donner un ton ». */
const beforeTone: ReadonlySet<string> = new Set(
  "le un du au ce cet quel même demi bon mon son notre votre leur chaque d'un l' autre seul juste faux".split(
    ' ',
  ),
)
/** Words before `tu` that make it the participle of *taire*: « il s’est tu ». */
const beforeSilent: ReadonlySet<string> = new Set(
  'est était sont étaient suis sommes étais soit fut serait sera être étant'.split(' '),
)

/** Imperatives in the second person of the singular that are nothing else at the start of a sentence. */
const familiarOrders: ReadonlySet<string> = new Set(
  'viens reviens fais prends apprends écris attends réponds rends'.split(' '),
)
/** Words in -ez that are no verbs. */
const notOrders: ReadonlySet<string> = new Set(
  'chez assez nez rez fez lez riz merguez raz ez allez'.split(' '),
)

/** Words that address the reader familiarly, in order; not those of quotations. */
export function familiarMarks(text: Text): AddressMark[] {
  const { tokens } = text
  const marks = tokens.placesOf(familiar).filter((index) => {
    const word = tokens.forms[index]!.lower
    const written = tokens.text(index)
    // An acronym, or a syllable that is sung.
    if (written.length > 1 && written === written.toUpperCase() && !written.endsWith('’')) return false
    const before = wordBeside(text, index, -1)
    const after = wordBeside(text, index, 1)
    if (word === 'ton') return !beforeTone.has(before) && after !== '' && after !== 'sur'
    if (word === 'tu') return !beforeSilent.has(before)
    if (word === 'te') return after !== 'deum'
    return before !== word && after !== word
  })
  return outsideQuotations(text, [...marks, ...orders(text, (word) => familiarOrders.has(word))])
}

/** Words that address readers politely, or several of them, in order; not those of quotations. */
export function politeMarks(text: Text, lexicon: () => Lexicon | undefined): AddressMark[] {
  const { tokens } = text
  const marks = tokens.placesOf(polite).filter((index) => wordBeside(text, index, -1) !== 'rendez')
  const isOrder = (word: string) =>
    word.length > 3 && word.endsWith('ez') && !notOrders.has(word) && (lexicon()?.has(word) ?? false)
  return outsideQuotations(text, [...marks, ...orders(text, isOrder)])
}

/** Whether the text speaks to several people at once. */
export function speaksToSeveral({ value }: Text): boolean {
  return /\bvous (?:tou(?:s|tes)|deux|autres)\b|\bvous-mêmes\b|\b(?:à|bonjour|merci) (?:tou(?:s|tes)|les ami)|\bch(?:er|ère)s\b|\btoutes et (?:à )?tous\b|\btous et (?:à )?toutes\b/i.test(
    value,
  )
}

/** First words of sentences that are such a verb. */
function orders({ tokens }: Text, isOrder: (word: string) => boolean): number[] {
  const { sentences } = tokens
  const found: number[] = []
  for (let i = 0; i < sentences.length; i += 2) {
    const first = sentences[i]!
    if (tokens.kind(first) !== TokenKind.word || !isUpperAt(tokens.value, tokens.start(first))) continue
    if (isOrder(tokens.forms[first]!.lower)) found.push(first)
  }
  return found
}

/** The word before or behind another, in lower case, with nothing but spaces between; empty where there is none. */
function wordBeside({ tokens }: Text, index: number, step: 1 | -1): string {
  let at = index + step
  while (tokens.kind(at) === TokenKind.space) at += step
  const kind = tokens.kind(at)
  if (kind !== TokenKind.word && kind !== TokenKind.elision) return ''
  return tokens.forms[at]!.lower
}

function outsideQuotations({ tokens }: Text, places: readonly number[]): AddressMark[] {
  if (places.length === 0) return []
  const quotations = quotationsIn(tokens.value)
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((index) => ({ start: tokens.start(index), end: tokens.end(index), word: tokens.text(index) }))
    .filter(({ start }) => !quotations.some((one) => one.start <= start && start < one.end))
}
