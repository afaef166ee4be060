import type { Locale } from '@lisible/core'

/** Language of the reader by the environment; French where it says nothing. */
export function environmentLocale(environment: NodeJS.ProcessEnv): Locale {
  const tag = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^en/i.test(tag) ? 'en' : 'fr'
}
