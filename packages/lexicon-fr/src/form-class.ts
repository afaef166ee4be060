/**
 * What the dictionary says of a form, as bits. Forms with the same bits share a class; the automaton keeps
 * the number of the class on its final transitions.
 *
 * The elision bits are the dictionary's own classes: what may be elided before the form *if* the form begins
 * with a vowel sound. Whether it does is decided from its letters and from `Aspirate`.
 */
export const FormBit = {
  /** Only with exactly these capitals. */
  KeepCase: 1 << 0,
  /** Correct, but never proposed: units, ordinals, fragments. */
  NoSuggest: 1 << 1,
  /** Insulting or obscene: correct, never proposed. */
  Offensive: 1 << 2,
  /** Spelling that the 1990 rectifications replace. */
  Classic: 1 << 3,
  /** Spelling of the 1990 rectifications only. */
  Reform: 1 << 4,
  /** Nothing is elided before it: aspirate h, onze, oui, yaourt. */
  Aspirate: 1 << 5,
  /** l' or L', capital or not after it. */
  ElisionLCapital: 1 << 8,
  ElisionDCapital: 1 << 9,
  ElisionQuCapital: 1 << 10,
  ElisionL: 1 << 11,
  ElisionD: 1 << 12,
  ElisionQu: 1 << 13,
  /** lorsqu', puisqu', quoiqu'. */
  ElisionLorsqu: 1 << 14,
  /** jusqu'. */
  ElisionJusqu: 1 << 15,
  /** s' of si: il, ils. */
  ElisionSi: 1 << 16,
  ElisionC: 1 << 17,
  ElisionJ: 1 << 18,
  ElisionM: 1 << 19,
  ElisionN: 1 << 20,
  ElisionS: 1 << 21,
  ElisionT: 1 << 22,
  /** Kinds of words that the dictionary lacks. */
  Person: 1 << 23,
  Place: 1 << 24,
  Brand: 1 << 25,
  Institution: 1 << 26,
  Loanword: 1 << 27,
  Abbreviation: 1 << 28,
  Slang: 1 << 29,
} as const

/** Kind of a word in a list of names. */
export type WordKind = 'person' | 'place' | 'brand' | 'institution' | 'loanword' | 'abbreviation' | 'slang'

/** What a list says of a form. */
export interface FormDescription {
  /** The form begins with a capital of its own. */
  readonly properNoun: boolean
  /** Never proposed: insulting or obscene. */
  readonly offensive: boolean
  /** Never proposed: units, ordinals, fragments. */
  readonly hidden: boolean
  /** Which spelling the form belongs to, where the rectifications of 1990 changed it. */
  readonly spelling: 'classic' | '1990' | undefined
  /** Kinds of the word, in a list of names. */
  readonly kinds: readonly WordKind[]
}

const KINDS: readonly (readonly [bit: number, kind: WordKind])[] = [
  [FormBit.Person, 'person'],
  [FormBit.Place, 'place'],
  [FormBit.Brand, 'brand'],
  [FormBit.Institution, 'institution'],
  [FormBit.Loanword, 'loanword'],
  [FormBit.Abbreviation, 'abbreviation'],
  [FormBit.Slang, 'slang'],
]

export function describeBits(form: string, bits: number): FormDescription {
  return {
    properNoun: form.charAt(0) !== form.charAt(0).toLowerCase(),
    offensive: (bits & FormBit.Offensive) !== 0,
    hidden: (bits & FormBit.NoSuggest) !== 0,
    spelling: bits & FormBit.Reform ? '1990' : bits & FormBit.Classic ? 'classic' : undefined,
    kinds: KINDS.filter(([bit]) => bits & bit).map(([, kind]) => kind),
  }
}
