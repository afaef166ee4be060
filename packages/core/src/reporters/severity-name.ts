import type { Severity } from '../findings/finding.js'
import type { Locale, Localized } from '../locales/locale.js'

const names: Readonly<Record<Severity, Localized>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'conseil', en: 'advice' },
}

const plurals: Readonly<Record<Severity, Localized>> = {
  error: { fr: 'erreurs', en: 'errors' },
  warning: { fr: 'avertissements', en: 'warnings' },
  info: { fr: 'conseils', en: 'pieces of advice' },
}

export function severityName(severity: Severity, locale: Locale): string {
  return names[severity][locale]
}

/** `2 erreurs`, `1 warning`. French counts 0 as singular, English as plural. */
export function severityCount(severity: Severity, count: number, locale: Locale): string {
  const singular = locale === 'fr' ? count < 2 : count === 1
  return `${count} ${(singular ? names : plurals)[severity][locale]}`
}
