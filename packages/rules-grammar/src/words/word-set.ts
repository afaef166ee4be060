/** Words of a list, with a space between two. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** A replacement with the capital and the apostrophe of what it replaces. */
export function likeWritten(value: string, written: string): string {
  const cased =
    written.charAt(0) === written.charAt(0).toLowerCase()
      ? value
      : value.charAt(0).toUpperCase() + value.slice(1)
  return written.endsWith('’') ? cased.replace("'", '’') : cased
}
