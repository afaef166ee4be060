import * as v from 'valibot'
import type { AnyRule } from './rule.js'

export type OptionsResult =
  | { readonly ok: true; readonly options: unknown }
  | { readonly ok: false; readonly issues: readonly OptionIssue[] }

export interface OptionIssue {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly expected?: string
  readonly received?: string
}

const defaults = new WeakMap<AnyRule, unknown>()

/** Options a rule has when the configuration gives none. */
export function defaultOptions(rule: AnyRule): unknown {
  if (!rule.options) return undefined
  if (!defaults.has(rule)) defaults.set(rule, v.parse(rule.options, {}))
  return defaults.get(rule)
}

/** Validates options written in a configuration. */
export function parseOptions(rule: AnyRule, input: unknown): OptionsResult {
  if (input === undefined) return { ok: true, options: defaultOptions(rule) }
  if (!rule.options) {
    return { ok: false, issues: [{ path: [], message: `${rule.meta.id} takes no options` }] }
  }
  const result = v.safeParse(rule.options, input)
  if (result.success) return { ok: true, options: result.output }
  return {
    ok: false,
    issues: result.issues.map((issue) => ({
      path: (issue.path ?? []).map((item) => item.key as string | number),
      message: issue.message,
      ...(issue.expected ? { expected: issue.expected } : {}),
      received: issue.received,
    })),
  }
}
