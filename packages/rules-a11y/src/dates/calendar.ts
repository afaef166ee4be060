const names = {
  fr: {
    days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    months: [
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
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const

/**
 * A date in words: `vendredi 3 avril 2026`, `Friday 3 April 2026`; `undefined` for a day that does not exist.
 *
 * @param month 1 to 12
 */
export function dateInWords(day: number, month: number, year: number, lang: 'fr' | 'en'): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const { days, months } = names[lang]
  const number = lang === 'fr' && day === 1 ? '1er' : String(day)
  return `${days[date.getUTCDay()]} ${number} ${months[month - 1]} ${year}`
}

/** The date some days after an ISO one, in words without the year; `undefined` when it cannot be read. */
export function dayAfter(iso: string, days: number, lang: 'fr' | 'en'): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return undefined
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + days))
  const words = dateInWords(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear(), lang)
  return words?.replace(/ \d{4}$/, '')
}
