import { listed } from '@lisible/core'

/**
 * Did the project accept this term: by the option `allow` of the rule, or by `settings.inclusive.allow`, a list of
 * words and phrases? Capitals and the shape of apostrophes do not count.
 */
export function isAllowed(
  term: string,
  allow: readonly string[],
  settings: Readonly<Record<string, unknown>>,
): boolean {
  const shared = sharedAllow(settings)
  if (allow.length === 0 && shared.length === 0) return false
  const wanted = listed(term)
  return [...allow, ...shared].some((phrase) => listed(phrase) === wanted)
}

function sharedAllow(settings: Readonly<Record<string, unknown>>): readonly string[] {
  const { inclusive } = settings
  if (typeof inclusive !== 'object' || inclusive === null) return []
  const { allow } = inclusive as { readonly allow?: unknown }
  return Array.isArray(allow) ? allow.filter((phrase): phrase is string => typeof phrase === 'string') : []
}
