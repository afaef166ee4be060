import { distance } from 'fastest-levenshtein'

/** Names near `written`, nearest first, at most three; none when nothing is near. Case and accents cost less. */
export function closest(written: string, names: readonly string[]): string[] {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = fold(written)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return names
    .map((name) => ({ name, far: distance(wanted, fold(name)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name)
}
