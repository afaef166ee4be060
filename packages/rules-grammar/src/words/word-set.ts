/** A list of words that is cut up when it is first asked. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean
}

/** Words of a list, with a space between two. */
export function words(list: string): WordSet {
  let set: Set<string> | undefined
  const made = (): Set<string> => {
    set ??= new Set(list.split(' '))
    return set
  }
  return { has: (word) => made().has(word), [Symbol.iterator]: () => made()[Symbol.iterator]() }
}

/** A replacement with the capital and the apostrophe of what it replaces. */
export function likeWritten(value: string, written: string): string {
  const cased =
    written.charAt(0) === written.charAt(0).toLowerCase()
      ? value
      : value.charAt(0).toUpperCase() + value.slice(1)
  return written.endsWith('’') ? cased.replace("'", '’') : cased
}
