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
} as const
