import type { RuleEntry } from '../config/config.js'
import type { Problem } from '../drafts/draft.js'
import type { Severity } from '../findings/finding.js'
import { parseOptions } from '../rules/options.js'
import type { Publication } from '../tree/nodes.js'
import { isOff } from './apply.js'
import { names } from './directive.js'
import { unknownDirectiveRule } from './rules.js'

export interface InlineEntries {
  readonly entries: readonly RuleEntry[]
  readonly problems: readonly Problem[]
}

const severities = new Set<unknown>(['info', 'warning', 'error'])

/**
 * The rules of one publication after its `lint:` key: severities and options of the draft replace those of
 * the configuration. `off` is left to the directives, which know whether it was of use.
 */
export function inlineEntries(entries: readonly RuleEntry[], { lint, position }: Publication): InlineEntries {
  if (!lint) return { entries, problems: [] }
  let own = entries
  const problems: Problem[] = []
  for (const [id, setting] of Object.entries(lint.rules)) {
    if (isOff(setting)) continue
    const [severity, options] = (Array.isArray(setting) ? setting : [setting]) as [unknown, unknown]
    const place = lint.positions.get(id) ?? position
    const refuse = (detail: string) =>
      problems.push({ rule: unknownDirectiveRule, message: 'setting', data: { rule: id, detail }, place })
    if (!severities.has(severity)) {
      refuse(JSON.stringify(setting) ?? String(setting))
      continue
    }
    own = own.map((entry) => {
      if (!names(id.toLowerCase(), entry.rule.meta.id)) return entry
      const changed = { ...entry, severity: severity as Severity }
      if (options === undefined) return changed
      const parsed = parseOptions(entry.rule, options)
      if (parsed.ok) return { ...changed, options: parsed.options }
      refuse(parsed.issues.map(({ message }) => message).join(' ; '))
      return changed
    })
  }
  return { entries: own, problems }
}
