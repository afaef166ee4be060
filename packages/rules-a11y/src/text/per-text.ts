import type { Part, Tokens } from '@lisible/core'

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

/**
 * A reading that knows nothing but a paragraph. Where a text is kept in parts it is made once for each: those that
 * did not change are not read again. `join` makes that of the whole.
 */
export function perPart<T>(
  compute: (tokens: Tokens) => T,
  join: (parts: readonly (readonly [value: T, part: Part])[]) => T,
): (tokens: Tokens) => T {
  // Only of parts: V8 keeps what a long-lived map has of short-lived texts, keys included, until a full collection.
  const known = new WeakMap<Tokens, T>()
  const ofPart = (tokens: Tokens): T => {
    let value = known.get(tokens)
    if (value === undefined) {
      value = compute(tokens)
      known.set(tokens, value)
    }
    return value
  }
  return perText((tokens) => {
    const { parts } = tokens
    if (parts.length === 1) return compute(tokens)
    return join(parts.map((part) => [ofPart(part.tokens), part] as const))
  })
}
