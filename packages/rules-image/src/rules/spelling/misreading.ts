/**
 * Letters that readers of pictures take for one another, each group alike. What a person misspells is seldom one
 * of these; what a machine misreads mostly is.
 */
const lookalikes: readonly (readonly string[])[] = [
  ['i', 'l', 'j', 't', 'f', 'r', '1', '!', '|', ''],
  ['m', 'rn', 'nn', 'ni', 'in', 'n'],
  ['n', 'u', 'ri', 'ii', 'h', 'r'],
  ['c', 'e', 'o', 'a', 's', '0', 'g', 'q'],
  ['u', 'v', 'y'],
  ['b', 'h', 'k', 'lo', 'li'],
  ['d', 'cl', 'a'],
  ['w', 'vv', 'v'],
  ['p', 'g', 'q', 'y'],
  ['z', 's', '2', '5'],
  ['oe', 'ce', 'œ'],
  ['ae', 'æ'],
]

/** Shorter words have neighbours by chance: one letter misread gives another word. */
const shortestWord = 5

/**
 * Whether a reader may well have taken `correct` for `read`: they differ by accents or apostrophes, by letters
 * that look alike, or by letters at an end, where lines are cut. Doubled letters are read well.
 */
export function mayBeMisread(read: string, correct: string): boolean {
  const a = plain(read)
  const b = plain(correct)
  if (
    a === b ||
    a.length < shortestWord ||
    a.startsWith(b) ||
    b.startsWith(a) ||
    a.endsWith(b) ||
    b.endsWith(a)
  )
    return true
  const [from, to] = difference(a, b)
  return lookalikes.some((group) => group.includes(from) && group.includes(to))
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘´`\s]/g, '')
    .toLowerCase()
}

/** What is left of two words without what they begin and end with alike. */
function difference(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
