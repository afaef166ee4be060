import { type Format, type Network, resolveFormat } from '@lisible/networks'

/** A format that a draft names and that exists. */
export interface Reached {
  /** As the draft names it: `x`, `instagram/reel`. */
  readonly ref: string
  readonly format: Format
  readonly network: Network
}

/** Rules ask of the same text one after the other. */
let readRefs: readonly string[] | undefined
let readFormats: readonly Reached[] = []

/** The formats behind the references of a draft; those that name nothing are left out. */
export function reached(refs: readonly string[]): readonly Reached[] {
  if (refs !== readRefs) {
    readFormats = resolve(refs)
    readRefs = refs
  }
  return readFormats
}

function resolve(refs: readonly string[]): readonly Reached[] {
  const found: Reached[] = []
  for (const ref of refs) {
    const resolved = resolveFormat(ref)
    if (resolved.ok) found.push({ ref, format: resolved.format, network: resolved.network })
  }
  return found
}

/** References that share an outcome, in the order in which outcomes are first met; `undefined` has none. */
export function byOutcome<Outcome>(
  refs: readonly string[],
  outcomeOf: (reached: Reached) => Outcome | undefined,
  keyOf: (outcome: Outcome) => string,
): { outcome: Outcome; networks: string[] }[] {
  const groups = new Map<string, { outcome: Outcome; networks: string[] }>()
  for (const one of reached(refs)) {
    const outcome = outcomeOf(one)
    if (outcome === undefined) continue
    const key = keyOf(outcome)
    const group = groups.get(key)
    if (group) group.networks.push(one.ref)
    else groups.set(key, { outcome, networks: [one.ref] })
  }
  return [...groups.values()]
}
