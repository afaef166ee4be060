import type { RuleEntry } from '../config/config.js'
import type { AnyRule } from '../rules/rule.js'
import type { Text } from '../tree/nodes.js'

/** 1 for each rule that reads a text, by its place in the list. */
export type Readers = Uint8Array

const known = new WeakMap<readonly RuleEntry[], Map<string, Readers>>()

/** Which of the rules read a text: the same for all texts of one language and role. */
export function readersOf(entries: readonly RuleEntry[], text: Text): Readers {
  let byKind = known.get(entries)
  if (!byKind) {
    byKind = new Map()
    known.set(entries, byKind)
  }
  const kind = `${text.role} ${text.lang}`
  let readers = byKind.get(kind)
  if (!readers) {
    readers = Uint8Array.from(entries, ({ rule }) => (reads(rule, text) ? 1 : 0))
    byKind.set(kind, readers)
  }
  return readers
}

/** Whether the rule reads this text at all, by its language and role. */
function reads(rule: AnyRule, text: Text): boolean {
  const { languages, roles } = rule.meta
  if (roles ? !roles.includes(text.role) : text.role === 'image') return false
  return !languages || languages.includes(primaryLanguage(text.lang))
}

function primaryLanguage(tag: string): string {
  const hyphen = tag.indexOf('-')
  return hyphen === -1 ? tag : tag.slice(0, hyphen)
}
