/** How a word is capitalised. `mixed`: a capital inside, as in `iPhone`. */
export type Casing = 'lower' | 'initial' | 'upper' | 'mixed'

/** Casing of a word; a single capital letter is `initial`. */
export function casingOf(word: string): Casing {
  const lower = word.toLowerCase()
  if (word === lower) return 'lower'
  const rest = word.slice(1)
  if (rest === rest.toLowerCase()) return 'initial'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}
