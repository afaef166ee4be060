/** What a word that holds digits is. */
export interface NumericWord {
  /** An ordinal written otherwise than French does: `50000eme`, `1ère`. */
  readonly ordinal?: string
}

const ORDINAL = /^(\d+)(er|re|ers|res|d|de|ds|des|nd|nde|nds|ndes|e|es)$/i
const WRONG_ORDINAL = /^(\d+)[ -]?(i?[eèé]mes?|[eéè]res?|i[eéè]res?|iers?|[eéè]|°)$/i
/** Hours, units and counts: 19h, 10h30, 5km, 20k, 3D, 50€, 90s. */
const isQuantity = (word: string): boolean =>
  /^[\d.,:/-]*\d(?:\p{L}{1,4}|[hH]\d{1,2}(?:min|mn)?|\p{Sc}|[%°‰²³])(?:\d{1,2})?$/u.test(word)
/** Names with digits: G20, H1N1, covid19, A380, mp3. */
const isCode = (word: string): boolean => /^(?=.*\d)(?=.*\p{L})[\p{L}\d.-]+$/u.test(word)

/** Reads a word that holds digits; `undefined` when the word has none or is spelt like nothing known. */
export function readNumeric(word: string): NumericWord | undefined {
  if (!/\d/.test(word)) return undefined
  const wrong = WRONG_ORDINAL.exec(word)
  if (wrong && !/^\d+°$/.test(word)) return { ordinal: correctOrdinal(wrong[1]!, wrong[2]!.toLowerCase()) }
  if (ORDINAL.test(word) || isQuantity(word) || /^\p{L}/u.test(word))
    return isCode(word) || isQuantity(word) ? {} : undefined
  return undefined
}

function correctOrdinal(number: string, ending: string): string {
  const plural = ending.endsWith('s') ? 's' : ''
  if (number !== '1') return `${number}e${plural}`
  return `1${/^i?er|^ier/.test(ending) && !/re/.test(ending) ? 'er' : 're'}${plural}`
}
