/** Language of messages and of texts that have full rules. Other languages are BCP 47 tags on texts. */
export type Locale = 'fr' | 'en'

/** One sentence in every message language: a missing translation is a compile error. */
export type Localized<T = string> = Readonly<Record<Locale, T>>
