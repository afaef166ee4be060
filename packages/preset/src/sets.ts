import type { RuleSetting } from '@lisible/core'
import { rules } from './rules.js'

type RuleSet = Readonly<Record<string, RuleSetting>>

const recommended: RuleSet = Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.severity]))

const all: RuleSet = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, meta.severity === 'off' ? 'info' : meta.severity]),
)

/** Rules that say a draft could not be read or checked: they belong to every set. */
const none: RuleSet = Object.fromEntries(
  rules.filter(({ meta }) => meta.category === 'draft').map(({ meta }) => [meta.id, meta.severity]),
)

/** Sets of rules that `extends` names. */
export const sets: Readonly<Record<'recommended' | 'all' | 'none', RuleSet>> = { recommended, all, none }
