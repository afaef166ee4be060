import type { MessageTypes } from './messages.js'
import { toPlugin } from './plugin.js'
import type { AnyRule, Rule, RuleDefinition } from './rule.js'

/**
 * Makes a rule: a unified plugin that works alone on an nlcst tree
 * (`unified().use(retextFrench).use(rule, options)`) and, in the engine, a visitor in the shared walk.
 */
export function defineRule<const M extends MessageTypes, O = undefined>(
  definition: RuleDefinition<M, O>,
): Rule<O> {
  const rule = Object.assign(
    toPlugin<O>(() => rule as AnyRule),
    { meta: definition.meta, options: definition.options, create: definition.create },
  ) as unknown as Rule<O>
  let messages: MessageTypes | undefined
  // Bundles make the messages of a rule when it first reports.
  const get = () => (messages ??= definition.messages as MessageTypes)
  return Object.defineProperties(rule, {
    name: { value: definition.meta.id },
    messages: { get, enumerable: true },
  })
}
