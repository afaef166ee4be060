import { type Day, dayNumber, defineRule, existing, isoDay, readDays, weekdayOf } from '@lisible/core'
import { type ImpossibleDate, impossibleDates } from '../../dates/impossible.js'
import { dateInWords, type Language, weekdays } from '../../dates/names.js'
import { type WrittenDate, writtenDates } from '../../dates/written.js'

interface Mismatch {
  written: string
  /** The day it is. */
  date: Day
  weekday: number
  lang: Language
}
interface NoDay {
  written: string
}

/** A date without a year is of the year around publication; further than this it is not said which. */
const near = 120

/** `network/weekday` */
export const weekday = defineRule({
  meta: {
    id: 'network/weekday',
    description: {
      fr: 'La date écrite existe, et le jour de la semaine est le sien.',
      en: 'The written date exists, and the day of the week is its own.',
    },
    rationale: {
      fr: '« Mercredi 12 décembre » quand le 12 est un samedi : les uns viendront le mercredi, les autres le samedi, et la publication aura été partagée avant d’être corrigée. L’année est celle du texte, sinon celle qui va avec la date de publication ; sans l’une ni l’autre, la règle se tait. Un 31 avril n’existe aucune année : il est signalé avec ou sans jour de la semaine.',
      en: '“Wednesday 12 December” when the 12th is a Saturday: some will come on Wednesday, others on Saturday, and the post will have been shared before it is corrected. The year is that of the text, or that which goes with the date of publication; failing that, the day has to be wrong for all the years around. No year has a 31 April: it is reported with a weekday or without.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr', 'en'],
    roles: ['body', 'title', 'description', 'first-comment', 'alt'],
    sources: [],
    examples: [
      {
        text: 'Rendez-vous mercredi 12 décembre 2026 à 18 h 30',
        findings: [{ message: 'mismatch', span: 'mercredi', expected: ['samedi'] }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\ndate: 2026-11-23\n---\nRendez-vous mercredi 12 décembre à 18 h 30\n',
        findings: [{ message: 'mismatch', span: 'mercredi', expected: ['samedi'] }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\ndate: 2027-02-01\n---\nFermé du lundi 8 au mercredi 19 février\n',
        findings: [{ message: 'mismatch', span: 'mercredi', expected: ['vendredi'] }],
      },
      {
        text: 'Ouvert jeudi 31 juin 2027',
        findings: [{ message: 'noDay', span: '31 juin 2027' }],
      },
      {
        text: 'Inscriptions jusqu’au 30 février',
        findings: [{ message: 'noDay', span: '30 février' }],
      },
      { text: 'Inscriptions jusqu’au 29 février' },
      {
        text: 'Ouvert lundi 31/06/2027',
        findings: [{ message: 'noDay', span: 'lundi 31/06/2027' }],
      },
      {
        text: 'See you on Wednesday, December 12, 2026',
        lang: 'en',
        findings: [{ message: 'mismatch', span: 'Wednesday', expected: ['Saturday'] }],
      },
      { text: 'Rendez-vous samedi 12 décembre 2026 et dimanche 13/12/2026 à 18 h 30' },
      { text: 'Rendez-vous mercredi 12 décembre', note: { fr: 'De quelle année ?', en: 'Of which year?' } },
      {
        text: 'Rendez-vous samedi 10 janvier',
        settings: { today: '2026-11-25' },
        note: {
          fr: 'Un dimanche en 2027, un samedi en 2026 : le texte est peut-être ancien.',
          en: 'A Sunday in 2027, a Saturday in 2026: the text may be old.',
        },
      },
      { text: 'See you on Saturday 12 December 2026', lang: 'en' },
      { text: 'Le lundi 8 h – 18 h, mardi 12 €, mercredi 14h' },
    ],
  },
  messages: {
    mismatch: {
      fr: (d: Mismatch) =>
        `Le ${dateInWords(d.date, d.weekday, 'fr').replace(/^\S+ /, '')} est un ${weekdays.fr[d.weekday]}, et le texte dit « ${d.written} ». Vérifiez lequel des deux est juste : le jour ou la date.`,
      en: (d) =>
        `${dateInWords(d.date, d.weekday, 'en').replace(/^\S+ /, '')} is a ${dateInWords(d.date, d.weekday, 'en').split(' ')[0]}, and the text says \`${d.written}\`. Check which of the two is right: the day or the date.`,
    },
    noDay: {
      fr: (d: NoDay) => `Il n’y a pas de « ${d.written} » dans le calendrier. Corrigez la date.`,
      en: (d) => `There is no \`${d.written}\` in the calendar. Correct the date.`,
    },
  },
  create(context) {
    const anchors = (): Anchor[] => {
      const { date } = context.publication
      const days = date === undefined ? [] : readDays(date)
      if (days.length > 0) return days.map((day) => ({ day, isPublication: true }))
      const { today } = context.settings
      const now = typeof today === 'string' ? isoDay(today) : undefined
      return now ? [{ day: now, isPublication: false }] : []
    }

    return {
      text(text) {
        const lang: Language = text.lang.startsWith('en') ? 'en' : 'fr'
        let years: readonly number[] | undefined
        const absent = impossibleDates(text.value, lang)
        for (const found of writtenDates(text.value, lang)) {
          years ??= yearsIn(text.value)
          const readings = daysMeant(found, years, anchors())
          const [first] = readings
          const { start, end, weekdayEnd } = found
          if (!first) {
            if (found.year !== undefined && found.day > 28) absent.push({ start, end })
            continue
          }
          if (readings.some((day) => weekdayOf(day) === found.weekday)) continue
          const written = text.value.slice(start, weekdayEnd)
          const right = weekdayOf(first)
          const data = { written: text.value.slice(start, end), date: first, weekday: right, lang }
          const expected = [likeWritten(weekdays[lang][right] as string, written)]
          context.report({ text, start, end: weekdayEnd, message: 'mismatch', data, expected })
        }
        for (const { start, end } of apart(absent)) {
          context.report({
            text,
            start,
            end,
            message: 'noDay',
            data: { written: text.value.slice(start, end) },
          })
        }
      },
    }
  },
})

/** Of dates that overlap, the first found. */
function apart(dates: readonly ImpossibleDate[]): readonly ImpossibleDate[] {
  return dates.filter(
    ({ start, end }, at) => !dates.slice(0, at).some((other) => other.start < end && start < other.end),
  )
}

/** A day that tells which year a date is of. */
interface Anchor {
  readonly day: Day
  /** The day of publication; else the present day, and the draft may have been written long before. */
  readonly isPublication: boolean
}

/** The days a written date may be, the likeliest first; none when nothing tells its year. */
function daysMeant(
  { day, month, year }: WrittenDate,
  years: readonly number[],
  anchors: readonly Anchor[],
): Day[] {
  if (year !== undefined) return [existing(year, month, day)].filter((one) => one !== undefined)
  const around = anchors.flatMap(({ day: anchor, isPublication }) => {
    const candidates = [0, 1, -1, -2]
      .map((shift) => existing(anchor.year + shift, month, day))
      .filter((one) => one !== undefined)
    const distance = (one: Day) => Math.abs(dayNumber(one) - dayNumber(anchor))
    candidates.sort((a, b) => distance(a) - distance(b))
    const [nearest] = candidates
    return nearest && isPublication && distance(nearest) <= near ? [nearest] : candidates
  })
  if (around.length === 0) return []
  // A year elsewhere in the text may be that of the date too.
  const others = years.map((one) => existing(one, month, day))
  return [...around, ...others.filter((one) => one !== undefined)]
}

/** Years that a text names. */
function yearsIn(value: string): readonly number[] {
  return Array.from(value.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), ([digits]) => Number(digits))
}

/** `mercredi` → `samedi`, `Mercredi` → `Samedi`, `MERCREDI` → `SAMEDI`. */
function likeWritten(name: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return name.toUpperCase()
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
  return isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
