import type { AnyRule, Config, RuleEntry } from '@lisible/core'
import { rules, sets } from '@lisible/preset'
import { ConfigResolver } from './resolve.js'

/** Every rule that ships, by id. */
export const rulesById: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.meta.id, rule]))

/** Rules that hold everywhere under a configuration without globs. */
export function resolveRules(config: Config): readonly RuleEntry[] {
  return new ConfigResolver({ config, root: '/', rules: rulesById, sets }).resolve('/draft').rules
}
