import type { AnyRule } from '../rules/rule.js'
import type { Text } from '../tree/nodes.js'

/** Whether the rule reads this text at all, by its language and role. */
export function reads(rule: AnyRule, text: Text): boolean {
  const { languages, roles } = rule.meta
  if (roles ? !roles.includes(text.role) : text.role === 'image') return false
  return !languages || languages.includes(primaryLanguage(text.lang))
}

function primaryLanguage(tag: string): string {
  const hyphen = tag.indexOf('-')
  return hyphen === -1 ? tag : tag.slice(0, hyphen)
}
