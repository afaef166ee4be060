/** Invisible characters that no French or English text needs. Tags and selectors of emoji are not among them. */
const always =
  '\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060\u2061\u2062\u2063\u2064\u3164\uFEFF\uFFA0\u2800'
const marks = '\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C'

/** What kind of invisible character it is; `undefined` for any other. */
export function invisibleKind(character: string): 'blank' | 'joiner' | 'direction' | undefined {
  if (always.includes(character)) return 'blank'
  if (character === '\u200C' || character === '\u200D') return 'joiner'
  return marks.includes(character) ? 'direction' : undefined
}

/** A cheap look before the real one. */
export function mayBeInvisible(value: string): boolean {
  return /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0]/.test(
    value,
  )
}

/** Scripts that need joiners or marks of direction: Hebrew, Arabic and those of India and South-East Asia. */
export function needsJoiners(value: string): boolean {
  return /[\u0590-\u08FF\u0900-\u0DFF\u0E00-\u109F\u1780-\u17FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(value)
}
