/**
 * Figures or a Roman numeral, and the end of an ordinal. A single `X` is left alone: « la Xième fois » is right for
 * « énième », and so is a single `I`.
 */
const abbreviated = /^(\d{1,4}|V|[XVI]{2,})(i?[èe]me|i?[èe]re|ier)(s?)$/

/** The abbreviation to write instead of `2ème`, `1ère`, `XXIème`; `undefined` where there is nothing to mend. */
export function mendOrdinal(written: string): string | undefined {
  const match = abbreviated.exec(written)
  if (!match) return undefined
  const [, number = '', ending = '', plural = ''] = match
  if (ending.endsWith('me')) return number === '1' ? undefined : `${number}e${plural}`
  if (number !== '1') return undefined
  return `${number}${ending === 'ier' ? 'er' : 're'}${plural}`
}
