export type Language = 'fr' | 'en'

export const weekdays = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
} as const

export const months = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
} as const

/** `samedi 12 décembre 2026`, `Saturday 12 December 2026`. */
export function dateInWords(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  weekday: number,
  language: Language,
): string {
  const number = language === 'fr' && day === 1 ? '1er' : String(day)
  const words = `${weekdays[language][weekday]} ${number} ${months[language][month - 1]} ${year}`
  return language === 'fr' ? words : words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
