import type { Automaton } from '../src/automaton.js'
import { restoreTypography } from '../src/fold.js'
import { FormBit } from '../src/form-class.js'
import { Speller } from '../src/spell.js'

/** The lists of `sources/names/`, and what each says of its words. */
export const NAME_LISTS = {
  people: FormBit.Person,
  communes: FormBit.Place,
  cities: FormBit.Place,
  brands: FormBit.Brand,
  institutions: FormBit.Institution,
  loanwords: FormBit.Loanword,
  modern: FormBit.Loanword,
  abbreviations: FormBit.Abbreviation,
  slang: FormBit.Slang,
} as const

export type NameLists = Readonly<Record<keyof typeof NAME_LISTS, string>>

/** l'Insee, d'Airbus, qu'Ibrahim, lorsqu'Ousmane: where the name begins with a vowel sound. */
const ELIDED_BEFORE_NAMES =
  FormBit.ElisionLCapital |
  FormBit.ElisionDCapital |
  FormBit.ElisionQuCapital |
  FormBit.ElisionLorsqu |
  FormBit.ElisionJusqu

/**
 * The words of the lists that the dictionary lacks, each with bits of the kinds it is listed as. Names of
 * several words are taken apart; what may be a dictionary word without its accents is left out.
 */
export function nameForms(lists: NameLists, dictionary: Automaton): Map<string, number> {
  const speller = new Speller(dictionary, 0, true)
  const forms = new Map<string, number>()
  for (const [name, bit] of Object.entries(NAME_LISTS)) {
    const lines = lists[name as keyof NameLists].split('\n').filter((line) => !line.startsWith('#'))
    for (const word of lines.flatMap((line) => line.split(/\s+/))) {
      if (word.length < 2 || speller.accepts(word) || restoreTypography(dictionary, word).length) continue
      forms.set(word, (forms.get(word) ?? ELIDED_BEFORE_NAMES) | bit)
    }
  }
  return forms
}
