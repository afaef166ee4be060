import {
  type AnyRule,
  type Config,
  type ConfigObject,
  closest,
  contextFields,
  fieldOf,
  type Locale,
  type OptionIssue,
  parseOptions,
  type RuleSetting,
} from '@lisible/core'
import * as v from 'valibot'
import type { LoadedConfiguration } from './data.js'
import { ConfigurationError, severalMistakes } from './error.js'
import { describeType } from './expected.js'

const severity = v.picklist(['off', 'info', 'warning', 'error'])

const ruleSetting = v.union([severity, v.strictTuple([severity, v.unknown()]), v.strictTuple([severity])])

/** One object of the array; what a rule's options must be, the rule itself says. */
const configObjectSchema = v.strictObject({
  name: v.optional(v.string()),
  files: v.optional(v.array(v.string())),
  ignores: v.optional(v.array(v.string())),
  networks: v.optional(v.array(v.string())),
  lang: v.optional(v.string()),
  extends: v.optional(v.array(v.string())),
  rules: v.optional(v.record(v.string(), ruleSetting)),
  settings: v.optional(v.record(v.string(), v.unknown())),
  $schema: v.optional(v.string()),
})

/** What validation must know of the world: rules and networks that exist. */
export interface Known {
  readonly rules: ReadonlyMap<string, AnyRule>
  /** Names that `extends` may use. */
  readonly sets: readonly string[]
  /** Names of settings. */
  readonly settings: readonly string[]
  /** Names that `settings.profile` may have. */
  readonly profiles: readonly string[]
  /** Canonical id of a network or format, or candidates when there is none. */
  network(name: string): { readonly id: string } | { readonly candidates: readonly string[] }
}

/**
 * Checks a loaded configuration.
 * @throws {ConfigurationError} with every mistake, each with its place, what was expected and the nearest name.
 */
export function validateConfiguration(loaded: LoadedConfiguration, known: Known): Config {
  const objects = Array.isArray(loaded.value) ? (loaded.value as unknown[]).flat() : [loaded.value]
  const inArray = Array.isArray(loaded.value)
  const mistakes: ConfigurationError[] = []
  const mistake: Tell = (path, fr, en) => {
    const range = loaded.locate(path)
    mistakes.push(
      new ConfigurationError(
        { fr, en },
        { file: loaded.file, source: loaded.source, ...(range ? { range } : {}) },
      ),
    )
  }
  for (const [index, object] of objects.entries())
    validateObject(object, inArray ? [index] : [], known, mistake)
  if (mistakes.length > 0) throw severalMistakes(mistakes)
  return objects as Config
}

/** Settings of a configuration that is wrong: the files that they name are checked all the same. */
export function settingsAlone({ value }: LoadedConfiguration): Config {
  return (Array.isArray(value) ? (value as unknown[]).flat() : [value]).map((object) => {
    const settings = (object as { settings?: unknown } | null)?.settings
    const isObject = typeof settings === 'object' && settings !== null
    return isObject ? { settings: settings as NonNullable<ConfigObject['settings']> } : {}
  })
}

type Path = readonly (string | number)[]
type Tell = (path: Path, fr: string, en: string) => void

function validateObject(object: unknown, base: Path, known: Known, mistake: Tell): void {
  if (object === null || typeof object !== 'object') {
    mistake(
      base,
      'Une configuration est un objet, ou une liste d’objets, avec des clés telles que « networks » et « rules ».',
      'A configuration is an object, or a list of objects, with keys such as `networks` and `rules`.',
    )
    return
  }
  for (const key of Object.keys(object)) {
    if (key in configObjectSchema.entries) continue
    const [near] = closest(key, Object.keys(configObjectSchema.entries))
    const keys = Object.keys(configObjectSchema.entries).filter((name) => name !== '$schema')
    mistake(
      [...base, key],
      `La clé « ${key} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ` Clés connues : ${keys.join(', ')}.`}`,
      `There is no key \`${key}\`.${near ? ` Did you mean \`${near}\`?` : ` Known keys: ${keys.join(', ')}.`}`,
    )
  }
  const rules = (object as { rules?: unknown }).rules
  if (rules !== undefined && (rules === null || typeof rules !== 'object' || Array.isArray(rules))) {
    const received = Array.isArray(rules) ? 'Array' : JSON.stringify(rules)
    mistake(
      [...base, 'rules'],
      `« rules » attend ${describeType('Object', 'fr')} ; reçu : ${describeType(received, 'fr')}.`,
      `\`rules\` expects ${describeType('Object', 'en')}; received ${describeType(received, 'en')}.`,
    )
  } else if (rules) {
    for (const [id, setting] of Object.entries(rules)) {
      const rule = known.rules.get(id)
      const path = [...base, 'rules', id]
      if (!rule) {
        const near = closest(id, [...known.rules.keys()])
        mistake(
          path,
          `La règle « ${id} » n’existe pas.${near[0] ? ` Vouliez-vous dire « ${near[0]} » ?` : ' « lisible rules » les liste toutes.'}`,
          `There is no rule \`${id}\`.${near[0] ? ` Did you mean \`${near[0]}\`?` : ' `lisible rules` lists them all.'}`,
        )
      } else validateSetting(rule, setting, path, mistake)
    }
  }
  const told = new Set<string | number | undefined>(['rules'])
  for (const issue of v.safeParse(configObjectSchema, object).issues ?? []) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number)
    // Rules and unknown keys are told above, with the nearest name.
    if (keys[0] === 'rules' || issue.expected === 'never') continue
    told.add(keys[0])
    const path = [...base, ...keys]
    const name = path.filter((part) => typeof part === 'string').join('.')
    mistake(
      path,
      `« ${name} » attend ${describeType(issue.expected, 'fr')} ; reçu : ${describeType(issue.received, 'fr')}.`,
      `\`${name}\` expects ${describeType(issue.expected, 'en')}; received ${describeType(issue.received, 'en')}.`,
    )
  }
  const config: ConfigObject = Object.fromEntries(Object.entries(object).filter(([key]) => !told.has(key)))
  validateGlobs(config, base, mistake)
  if (config.lang !== undefined && !languageTag.test(config.lang)) {
    mistake(
      [...base, 'lang'],
      `«\u00a0lang\u00a0» attend un code de langue (fr, en, fr-CA…)\u202f; reçu\u00a0: ${describeType(JSON.stringify(config.lang), 'fr')}.`,
      `\`lang\` expects a language code (fr, en, fr-CA…); received ${describeType(JSON.stringify(config.lang), 'en')}.`,
    )
  }
  if (Array.isArray(config.settings)) {
    mistake(
      [...base, 'settings'],
      `«\u00a0settings\u00a0» attend ${describeType('Object', 'fr')}\u202f; reçu\u00a0: ${describeType('Array', 'fr')}.`,
      `\`settings\` expects ${describeType('Object', 'en')}; received ${describeType('Array', 'en')}.`,
    )
    return
  }
  config.extends?.forEach((name, i) => {
    if (known.sets.includes(name)) return
    const [near = known.sets.join(', ')] = closest(name, known.sets)
    mistake(
      [...base, 'extends', i],
      `L’ensemble de règles « ${name} » n’existe pas. Vouliez-vous dire « ${near} » ?`,
      `There is no set of rules \`${name}\`. Did you mean \`${near}\`?`,
    )
  })
  for (const key of Object.keys(config.settings ?? {})) {
    // A setting that no rule of ours reads may be one of somebody else's.
    const [near] = known.settings.includes(key) ? [] : closest(key, known.settings)
    if (near === undefined) continue
    mistake(
      [...base, 'settings', key],
      `Le réglage « ${key} » n’existe pas. Vouliez-vous dire « ${near} » ?`,
      `There is no setting \`${key}\`. Did you mean \`${near}\`?`,
    )
  }
  const circumstances = config.settings?.context
  if (circumstances !== undefined) {
    const path = [...base, 'settings', 'context']
    if (circumstances === null || typeof circumstances !== 'object' || Array.isArray(circumstances)) {
      mistake(
        path,
        `« settings.context » attend des clés et des valeurs, par exemple { secteur: vin } ; reçu : ${describeType(JSON.stringify(circumstances), 'fr')}.`,
        `\`settings.context\` expects keys and values, such as { sector: wine }; received ${describeType(JSON.stringify(circumstances), 'en')}.`,
      )
    } else {
      for (const key of Object.keys(circumstances)) {
        const names = Object.values(contextFields).flat()
        const [near] = fieldOf(contextFields, key) === undefined ? closest(key, names) : []
        if (near === undefined) continue
        mistake(
          [...path, key],
          `« settings.context.${key} » ne déclare rien : aucune règle ne lit cette clé. Vouliez-vous dire « ${near} » ?`,
          `\`settings.context.${key}\` declares nothing: no rule reads this key. Did you mean \`${near}\`?`,
        )
      }
    }
  }
  const profile = config.settings?.profile
  if (profile !== undefined && !known.profiles.includes(profile as string)) {
    const [near] = closest(String(profile), known.profiles)
    const all = known.profiles.join(', ')
    mistake(
      [...base, 'settings', 'profile'],
      `Le profil « ${profile} » (settings.profile) n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ` Profils connus : ${all}.`}`,
      `There is no profile \`${profile}\` (settings.profile).${near ? ` Did you mean \`${near}\`?` : ` Known profiles: ${all}.`}`,
    )
  }
  config.networks?.forEach((name, i) => {
    const network = known.network(name)
    if ('id' in network) return
    const [near] = network.candidates
    mistake(
      [...base, 'networks', i],
      `Le réseau « ${name} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ' « lisible networks » les liste tous.'}`,
      `There is no network \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ' `lisible networks` lists them all.'}`,
    )
  })
}

const languageTag = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i

/** Globs start from the folder of the configuration: nothing outside has a path that one could match. */
function validateGlobs(config: ConfigObject, base: Path, mistake: Tell): void {
  for (const key of ['files', 'ignores'] as const) {
    config[key]?.forEach((glob, i) => {
      if (!/^!?(?:\.\/)*(?:\.\.(?:\/|$)|\/)/.test(glob)) return
      mistake(
        [...base, key, i],
        `«\u00a0${glob}\u00a0» (${key}) sort du dossier de la configuration, d’où partent ses motifs\u00a0: il ne vaut pour aucun brouillon. Écrivez un chemin sous ce dossier, ou placez la configuration plus haut.`,
        `\`${glob}\` (${key}) leaves the folder of the configuration, where its globs start: it holds for no draft. Write a path below that folder, or put the configuration higher.`,
      )
    })
  }
}

function validateSetting(rule: AnyRule, setting: unknown, path: Path, mistake: Tell): void {
  const { success } = v.safeParse(ruleSetting, setting)
  if (!success) {
    mistake(
      path,
      `« ${rule.meta.id} » attend « off », « info », « warning », « error » ou une liste [gravité, options] ; reçu : ${JSON.stringify(setting)}.`,
      `\`${rule.meta.id}\` expects \`off\`, \`info\`, \`warning\`, \`error\` or a list [severity, options]; received ${JSON.stringify(setting)}.`,
    )
    return
  }
  const options = Array.isArray(setting) ? (setting as unknown as RuleSetting)[1] : undefined
  if (options === undefined) return
  const parsed = parseOptions(rule, options)
  if (parsed.ok) return
  for (const issue of parsed.issues) validateOption(rule, issue, path, mistake)
}

/** One mistake in the options of a rule. */
function validateOption(rule: AnyRule, issue: OptionIssue, path: Path, mistake: Tell): void {
  const name = issue.path.join('.')
  const where = [...path, 1, ...issue.path]
  if (!rule.options) {
    mistake(where, `« ${rule.meta.id} » n’a pas d’options.`, `\`${rule.meta.id}\` takes no options.`)
    return
  }
  const known = optionNames(rule)
  const unknown = issue.path.at(-1)
  const explained = rule.meta.id
  if (issue.expected === 'never' && issue.path.length === 1 && known.length > 0) {
    const [near] = closest(String(unknown), known)
    mistake(
      where,
      `« ${explained} » n’a pas d’option « ${unknown} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ` Options : ${known.join(', ')}.`} « lisible explain ${explained} » les montre.`,
      `\`${explained}\` has no option \`${unknown}\`.${near ? ` Did you mean \`${near}\`?` : ` Options: ${known.join(', ')}.`} \`lisible explain ${explained}\` shows them.`,
    )
    return
  }
  const integer = issue.expected === undefined && /integer/i.test(issue.message)
  const expected = (locale: Locale) => describeType(integer ? 'integer' : issue.expected, locale)
  mistake(
    where,
    `Option ${name ? `« ${name} » ` : ''}de « ${explained} » : attendu ${expected('fr')}, reçu ${describeType(issue.received, 'fr')}. « lisible explain ${explained} » montre ses options.`,
    `Option ${name ? `\`${name}\` ` : ''}of \`${explained}\`: expected ${expected('en')}, received ${describeType(issue.received, 'en')}. \`lisible explain ${explained}\` shows its options.`,
  )
}

function optionNames({ options }: AnyRule): string[] {
  return Object.keys((options as { readonly entries?: object } | undefined)?.entries ?? {})
}
