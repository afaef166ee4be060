/** Digits on a grid of 3 × 5, rows from the top; `1` is a filled cell. */
const glyphs = [
  '111101101101111',
  '010110010010111',
  '111001111100111',
  '111001111001111',
  '101101111001001',
  '111100111001111',
  '111100111101111',
  '111001001001001',
  '111101111101111',
  '111101111001111',
] as const

/** Filled cells `[column, row]` of a number, each digit four columns apart. */
export function digitCells(label: string): [column: number, row: number][] {
  return [...label].flatMap((digit, place) =>
    [...(glyphs[Number(digit)] ?? '')].flatMap((filled, cell): [number, number][] =>
      filled === '1' ? [[place * 4 + (cell % 3), Math.floor(cell / 3)]] : [],
    ),
  )
}
