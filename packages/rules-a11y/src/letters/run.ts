import { CharClass, classAt, classBefore } from '@lisible/core'

/** A stretch of words written in letters of another alphabet of Unicode, and how to write it plainly. */
export interface LetterRun {
  readonly start: number
  readonly end: number
  /** The same in ordinary letters, accents composed. */
  readonly plain: string
  /** Disguised letters in all. */
  readonly letters: number
  /** Most disguised letters side by side. */
  readonly longest: number
}

/** Ordinary writing of a disguised letter or digit; `undefined` for any other character. */
export type PlainLetter = (codePoint: number) => string | undefined

/**
 * Runs of disguised letters, as long as they can be: words follow one another over spaces and punctuation of
 * one line, and ordinary letters inside a disguised word (`𝗘́𝘃é𝗻𝗲𝗺𝗲𝗻𝘁`) belong to it. Linear.
 */
export function letterRuns(value: string, plainOf: PlainLetter): LetterRun[] {
  const found: LetterRun[] = []
  let i = 0
  while (i < value.length) {
    const codePoint = value.codePointAt(i) as number
    if (plainOf(codePoint) === undefined) i += sizeOf(codePoint)
    else {
      const run = readRun(value, i, plainOf)
      found.push(run)
      i = run.end
    }
  }
  return found
}

function readRun(value: string, first: number, plainOf: PlainLetter): LetterRun {
  const start = startOfWord(value, first)
  let plain = value.slice(start, first)
  let end = first
  let pending = ''
  let letters = 0
  let together = 0
  let longest = 0
  let inWord = true
  let i = first
  while (i < value.length) {
    const codePoint = value.codePointAt(i) as number
    const size = sizeOf(codePoint)
    const letter = plainOf(codePoint)
    const source = value.slice(i, i + size)
    const found = classAt(value, i)
    if (letter !== undefined) {
      plain += pending + letter
      pending = ''
      letters++
      longest = Math.max(longest, ++together)
      inWord = true
      end = i + size
    } else if (inWord && pending === '' && belongsToWord(found)) {
      plain += source
      if (found !== CharClass.mark) together = 0
      end = i + size
    } else if (canJoin(found)) {
      pending += source
      together = 0
      inWord = false
    } else break
    i += size
  }
  return { start, end, plain: plain.normalize('NFC'), letters, longest }
}

function startOfWord(value: string, first: number): number {
  let start = first
  while (start > 0) {
    const before = classBefore(value, start)
    if (before !== CharClass.lower && before !== CharClass.upper && before !== CharClass.mark) break
    start -= value.charCodeAt(start - 1) >= 0xdc00 && value.charCodeAt(start - 1) <= 0xdfff ? 2 : 1
  }
  return start
}

function belongsToWord(found: CharClass): boolean {
  return found === CharClass.lower || found === CharClass.upper || found === CharClass.mark
}

/** Spaces and punctuation of one line may stand between two disguised words. */
function canJoin(found: CharClass): boolean {
  switch (found) {
    case CharClass.space:
    case CharClass.punctuation:
    case CharClass.apostrophe:
    case CharClass.hyphen:
    case CharClass.middleDot:
    case CharClass.digit:
      return true
    default:
      return false
  }
}

function sizeOf(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1
}
