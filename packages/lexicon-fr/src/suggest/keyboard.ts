const ROW_SHIFT = 0.3
const REACH = 1.25

/** The keys around each key of a keyboard given by its rows of letters, each row shifted to the right. */
function keyNeighbours(
  rows: readonly string[],
  more: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const keys = rows.flatMap((row, y) => [...row].map((letter, x) => ({ letter, x: x + y * ROW_SHIFT, y })))
  const near = new Map(
    keys.map((key) => [
      key.letter,
      keys
        .filter((other) => other !== key && Math.hypot(other.x - key.x, other.y - key.y) < REACH)
        .map(({ letter }) => letter)
        .join(''),
    ]),
  )
  for (const [letter, neighbours] of Object.entries(more)) near.set(letter, neighbours)
  return near
}

/** AZERTY, with the accented letters of its upper row. */
export const azerty = () =>
  keyNeighbours(['azertyuiop', 'qsdfghjklm', 'wxcvbn'], {
    é: 'az',
    è: 'tyu',
    ç: 'io',
    à: 'op',
    ù: 'm',
  })

export const qwerty = () => keyNeighbours(['qwertyuiop', 'asdfghjkl', 'zxcvbnm'])
