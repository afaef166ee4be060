import { dayNumber, defineRule, isoDay, readDays, weekdayOf } from '@lisible/core'
import { dateInWords } from '../../dates/names.js'
import { sources } from '../../sources.js'

interface Past {
  date: { readonly year: number; readonly month: number; readonly day: number }
  weekday: number
  days: number
}

/** `network/date-past` */
export const datePast = defineRule({
  meta: {
    id: 'network/date-past',
    description: {
      fr: 'La date de publication n’est pas passée.',
      en: 'The date of publication is not in the past.',
    },
    rationale: {
      fr: 'Aucun outil ne programme une publication à une date passée. L’erreur est fréquente autour du nouvel an, quand l’année est restée celle d’avant. Si la publication a déjà paru, il n’y a rien à faire. La règle se tait là où le jour présent n’est pas connu (réglage « today »).',
      en: 'No tool schedules a post at a date that has passed. The mistake is frequent around New Year, when the year stayed that of before. If the post has gone out already there is nothing to do. The rule is quiet where the present day is not known (setting `today`).',
    },
    category: 'network',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'info',
    sources: [sources.facebookPages],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\ndate: 2026-01-09T18:00+01:00\n---\nMeilleurs vœux !\n',
        settings: { today: '2026-12-30' },
        findings: [{ message: 'past', span: '2026-01-09T18:00+01:00' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\ndate: 2027-01-09T18:00+01:00\n---\nMeilleurs vœux !\n',
        settings: { today: '2026-12-30' },
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\ndate: 2026-12-30\n---\nC’est aujourd’hui.\n',
        settings: { today: '2026-12-30' },
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\ndate: 2020-01-09\n---\nMeilleurs vœux !\n',
        note: { fr: 'Le jour présent n’est pas connu.', en: 'The present day is not known.' },
      },
    ],
  },
  messages: {
    past: {
      fr: (d: Past) =>
        `Le ${dateInWords(d.date, d.weekday, 'fr')} est passé depuis ${d.days} ${d.days > 1 ? 'jours' : 'jour'} : cette publication ne peut plus être programmée. Corrigez la date, l’année surtout, si elle n’a pas encore paru.`,
      en: (d) =>
        `${dateInWords(d.date, d.weekday, 'en')} was ${d.days} ${d.days > 1 ? 'days' : 'day'} ago: this post can no longer be scheduled. Correct the date, the year above all, if it has not gone out yet.`,
    },
  },
  create: (context) => ({
    publication({ date, datePosition }) {
      const { today } = context.settings
      const now = typeof today === 'string' ? isoDay(today) : undefined
      if (!now || date === undefined || !datePosition) return
      const days = readDays(date)
      const [first] = days
      if (!first || !days.every((day) => dayNumber(day) < dayNumber(now))) return
      const latest = days.reduce((a, b) => (dayNumber(a) >= dayNumber(b) ? a : b), first)
      const data = { date: latest, weekday: weekdayOf(latest), days: dayNumber(now) - dayNumber(latest) }
      context.report({ place: datePosition, message: 'past', data })
    },
  }),
})
