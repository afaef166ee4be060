import { defineRule } from '@lisible/core'
import { dateInWords, dayAfter } from '../../dates/calendar.js'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'
import { isFigurative } from './figurative.js'

export const dateAmbiguous = defineRule({
  meta: {
    id: 'a11y/date-ambiguous',
    description: {
      fr: 'Une date se comprend partout et plus tard.',
      en: 'A date is understood everywhere and later on.',
    },
    rationale: {
      fr: '« 03/04/26 » est le 3 avril, le 4 mars ou le 26 avril 2003 selon le pays, et se lit chiffre par chiffre. « Demain », dans une publication programmée, est lu le lendemain aussi. Le jour et le mois en lettres lèvent le doute.',
      en: '“03/04/26” is 3 April, March 4 or 26 April 2003 depending on the country, and is read digit by digit. “Tomorrow”, in a scheduled post, is read the day after too. The day and the month in letters remove the doubt.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.falc],
    examples: [
      {
        text: 'Inscription avant le 05/06/27.',
        findings: [
          { message: 'numeric', span: '05/06/27', expected: ['samedi 5 juin 2027', 'jeudi 6 mai 2027'] },
        ],
      },
      {
        text: '---\nnetworks: [x]\ndate: 2026-12-03T18:00+01:00\n---\nOn ouvre demain à 9 h\n',
        draft: 'a.post.md',
        findings: [{ message: 'relative', span: 'demain', expected: ['vendredi 4 décembre'] }],
      },
      { text: 'Sign up before 05/06/27', lang: 'en', findings: [{ span: '05/06/27' }] },
      { text: 'Inscription avant le samedi 5 juin 2027.' },
      { text: 'La version 3.4.26 est sortie, ouvert 24/7, au 12/14 rue du Lac, dossier 2026/04' },
      {
        text: '---\nnetworks: [x]\ndate: 2026-12-03T18:00+01:00\n---\nFormons les talents de demain, inventons demain ensemble.\n',
        draft: 'a.post.md',
        note: { fr: 'Demain pour l’avenir.', en: 'Tomorrow for the future.' },
      },
      {
        text: 'On ouvre demain à 9 h',
        note: { fr: 'Sans date de publication.', en: 'Without a date of publication.' },
      },
    ],
  },
  messages: {
    numeric: {
      fr: (d: { written: string }) =>
        `« ${d.written} » se comprend différemment d’un pays à l’autre. Écrivez le mois en lettres.`,
      en: (d) =>
        `\`${d.written}\` is understood differently from one country to the next. Write the month in letters.`,
    },
    relative: {
      fr: (d: { written: string; date: string }) =>
        `Cette publication sera encore lue plus tard, quand « ${d.written} » aura passé. Donnez la date : « ${d.date} ».`,
      en: (d) =>
        `This post will still be read later, when \`${d.written}\` is over. Give the date: \`${d.date}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      const lang = spokenLanguage(text.lang)
      if (text.value.includes('/') || text.value.includes('.')) {
        for (const match of text.value.matchAll(
          /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu,
        )) {
          const found = readNumeric(match, lang)
          if (!found) continue
          context.report({
            text,
            start: match.index,
            end: match.index + match[0].length,
            message: 'numeric',
            data: { written: match[0] },
            expected: found,
          })
        }
      }
      const { date } = context.publication
      if (!date) return
      const units = unitsOf(text.tokens)
      for (let i = 0; i < units.length; i++) {
        const unit = units[i] as Unit
        const days = relativeDays[lang][unit.lower]
        const words = days === undefined ? undefined : dayAfter(date, days, lang)
        if (words === undefined || isFigurative(units, i, lang)) continue
        context.report({
          text,
          start: unit.start,
          end: unit.end,
          message: 'relative',
          data: { written: unit.text, date: words },
          expected: [words],
        })
      }
    },
  }),
})

const relativeDays: Readonly<Record<'fr' | 'en', Readonly<Record<string, number | undefined>>>> = {
  fr: { demain: 1, hier: -1, 'après-demain': 2, 'avant-hier': -2 },
  en: { tomorrow: 1, yesterday: -1 },
}

/** Readings of a date in figures, the usual one of the language first; `undefined` when nobody could doubt. */
function readNumeric(match: RegExpMatchArray, lang: 'fr' | 'en'): string[] | undefined {
  const first = Number(match[1])
  const second = Number(match[3])
  const written = match[4] as string
  const year = written.length === 2 ? (Number(written) > 50 ? 1900 : 2000) + Number(written) : Number(written)
  // Versions have stops; only slashes and hyphens make a date of two-digit figures.
  if (match[2] !== '/' || year < 1900 || year > 2099) return undefined
  const readings = [dateInWords(first, second, year, lang), dateInWords(second, first, year, lang)]
  const dates = [...new Set(readings.filter((date): date is string => date !== undefined))]
  return dates.length > 0 && (dates.length > 1 || written.length === 2) ? dates : undefined
}
