import type { Severity } from '../findings/finding.js'
import type { AnyRule } from '../rules/rule.js'

export type RuleSetting = Severity | 'off' | readonly [severity: Severity | 'off', options: unknown]

/** One object of the configuration array; later ones win. */
export interface ConfigObject {
  readonly name?: string
  /** Globs of the drafts it holds for; absent: all. */
  readonly files?: readonly string[]
  readonly ignores?: readonly string[]
  /** Networks of drafts that declare none. */
  readonly networks?: readonly string[]
  /** Language of drafts that declare none, unless a text is plainly in the other one of French and English. */
  readonly lang?: string
  readonly extends?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly settings?: Readonly<Record<string, unknown>>
}

export type Config = readonly ConfigObject[]

/** Gives types to a configuration file. */
export function defineConfig(...objects: (ConfigObject | Config)[]): Config {
  return objects.flat() as Config
}

/** What holds for one draft once everything is merged. */
export interface ResolvedConfig {
  readonly networks: readonly string[]
  readonly lang: string
  readonly rules: readonly RuleEntry[]
  readonly settings: Readonly<Record<string, unknown>>
}

export interface RuleEntry {
  readonly rule: AnyRule
  /** Set by the configuration; absent: what the rule says. */
  readonly severity?: Severity
  /** Validated. */
  readonly options: unknown
}
