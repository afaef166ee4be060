import { type Language, months, weekdays } from './names.js'

/** A day of the week and a date, as a text has them: `samedi 12 décembre`. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** 0 for Sunday. */
  readonly weekday: number
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly year: number | undefined
  /** Where the name of the day stands. */
  readonly weekdayEnd: number
}

interface Grammar {
  readonly quick: RegExp
  readonly date: RegExp
  readonly month: RegExp
  readonly weekdays: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<string, number>
}

const compiled = new Map<Language, Grammar>()

const shortEnglishDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const shortMonths = {
  fr: ['janv', 'févr', '', 'avr', '', '', 'juil', '', 'sept', 'oct', 'nov', 'déc'],
  en: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
}

function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language)
  if (!grammar) {
    grammar = makeGrammar(language)
    compiled.set(language, grammar)
  }
  return grammar
}

/** Of Latin script: all letters of Unicode in both cases take an engine milliseconds to read. */
const letters = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f'

function makeGrammar(language: Language): Grammar {
  // `mar.` and `mer.` are more often something else; in English short names are usual.
  const dayNames = [...weekdays[language].entries(), ...(language === 'en' ? shortEnglishDays.entries() : [])]
  const ofDays = new Map<string, number>(dayNames.map(([index, name]) => [name, index]))
  const ofMonths = new Map<string, number>()
  for (const [index, name] of months[language].entries()) {
    ofMonths.set(name, index + 1)
    const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    ofMonths.set(plain, index + 1)
    const short = shortMonths[language][index]
    if (short) ofMonths.set(short, index + 1)
  }
  const names = (map: ReadonlyMap<string, number>) =>
    [...map.keys()].sort((a, b) => b.length - a.length).join('|')
  const gap = '[ \\u00a0\\u202f]'
  const day = names(ofDays)
  const month = `(?:${names(ofMonths)})`
  const number = language === 'fr' ? '(\\d{1,2})(?:er)?' : '(\\d{1,2})(?:st|nd|rd|th)?'
  const tail = `(${month})(?![${letters}])\\.?(?:,?${gap}(\\d{4})(?!\\d))?`
  const date =
    language === 'fr'
      ? `(?<![${letters}0-9#@_-])(${day}),?${gap}${number}(?![\\d:h€%])(?:${gap}${tail}|/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/]))?`
      : `(?<![${letters}0-9#@_-])(${day})\\.?,?${gap}(?:the${gap})?(?:${number}(?![\\d:€%])(?:${gap}(?:of${gap})?${tail})?|${month.replace('(?:', '(')}\\.?${gap}${number}(?!\\d)(?:,?${gap}(\\d{4})(?!\\d))?)`
  return {
    quick:
      language === 'fr'
        ? /(?:di|manche),?[ \u00a0\u202f]\d/i
        : /(?:day|mon|tue|wed|thu|fri|sat|sun)[ \u00a0,.]/i,
    date: new RegExp(date, 'gi'),
    month: new RegExp(`^${gap}?(?:au|et|ou|puis|&|–|-|,|to|and|or)${gap}`, 'i'),
    weekdays: ofDays,
    months: ofMonths,
  }
}

/** Every day of the week with its date, in reading order. `lundi 8 au vendredi 19 février`: both in February. */
export function writtenDates(value: string, language: Language): WrittenDate[] {
  const grammar = grammarOf(language)
  if (!grammar.quick.test(value)) return []
  const found: WrittenDate[] = []
  const waiting: { start: number; end: number; weekday: number; weekdayEnd: number; day: number }[] = []
  for (const match of value.matchAll(grammar.date)) {
    const [whole, name = ''] = match
    const { index: start } = match
    const end = start + whole.length
    const weekday = grammar.weekdays.get(name.toLowerCase())
    const { day, month, year } = language === 'fr' ? french(match, grammar) : english(match, grammar)
    if (weekday === undefined || day === undefined || day < 1 || day > 31) continue
    const one = { start, end, weekday, weekdayEnd: start + name.length, day }
    const last = waiting.at(-1)
    if (last && (last.day >= day || !grammar.month.test(value.slice(last.end, start)))) waiting.length = 0
    if (month === undefined) {
      waiting.push(one)
      continue
    }
    if (month < 1 || month > 12) continue
    for (const before of waiting.splice(0)) found.push({ ...before, month, year })
    found.push({ ...one, month, year })
  }
  return found
}

interface Parts {
  readonly day: number | undefined
  readonly month: number | undefined
  readonly year: number | undefined
}

function french(match: RegExpMatchArray, { months: names }: Grammar): Parts {
  const [, , day, name, year, numeric, numericYear] = match
  const month = name === undefined ? number(numeric) : names.get(name.toLowerCase())
  return { day: number(day), month, year: number(year ?? numericYear) }
}

function english(match: RegExpMatchArray, { months: names }: Grammar): Parts {
  const [, , day, name, year, firstName, laterDay, laterYear] = match
  const month = names.get((name ?? firstName ?? '').toLowerCase())
  return { day: number(day ?? laterDay), month, year: number(year ?? laterYear) }
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
