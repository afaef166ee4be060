/**
 * Edit distance between two words (insertion, deletion, substitution, exchange of neighbours each cost 1;
 * optimal string alignment).
 */
function distance(a: string, b: string): number {
  let previous: number[] = []
  let current = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(current[j]! + 1, next[j - 1]! + 1, current[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, previous[j - 2]! + 1)
      next.push(best)
    }
    previous = current
    current = next
  }
  return current[b.length]!
}

/** The candidates a person may have meant by `word`, best first, at most three; none when nothing is near. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return [...new Set(candidates)]
    .map((candidate) => ({
      candidate,
      score: candidate.startsWith(word) && word.length > 1 ? 0.5 : distance(word, candidate),
    }))
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score || a.candidate.length - b.candidate.length)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
