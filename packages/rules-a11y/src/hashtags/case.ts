/** How a hashtag is written: its capitals alone are looked at. */
export type TagCase = 'lower' | 'upper' | 'mixed'

/** `lower` when nothing but the first letter may be a capital; `upper` when no letter is small. */
export function caseOf(name: string): TagCase {
  const rest = name.slice(1)
  if (rest === rest.toLowerCase()) return 'lower'
  return name === name.toUpperCase() ? 'upper' : 'mixed'
}
