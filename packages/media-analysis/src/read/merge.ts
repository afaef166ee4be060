import type { Recognised, RecognisedCharacter } from './recognise.js'
import type { SecondWord } from './second-reader.js'

/** Confidence of the second reader from which its accents and spaces are taken. */
const TRUSTED = 0.7
/** Confidence under which a character of the first reader may be put right. */
const UNSURE = 0.95

/** Whether another opinion may change something: a character is unsure, or spaces are likely missing. */
export function wantsSecondOpinion({ characters }: Recognised): boolean {
  return characters.some(({ confidence }) => confidence < UNSURE)
}

/**
 * Puts a reading right by another of the same line. Both are aligned; where they show the same letter, accents
 * come from the second reader, and so do spaces between words that it read alike. Letters on which they differ
 * stay as the first read them, unless it was unsure and the rest of the word agrees.
 */
export function mergeReadings(first: Recognised, second: readonly SecondWord[]): Recognised {
  const letters = second.flatMap(({ text, confidence }, word) => [
    ...(word > 0 ? [{ value: ' ', confidence, word: -1 }] : []),
    ...[...text].map((value) => ({ value, confidence, word })),
  ])
  const pairs = align(
    first.characters.map(({ value }) => base(value)),
    letters.map(({ value }) => base(value)),
  )
  const alike = agreement(pairs, first.characters, letters)
  const characters: RecognisedCharacter[] = []
  pairs.forEach(([a, b], index) => {
    const own = a === undefined ? undefined : first.characters[a]!
    const other = b === undefined ? undefined : letters[b]!
    if (own && other) characters.push(better(own, other, alike[other.word] ?? 0))
    else if (own) characters.push(own)
    else if (other && isSign(other)) {
      const near = characters.at(-1)?.at ?? 0
      characters.push({ value: other.value, at: near, confidence: other.confidence })
    } else if (other?.value === ' ' && spaceBelieved(pairs, index, letters, alike)) {
      const before = characters.at(-1)
      const after = pairs.slice(index + 1).find(([at]) => at !== undefined)?.[0]
      const next = after === undefined ? undefined : first.characters[after]
      if (before && next && before.value !== ' ' && next.value !== ' ')
        characters.push({ value: ' ', at: (before.at + next.at) / 2, confidence: other.confidence })
    }
  })
  const sum = characters.reduce((total, { confidence }) => total + confidence, 0)
  return {
    text: characters.map(({ value }) => value).join(''),
    confidence: characters.length > 0 ? sum / characters.length : 0,
    characters,
  }
}

/** Signs that the first reader leaves out: `€`, `©`, an apostrophe. */
function isSign({ value, confidence }: Letter): boolean {
  return confidence >= 0.85 && /^[€©®°%«»’'+…]$/.test(value)
}

interface Letter {
  readonly value: string
  readonly confidence: number
  /** Index of its word; −1 for a space. */
  readonly word: number
}

type Pair = readonly [first: number | undefined, second: number | undefined]

/** Letter without accent nor case, quotes and dashes as one. */
function base(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[–—]/g, '-')
    .toLowerCase()
}

/** Share of the letters of each word of the second reader that the first read alike. */
function agreement(
  pairs: readonly Pair[],
  own: readonly RecognisedCharacter[],
  letters: readonly Letter[],
): readonly number[] {
  const same: number[] = []
  const all: number[] = []
  for (const { word } of letters) if (word >= 0) all[word] = (all[word] ?? 0) + 1
  for (const [a, b] of pairs) {
    if (a === undefined || b === undefined) continue
    const { word, value } = letters[b]!
    if (word >= 0 && base(own[a]!.value) === base(value)) same[word] = (same[word] ?? 0) + 1
  }
  return all.map((count, word) => (same[word] ?? 0) / count)
}

function better(own: RecognisedCharacter, other: Letter, alike: number): RecognisedCharacter {
  if (own.value === other.value || other.word < 0 || other.confidence < TRUSTED) return own
  const sameLetter = base(own.value) === base(other.value)
  if (sameLetter && own.value.toLowerCase() === other.value.toLowerCase()) return own
  if (sameLetter ? alike < 0.6 : alike < 0.75 || own.confidence > UNSURE) return own
  const isCapital = own.value !== own.value.toLowerCase()
  const value = isCapital ? other.value.toUpperCase() : other.value
  return { ...own, value, confidence: Math.min(own.confidence, other.confidence) }
}

/** A space is believed between two words that both readers read alike. */
function spaceBelieved(
  pairs: readonly Pair[],
  index: number,
  letters: readonly Letter[],
  alike: readonly number[],
): boolean {
  const side = (from: number, step: 1 | -1) => {
    for (let at = from; at >= 0 && at < pairs.length; at += step) {
      const b = pairs[at]![1]
      if (b !== undefined) return letters[b]!
    }
    return undefined
  }
  return [side(index - 1, -1), side(index + 1, 1)].every(
    (letter) =>
      letter !== undefined &&
      letter.word >= 0 &&
      letter.confidence >= TRUSTED &&
      (alike[letter.word] ?? 0) >= 0.6,
  )
}

/** Alignment of least edit distance. */
function align(a: readonly string[], b: readonly string[]): Pair[] {
  const width = b.length + 1
  const cost = new Int32Array((a.length + 1) * width)
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = (i + j) * 2
      else {
        const change = a[i - 1] === b[j - 1] ? 0 : a[i - 1] === ' ' || b[j - 1] === ' ' ? 4 : 3
        cost[i * width + j] = Math.min(
          cost[(i - 1) * width + j - 1]! + change,
          cost[(i - 1) * width + j]! + 2,
          cost[i * width + j - 1]! + 2,
        )
      }
    }
  const pairs: Pair[] = []
  let i = a.length
  let j = b.length
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!
    const change =
      i > 0 && j > 0 ? (a[i - 1] === b[j - 1] ? 0 : a[i - 1] === ' ' || b[j - 1] === ' ' ? 4 : 3) : 0
    if (i > 0 && j > 0 && here === cost[(i - 1) * width + j - 1]! + change) pairs.push([--i, --j])
    else if (i > 0 && here === cost[(i - 1) * width + j]! + 2) pairs.push([--i, undefined])
    else pairs.push([undefined, --j])
  }
  return pairs.reverse()
}
