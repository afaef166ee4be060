import type { RuleEntry } from '../config/config.js'
import type { RuleMeta } from '../rules/rule.js'

/** The rules of a list by how far they look (`reach`). */
export interface ByReach {
  readonly block: readonly RuleEntry[]
  readonly text: readonly RuleEntry[]
  readonly publication: readonly RuleEntry[]
  /** Of no reach: what they keep lives as long as one publication. */
  readonly passing: readonly RuleEntry[]
}

const known = new WeakMap<readonly RuleEntry[], ByReach>()

export function byReach(entries: readonly RuleEntry[]): ByReach {
  let apart = known.get(entries)
  if (!apart) {
    const of = (reach: RuleMeta['reach']) => entries.filter(({ rule }) => rule.meta.reach === reach)
    apart = { block: of('block'), text: of('text'), publication: of('publication'), passing: of(undefined) }
    known.set(entries, apart)
  }
  return apart
}
