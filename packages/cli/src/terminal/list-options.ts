/** Options that take a list, by each of their names, with the test of what may be in it. */
export type ListOptions = Readonly<Record<string, (value: string) => boolean>>

/**
 * Lets `-n x linkedin post.md` mean what it says: after a list option, further values that can only be its
 * own (and are no file: `isFile`) get the option again; the first other argument ends the list.
 */
export function spreadLists(
  args: readonly string[],
  options: ListOptions,
  isFile: (path: string) => boolean,
): string[] {
  const spread: string[] = []
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!
    spread.push(name)
    if (name === '--') return [...spread, ...args.slice(i + 1)]
    const belongs = options[name]
    if (!belongs || i + 1 >= args.length) continue
    spread.push(args[++i]!)
    while (i + 1 < args.length) {
      const next = args[i + 1]!
      if (next.startsWith('-') || isFile(next) || !belongs(next)) break
      spread.push(name, next)
      i++
    }
  }
  return spread
}
