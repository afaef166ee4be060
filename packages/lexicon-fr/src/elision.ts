import { FormBit } from './form-class.js'

/** Elided words and the bit of the form that admits each; ways of writing them are matched lower-cased. */
const ELIDED: ReadonlyMap<string, { readonly bits: number; readonly capitalised: boolean }> = new Map([
  ["l'", { bits: FormBit.ElisionLCapital | FormBit.ElisionL, capitalised: true }],
  ["d'", { bits: FormBit.ElisionDCapital | FormBit.ElisionD, capitalised: true }],
  ["qu'", { bits: FormBit.ElisionQuCapital | FormBit.ElisionQu, capitalised: true }],
  ["j'", { bits: FormBit.ElisionJ, capitalised: false }],
  ["m'", { bits: FormBit.ElisionM, capitalised: false }],
  ["n'", { bits: FormBit.ElisionN, capitalised: false }],
  ["s'", { bits: FormBit.ElisionS | FormBit.ElisionSi, capitalised: false }],
  ["t'", { bits: FormBit.ElisionT, capitalised: false }],
  ["c'", { bits: FormBit.ElisionC, capitalised: false }],
  ["ç'", { bits: FormBit.ElisionC, capitalised: false }],
  ["lorsqu'", { bits: FormBit.ElisionLorsqu, capitalised: true }],
  ["puisqu'", { bits: FormBit.ElisionLorsqu, capitalised: true }],
  ["quoiqu'", { bits: FormBit.ElisionLorsqu, capitalised: true }],
  ["jusqu'", { bits: FormBit.ElisionJusqu, capitalised: false }],
])

/** Form bits that admit L', D' or Qu' even where a capital follows (l'Abricot) or the elided word has one. */
const BEFORE_CAPITAL: ReadonlyMap<string, number> = new Map([
  ["l'", FormBit.ElisionLCapital],
  ["d'", FormBit.ElisionDCapital],
  ["qu'", FormBit.ElisionQuCapital],
])

const VOWEL = /^[aàâäáãåæeéèêëiîïíoôöóõøœuùûüúhy]/iu
/** Initials of which the first is spelt with a vowel: FBI, HLM, LGBT, RATP. */
const SPELT_INITIAL = /^[AEFHILMNORSXÉ][A-ZÉ0-9]/u

/** Where the elided word ends, apostrophe included; 0 when the word has none that French knows. */
export function elidedLength(word: string): number {
  const apostrophe = word.indexOf("'")
  if (apostrophe < 1 || apostrophe === word.length - 1) return 0
  return ELIDED.has(word.slice(0, apostrophe + 1).toLowerCase()) ? apostrophe + 1 : 0
}

/** Whether the words that French elides are elided before this form, by its sound alone. */
function beginsWithVowelSound(form: string, bits: number): boolean {
  if (bits & FormBit.Aspirate) return false
  return VOWEL.test(form) || SPELT_INITIAL.test(form)
}

/**
 * Whether `elided` (`l'`, `Qu'`, …, with a straight apostrophe) may stand before `form`, whose bits are
 * given. `capitalised`: the form's first letter was made a capital in the text (l'Abricot).
 */
export function admitsElision(elided: string, form: string, bits: number, capitalised: boolean): boolean {
  const lower = elided.toLowerCase()
  const rule = ELIDED.get(lower)
  if (!rule || !beginsWithVowelSound(form, bits)) return false
  const written = elided !== lower
  if (written && !rule.capitalised) return false
  const strict = BEFORE_CAPITAL.get(lower)
  if (strict !== undefined) return (bits & (written || capitalised ? strict : rule.bits)) !== 0
  if (capitalised) return false
  if (lower === "s'" && !(bits & FormBit.ElisionS)) {
    return (bits & FormBit.ElisionSi) !== 0 && /^i[le]/.test(form)
  }
  return (bits & rule.bits) !== 0
}
