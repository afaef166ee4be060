/** How many UTF-16 code units two texts share at the beginning and, behind that, at the end. */
export function commonEnds(before: string, after: string): { readonly head: number; readonly tail: number } {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { head, tail }
}
