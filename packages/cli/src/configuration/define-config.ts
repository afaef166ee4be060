import { type Config, type ConfigObject, defineConfig as define, type Severity } from '@lisible/core'
import type { RuleOptions } from './rule-options.js'

type Level = Severity | 'off'

/** A severity, alone or with the options of its rule. */
type TypedSetting<Options> = [Options] extends [undefined]
  ? Level | readonly [Level]
  : Level | readonly [Level] | readonly [Level, Options]

/** One object of the configuration, its rules known by name with their options. */
export interface TypedConfigObject extends Omit<ConfigObject, 'rules'> {
  readonly rules?: { readonly [Id in keyof RuleOptions]?: TypedSetting<RuleOptions[Id]> }
}

/** Gives types to a configuration file: names of rules and of their options are completed and checked. */
export function defineConfig(...objects: (TypedConfigObject | readonly TypedConfigObject[])[]): Config {
  return define(...(objects as (ConfigObject | Config)[]))
}
