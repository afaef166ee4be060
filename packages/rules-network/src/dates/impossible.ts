import { type Language, months } from './names.js'

/** A date that no calendar has, as a text has it: `31 avril`. */
export interface ImpossibleDate {
  readonly start: number
  readonly end: number
}

interface Pattern {
  readonly date: RegExp
  readonly months: ReadonlyMap<string, number>
}

const compiled = new Map<Language, Pattern>()

function patternOf(language: Language): Pattern {
  let pattern = compiled.get(language)
  if (!pattern) {
    const names = new Map<string, number>()
    for (const index of [1, 3, 5, 8, 10]) {
      const name = months[language][index] as string
      names.set(name, index + 1)
      names.set(name.normalize('NFD').replace(/\p{M}/gu, ''), index + 1)
    }
    const month = `(${[...names.keys()].join('|')})`
    const gap = '[ \\u00a0\\u202f]'
    const year = `(?:,?${gap}(\\d{4})(?!\\d))?`
    const before = '(?<![\\p{L}\\p{N}#@_.,/-])'
    const after = '(?![\\p{L}\\p{N}_])'
    pattern = {
      date: new RegExp(
        language === 'fr'
          ? `${before}(29|3[01])${gap}${month}${after}${year}`
          : `${before}(?:(29|3[01])(?:st|th)?${gap}(?:of${gap})?${month}${after}${year}|${month}${gap}(29|3[01])(?:st|th)?${after}${year})`,
        'giu',
      ),
      months: names,
    }
    compiled.set(language, pattern)
  }
  return pattern
}

/** A high day beside what may be one of the months: told without the pattern, which looks at every letter. */
const mayBeDate = {
  fr: /(?:29|3[01])[ \u00a0\u202f](?:f[ée]v|avr|juin|sep|nov)/i,
  en: /(?:29|3[01])(?:st|th)?[ \u00a0\u202f](?:of[ \u00a0\u202f])?(?:feb|apr|jun|sep|nov)|(?:ary|ril|une|ber)[ \u00a0\u202f](?:29|3[01])/i,
}

/** Days that their month never has, and 29 February of a year that is no leap year. */
export function impossibleDates(value: string, language: Language): ImpossibleDate[] {
  if (!mayBeDate[language].test(value)) return []
  const { date, months: names } = patternOf(language)
  const found: ImpossibleDate[] = []
  for (const match of value.matchAll(date)) {
    const [whole, day, month, year, firstMonth, laterDay, laterYear] = match
    const number = Number(day ?? laterDay)
    const last = lastDay(names.get((month ?? firstMonth ?? '').toLowerCase()) ?? 0, year ?? laterYear)
    if (number > last) found.push({ start: match.index, end: match.index + whole.length })
  }
  return found
}

/** Last day of a month; 29 for February of a year not named. */
function lastDay(month: number, year: string | undefined): number {
  if (month !== 2) return 30
  return year === undefined || new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1 ? 29 : 28
}
