import { FormBit } from '../src/form-class.js'
import { parseAffixes } from './hunspell/affix.js'
import type { ExpandedForm } from './hunspell/expand.js'
import { expandDictionary } from './hunspell/expand.js'
import type { WordPatterns } from './patterns.js'
import { parsePatterns } from './patterns.js'

/** Prefix flags of dictionary-fr that stand for an elided word, and the bit that each becomes. */
export const ELISION_FLAGS: ReadonlyMap<string, number> = new Map([
  ["L'", FormBit.ElisionLCapital],
  ["D'", FormBit.ElisionDCapital],
  ["Q'", FormBit.ElisionQuCapital],
  ["l'", FormBit.ElisionL],
  ["d'", FormBit.ElisionD],
  ["q'", FormBit.ElisionQu],
  ['Q*', FormBit.ElisionLorsqu],
  ['Qj', FormBit.ElisionJusqu],
  ['Si', FormBit.ElisionSi],
  ["c'", FormBit.ElisionC],
  ["j'", FormBit.ElisionJ],
  ["m'", FormBit.ElisionM],
  ["n'", FormBit.ElisionN],
  ["s'", FormBit.ElisionS],
  ["t'", FormBit.ElisionT],
])

export interface FrenchSources {
  readonly affixes: string
  readonly dictionary: string
  /** Lists of `import-variants.ts`. */
  readonly reform: string
  readonly classic: string
  /** Pattern lists. */
  readonly aspirate: string
  readonly offensive: string
}

/** Every French form with its form bits. */
export function frenchForms(sources: FrenchSources): Map<string, number> {
  const expanded = expandDictionary(parseAffixes(sources.affixes), sources.dictionary, {
    elisionFlags: new Set(ELISION_FLAGS.keys()),
  })
  const forms = new Map<string, number>()
  for (const [form, entry] of expanded) forms.set(form, bitsOf(entry))
  foldSpeltElisions(forms)
  for (const [form, flags] of readVariants(sources.reform)) {
    if (!forms.has(form)) forms.set(form, elisionBits(flags) | FormBit.Reform)
  }
  for (const [form] of readVariants(sources.classic)) {
    const bits = forms.get(form)
    if (bits !== undefined) forms.set(form, bits | FormBit.Classic)
  }
  mark(forms, parsePatterns(sources.aspirate), FormBit.Aspirate, (bits) => (bits & ANY_ELISION) !== 0)
  mark(forms, byParts(parsePatterns(sources.offensive)), FormBit.Offensive, () => true)
  return forms
}

const elisionBits = (flags: Iterable<string>): number => {
  let bits = 0
  for (const flag of flags) bits |= ELISION_FLAGS.get(flag) ?? 0
  return bits
}

const ANY_ELISION = elisionBits(ELISION_FLAGS.keys())

function bitsOf({ elisions, keepCase, noSuggest }: ExpandedForm): number {
  return elisionBits(elisions) | (keepCase ? FormBit.KeepCase : 0) | (noSuggest ? FormBit.NoSuggest : 0)
}

/** The tables of units spell `l'ampère` out; such forms become elision bits of the form without it. */
function foldSpeltElisions(forms: Map<string, number>): void {
  for (const form of [...forms.keys()]) {
    const bit = form.startsWith("l'") ? FormBit.ElisionL : form.startsWith("d'") ? FormBit.ElisionD : 0
    const rest = forms.get(form.slice(2))
    if (bit === 0 || rest === undefined) continue
    forms.set(form.slice(2), rest | bit)
    forms.delete(form)
  }
}

function* readVariants(list: string): Generator<readonly [form: string, flags: readonly string[]]> {
  let flags: readonly string[] = []
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('[')) flags = line.slice(1, -1).split(' ').filter(Boolean)
    else yield [line, flags]
  }
}

/** The patterns, applied to each part of a compound that no pattern covers as a whole. */
const byParts =
  (patterns: WordPatterns): WordPatterns =>
  (word) =>
    patterns(word) ?? (word.includes('-') && word.split('-').some((part) => patterns(part) === true))

function mark(
  forms: Map<string, number>,
  patterns: WordPatterns,
  bit: number,
  applies: (bits: number) => boolean,
): void {
  for (const [form, bits] of forms) if (applies(bits) && patterns(form)) forms.set(form, bits | bit)
}
