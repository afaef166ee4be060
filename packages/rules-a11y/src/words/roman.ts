const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** A Roman numeral in Arabic figures, its ordinal ending kept: `XVIIIe` → `18e`. */
export function arabic(roman: string): string {
  const letters = /^[IVXLCDM]+/.exec(roman)?.[0] ?? ''
  const ending = roman.slice(letters.length)
  let total = 0
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters.charAt(i)] as number
    total += value < (values[letters.charAt(i + 1)] ?? 0) ? -value : value
  }
  return `${total}${ending}`
}
