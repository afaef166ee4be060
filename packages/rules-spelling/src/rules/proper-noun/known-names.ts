import table from './names.json' with { type: 'json' }

interface Names {
  /** Names by their letters, lower case. */
  readonly written: ReadonlyMap<string, string>
  /** Names by what is left of them when one letter is left out; `undefined` where several leave the same. */
  readonly shortened: ReadonlyMap<string, string | undefined>
  readonly initials: ReadonlySet<string>
}

let names: Names | undefined

function read(): Names {
  const written = new Map(table.names.map((name) => [name.toLowerCase(), name]))
  const shortened = new Map<string, string | undefined>()
  for (const [lower, name] of written) {
    if (lower.length < shortest) continue
    for (const rest of shortenings(lower)) {
      shortened.set(rest, shortened.has(rest) && shortened.get(rest) !== name ? undefined : name)
    }
  }
  return { written, shortened, initials: new Set([...written.keys()].map((name) => name.charAt(0))) }
}

/** Shorter names have neighbours by chance. */
const shortest = 7

function shortenings(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** The name as it writes itself, whatever its capitals; `undefined` for what is no known name. */
export function writtenName(word: string): string | undefined {
  names ??= read()
  return names.written.get(word.toLowerCase())
}

/** The only known name one letter away (missing, doubled, wrong or swapped); the first letter is right. */
export function nearestName(word: string): string | undefined {
  if (word.length < shortest - 1) return undefined
  names ??= read()
  const lower = word.toLowerCase()
  if (!names.initials.has(lower.charAt(0))) return undefined
  const found = new Set<string>()
  const add = (name: string | undefined) => {
    if (name !== undefined && name.charAt(0).toLowerCase() === lower.charAt(0)) found.add(name)
  }
  add(names.shortened.get(lower))
  for (const rest of shortenings(lower)) {
    add(
      names.written.get(rest) !== undefined && rest.length >= shortest ? names.written.get(rest) : undefined,
    )
    const name = names.shortened.get(rest)
    if (name !== undefined && name.length === word.length) add(name)
  }
  return found.size === 1 ? [...found][0] : undefined
}
