import type { Locale } from '@lisible/core'
import { ConfigurationError } from '@lisible/engine/portable'
import type { ConfigurationProblem } from './host.js'

/** What keeps a configuration from being used, in the author's language. `uriOf` gives the URI of a file of it. */
export function problemOf(
  error: unknown,
  locale: Locale,
  uriOf: (file: string) => string,
): ConfigurationProblem {
  if (!(error instanceof ConfigurationError)) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
  const { text, file, range, source, others } = error
  return {
    message: text[locale],
    ...(file === undefined ? {} : { uri: uriOf(file) }),
    ...(range ? { range } : {}),
    ...(source === undefined ? {} : { source }),
    ...(others.length > 0 ? { others: others.map((other) => problemOf(other, locale, uriOf)) } : {}),
  }
}
