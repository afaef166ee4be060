import { type Finding, Linter, type Locale, parseDraft, type RuleSetting } from '@lisible/core'
import { canonicalNetwork, nodeResources, resolveRules } from '@lisible/engine'

export interface LintOptions {
  /** Networks of a draft that declares none. */
  readonly networks?: readonly string[]
  /**
   * Language of a text that does not say it: `fr` (default), `en`… A text that is plainly in the other one of French and
   * English is read in that one.
   */
  readonly lang?: string
  /** Language of messages. Absent: `fr`. */
  readonly locale?: Locale
  /** Rules to set otherwise than recommended. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly settings?: Readonly<Record<string, unknown>>
  /** Name of a file that decides the format. Absent: a native draft. */
  readonly path?: string
}

const resources = nodeResources()

/**
 * Checks one draft in memory, at once: no configuration file is looked for and no media file is read
 * (what only a media file can tell is reported as `incomplete`).
 */
export function lint(text: string, options: LintOptions = {}): Finding[] {
  const { networks = [], lang = 'fr', locale = 'fr', path = 'draft.post.md', settings = {} } = options
  const draft = parseDraft(text, { path, defaultNetworks: networks, defaultLang: lang, canonicalNetwork })
  const rules = resolveRules([{ rules: options.rules ?? {} }])
  return new Linter({ locale, resources }).lint(draft, { networks, lang, rules, settings })
}
