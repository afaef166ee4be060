import { isWordPartAt, type Text, TokenKind } from '@lisible/core'

export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Where words stand in a text, as words of their own: not inside longer ones, nor in links, mentions, hashtags and
 * e-mail addresses.
 *
 * @param folded the text, folded in place as `words` are
 */
export function placesOf({ value, tokens }: Text, folded: string, words: string): Place[] {
  const places: Place[] = []
  if (words === '') return places
  for (let start = folded.indexOf(words); start >= 0; start = folded.indexOf(words, start + 1)) {
    const end = start + words.length
    if (isInsideWord(value, start, end)) continue
    let first = tokens.at(start)
    const last = tokens.at(end - 1)
    while (first <= last && tokens.kind(first) < TokenKind.hashtag) first++
    if (first > last) places.push({ start, end })
  }
  return places
}

/** Whether the words go on before or behind; a hyphen or a sign of hashtags and mentions joins them to what it touches. */
function isInsideWord(value: string, start: number, end: number): boolean {
  const before = value.charAt(start - 1)
  const after = value.charAt(end)
  if (isWordPartAt(value, start) && start > 0) {
    const at = /[\udc00-\udfff]/.test(before) ? start - 2 : start - 1
    if (isWordPartAt(value, at) || '#@_'.includes(before)) return true
    if (isHyphen(before) && isWordPartAt(value, start - 2)) return true
  }
  if (isWordPartAt(value, end - 1) && end < value.length) {
    if (isWordPartAt(value, end) || after === '_') return true
    if (isHyphen(after) && isWordPartAt(value, end + 1)) return true
  }
  return false
}

function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '‐' || sign === '‑'
}

/** Characters of a text that something was said of, or that are fine as they are. */
export class Claimed {
  readonly #characters: Uint8Array

  constructor(text: Text, places: readonly Place[] = []) {
    this.#characters = new Uint8Array(text.value.length)
    for (const place of places) this.add(place)
  }

  add({ start, end }: Place): void {
    this.#characters.fill(1, start, end)
  }

  /** Whether some of the characters of a place are among them. */
  touches({ start, end }: Place): boolean {
    return this.#characters.subarray(start, end).includes(1)
  }
}
