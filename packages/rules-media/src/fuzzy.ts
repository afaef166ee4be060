/**
 * Whether two words are the same but for slips of a reader of pictures: a letter mistaken, lost or doubled. One
 * slip in a word of four letters or five, two from six, three from eleven.
 */
export function nearlySame(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  const most = longest >= 11 ? 3 : longest >= 6 ? 2 : longest >= 4 ? 1 : 0
  return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most
}

/** Edit distance (Levenshtein), of interest up to `most` alone. */
function distance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1
      const value = Math.min(current[column - 1]! + 1, previous[column]! + 1, previous[column - 1]! + cost)
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return least
    previous = current
  }
  return previous[b.length]!
}
