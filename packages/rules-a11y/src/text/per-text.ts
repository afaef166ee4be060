import type { Tokens } from '@lisible/core'

/**
 * A reading of a text that several rules share, computed once. Rules see one text after the other, so the last
 * one is all that needs to be kept; a map of texts would cost more than it saves.
 */
export function perText<T>(compute: (tokens: Tokens) => T): (tokens: Tokens) => T {
  let last: Tokens | undefined
  let value: T
  return (tokens) => {
    if (tokens !== last) {
      value = compute(tokens)
      last = tokens
    }
    return value
  }
}
