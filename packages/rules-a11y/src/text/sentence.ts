import type { Tokens } from '@lisible/core'

/** Token indices `[first, last[` of the sentence that holds the token, or of the token alone outside any. */
export function sentenceAround(
  tokens: Tokens,
  token: number,
): { readonly first: number; readonly last: number } {
  const pairs = tokens.sentences
  let low = 0
  let high = pairs.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const first = pairs[middle * 2] as number
    const last = pairs[middle * 2 + 1] as number
    if (token < first) high = middle - 1
    else if (token >= last) low = middle + 1
    else return { first, last }
  }
  return { first: token, last: token + 1 }
}
