import type { RuleSetting } from '@lisible/core'
import { rules } from './rules.js'

type RuleSet = Readonly<Record<string, RuleSetting>>

const cached = (make: () => RuleSet): (() => RuleSet) => {
  let set: RuleSet | undefined
  return () => {
    set ??= make()
    return set
  }
}

const recommended = cached(() => Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.severity])))

const all = cached(() =>
  Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.severity === 'off' ? 'info' : meta.severity])),
)

/** Rules that say a draft could not be read or checked: they belong to every set. */
const none = cached(() =>
  Object.fromEntries(
    rules.filter(({ meta }) => meta.category === 'draft').map(({ meta }) => [meta.id, meta.severity]),
  ),
)

/** Sets of rules that `extends` names, made when they are first asked for. */
export const sets: Readonly<Record<'recommended' | 'all' | 'none', RuleSet>> = {
  get recommended() {
    return recommended()
  },
  get all() {
    return all()
  },
  get none() {
    return none()
  },
}
