/** Step between two frequency classes, in decimal logarithms of `1 + 5 × occurrences per million words`. */
export const CLASS_STEP = 0.25
export const MOST_FREQUENT_CLASS = 31

/** Class of a frequency given in occurrences per million words; 0 only for 0. */
export function frequencyClass(perMillion: number): number {
  if (perMillion <= 0) return 0
  const steps = Math.round(Math.log10(1 + 5 * perMillion) / CLASS_STEP)
  return Math.min(MOST_FREQUENT_CLASS, Math.max(1, steps))
}

/** Occurrences per million words of a class, within the width of the class. */
export const perMillion = (frequency: number): number => (10 ** (frequency * CLASS_STEP) - 1) / 5
