import { relative } from 'node:path'
import {
  type AnyRule,
  type Config,
  defaultOptions,
  parseOptions,
  type ResolvedConfig,
  type RuleEntry,
  type RuleSetting,
  type Severity,
} from '@lisible/core'
import { charterOf } from '@lisible/rules-brand'
import picomatch from 'picomatch'
import { slashed } from '../files/slashed.js'

/** Sets that `extends` names: rule id → setting. */
type RuleSets = Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>

export interface ResolverOptions {
  readonly config: Config
  /** Folder that the globs of the configuration start from. */
  readonly root: string
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly sets: RuleSets
  /** Ids of rules or of packages; absent: all. */
  readonly only?: readonly string[]
}

type Matcher = (path: string) => boolean

/** A pattern without slash holds at any depth. */
function matcher(globs: readonly string[]): Matcher {
  return picomatch(
    globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
    { dot: true },
  )
}

/** Answers what holds for a draft; objects that match the same way share one resolved configuration. */
export class ConfigResolver {
  readonly #options: ResolverOptions
  readonly #matchers: readonly { files: Matcher | undefined; ignores: Matcher | undefined }[]
  readonly #resolved = new Map<string, ResolvedConfig>()
  #today = localDay()

  constructor(options: ResolverOptions) {
    this.#options = options
    this.#matchers = options.config.map(({ files, ignores }) => ({
      files: files ? matcher(files) : undefined,
      ignores: ignores ? matcher(ignores) : undefined,
    }))
  }

  /** Whether an object that holds only `ignores` (and perhaps a name) leaves this file out for everybody. */
  ignores(file: string): boolean {
    const path = this.#relative(file)
    return this.#options.config.some((object, i) => {
      const keys = Object.keys(object).filter((key) => key !== 'name')
      return keys.length === 1 && keys[0] === 'ignores' && this.#matchers[i]!.ignores!(path)
    })
  }

  /** Globs that the configuration itself names as drafts. */
  get files(): readonly string[] {
    return this.#options.config.flatMap(({ files }) => files ?? [])
  }

  resolve(file: string): ResolvedConfig {
    // An editor stays open over midnight.
    const today = localDay()
    if (today !== this.#today) {
      this.#today = today
      this.#resolved.clear()
    }
    const path = this.#relative(file)
    const matching = this.#options.config.map((_, i) => this.#matches(i, path))
    const key = matching.map(Number).join('')
    let resolved = this.#resolved.get(key)
    if (!resolved) {
      resolved = this.#merge(this.#options.config.filter((_, i) => matching[i]))
      this.#resolved.set(key, resolved)
    }
    return resolved
  }

  #matches(index: number, path: string): boolean {
    const { files, ignores } = this.#matchers[index]!
    return (!files || files(path)) && !(ignores?.(path) ?? false)
  }

  #relative(file: string): string {
    return slashed(relative(this.#options.root, file))
  }

  #merge(objects: Config): ResolvedConfig {
    const settings = new Map<string, Setting>()
    const apply = (rules: Readonly<Record<string, RuleSetting>>, isOwn: boolean) => {
      for (const [id, setting] of Object.entries(rules)) {
        const [severity, options] = typeof setting === 'string' ? [setting, undefined] : setting
        const replaced = Array.isArray(setting) && setting.length > 1
        settings.set(id, { severity, isOwn, options: replaced ? options : settings.get(id)?.options })
      }
    }
    const named = objects.flatMap((object) => object.extends ?? [])
    if (named.length === 0) apply(this.#options.sets.recommended ?? {}, false)
    let networks: readonly string[] = []
    let lang = 'fr'
    let shared: Record<string, unknown> = { today: this.#today }
    for (const object of objects) {
      for (const name of object.extends ?? []) apply(this.#options.sets[name] ?? {}, false)
      apply(object.rules ?? {}, true)
      networks = object.networks ?? networks
      lang = object.lang?.toLowerCase() ?? lang
      shared = { ...shared, ...object.settings }
    }
    return { networks, lang, settings: withWordsOfCharter(shared), rules: this.#entries(settings) }
  }

  #entries(settings: ReadonlyMap<string, Setting>): RuleEntry[] {
    const entries: RuleEntry[] = []
    for (const [id, rule] of this.#options.rules) {
      const setting = settings.get(id)
      if (!this.#wanted(rule)) continue
      // A rule asked for by its own name runs even where the configuration leaves it off.
      const named = this.#options.only?.includes(id) ?? false
      const severity =
        named && (setting?.severity ?? 'off') === 'off' ? fallback(rule) : (setting?.severity ?? 'off')
      if (severity === 'off') continue
      const parsed = setting?.options === undefined ? undefined : parseOptions(rule, setting.options)
      const options = parsed?.ok ? parsed.options : defaultOptions(rule)
      // A set that gives a rule its own default severity leaves the rule free to grade its findings; who writes it
      // in a configuration means it.
      const isGraded = severity === rule.meta.severity && !(setting?.isOwn ?? false)
      entries.push(isGraded ? { rule, options } : { rule, options, severity })
    }
    return entries
  }

  /** `only` never silences what says that a draft could not be read. */
  #wanted({ meta: { id, category } }: AnyRule): boolean {
    const { only } = this.#options
    return !only || category === 'draft' || only.some((name) => name === id || id.startsWith(`${name}/`))
  }
}

/** What a rule was given. */
interface Setting {
  readonly severity: Severity | 'off' | undefined
  readonly options: unknown
  /** By the configuration itself, not by a set that it extends. */
  readonly isOwn: boolean
}

/** The words that the charter accepts, and those of the name of the brand, are words that spelling never reports. */
function withWordsOfCharter(settings: Record<string, unknown>): Record<string, unknown> {
  const charter = charterOf(settings)
  const named = [...(charter?.voice?.accepted ?? []), charter?.brand?.name ?? '']
  const words = named.flatMap((name) => name.split(/\s+/)).filter((word) => /^[^/]+$/.test(word))
  if (words.length === 0) return settings
  const own = Array.isArray(settings.words) ? (settings.words as unknown[]) : []
  return { ...settings, words: [...own, ...new Set(words)] }
}

/** Today where the machine is, `2026-12-03`: rules about dates read it as `settings.today`. */
function localDay(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function fallback(rule: AnyRule): Severity {
  return rule.meta.severity === 'off' ? 'warning' : rule.meta.severity
}
