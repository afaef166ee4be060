import { createHash } from 'node:crypto'
import type { ResolvedConfig } from '@lisible/core'

const keys = new WeakMap<ResolvedConfig, string>()

/**
 * Hash of all that decides what is found in a text beside the text: what is checked and how, the languages, the
 * day that rules about dates compare with, and `program`, which changes with the rules and their dictionaries.
 */
export function rulesKey(config: ResolvedConfig, program: string): string {
  const known = keys.get(config)
  if (known) return known
  const { networks, lang, settings, rules } = config
  const parts = rules.map(({ rule, severity, options }) => [rule.meta.id, severity ?? null, options ?? null])
  const hash = createHash('sha256').update(JSON.stringify([program, networks, lang, settings, parts]))
  const key = hash.digest('base64url')
  keys.set(config, key)
  return key
}
