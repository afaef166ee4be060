import { type Text, TokenKind, Vocabulary } from '@lisible/core'
import { placesOf, type Reading, searchOnce } from '../reading/reading.js'
import type { AbbreviatedWord } from './form.js'
import { mayBeAbbreviation, parseAbbreviation } from './parse.js'

/** An abbreviated form at its place. */
export interface Abbreviation extends AbbreviatedWord {
  /** Item of the reading. */
  readonly item: number
  readonly start: number
  readonly end: number
  readonly written: string
}

/** Abbreviated forms that stand side by side, with the small words between them: `un·e étudiant·e inscrit·e`. */
export interface AbbreviationGroup {
  readonly forms: readonly [Abbreviation, ...Abbreviation[]]
  readonly start: number
  readonly end: number
}

const none: readonly Abbreviation[] = []

/** The abbreviated forms of a text, read once. */
export const abbreviationsIn = searchOnce(search, (form, { offset, item }) => ({
  ...form,
  item: form.item + item,
  start: form.start + offset,
  end: form.end + offset,
}))

const feminineEnding = /(?:trice|euse)s?$/

const candidates = Vocabulary.where(
  ({ text, lower }) => mayBeAbbreviation(text) || feminineEnding.test(lower),
)

function search(reading: Reading): readonly Abbreviation[] {
  const { value } = reading.tokens
  let forms: Abbreviation[] | undefined
  for (const item of placesOf(reading, candidates)) {
    if (reading.kind[item] !== TokenKind.word) continue
    const start = reading.start[item] as number
    const end = reading.end[item] as number
    if (end - start < 4) continue
    const written = value.slice(start, end)
    const form = parseAbbreviation(written) ?? feminineFirst(reading, item)
    if (!form) continue
    forms ??= []
    const last = form.sign === '.' && form.mark === 'dot' && !written.includes('.') ? item + 2 : item
    const to = reading.end[last] as number
    forms.push({ ...form, item, start, end: to, written: value.slice(start, to) })
  }
  return forms ?? none
}

/** `Directrice.eur`: the feminine first, cut at its stop. */
function feminineFirst(reading: Reading, item: number): AbbreviatedWord | undefined {
  const word = reading.lower[item] as string
  if (
    !feminineEnding.test(word) ||
    reading.lower[item + 1] !== '.' ||
    !/^eurs?$/u.test(reading.lower[item + 2] ?? '')
  )
    return undefined
  if (reading.end[item] !== reading.start[item + 1] || reading.end[item + 1] !== reading.start[item + 2])
    return undefined
  const feminine = word.replace(/s$/u, '')
  const masculine = feminine.replace(/(?:trice|euse)$/u, feminine.endsWith('trice') ? 'teur' : 'eur')
  const { value } = reading.tokens
  const stem = value.charAt(reading.start[item] as number) + masculine.slice(1)
  const plural = word.endsWith('s')
  const ending = feminine.endsWith('trice') ? 'rice' : 'se'
  return {
    mark: 'dot',
    sign: '.',
    stem,
    ending,
    masculine,
    feminine,
    plural,
    pluralStyle: plural ? 'single' : 'none',
    wellBuilt: true,
    unfit: false,
  }
}

/** Neighbouring forms of the same mark as one group. */
export function groupsOf(text: Text, forms: readonly Abbreviation[]): AbbreviationGroup[] {
  const groups: { forms: [Abbreviation, ...Abbreviation[]]; start: number; end: number }[] = []
  for (const form of forms) {
    const last = groups.at(-1)
    const between = last ? text.value.slice(last.end, form.start) : ''
    if (last && /^[  ]+(?:la[  ]+)?$/u.test(between)) {
      last.forms.push(form)
      last.end = form.end
    } else groups.push({ forms: [form], start: form.start, end: form.end })
  }
  return groups
}
