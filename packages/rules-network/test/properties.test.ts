import { applyFixes, defaultOptions, existing, LineIndex, Linter, plainText, weekdayOf } from '@lisible/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInWords, weekdays } from '../src/dates/names.js'
import { rules } from '../src/index.js'
import { findMarkup } from '../src/rules/markdown/find.js'

const seed = 20261125

const networks = [
  'x',
  'instagram',
  'facebook',
  'linkedin',
  'tiktok',
  'youtube',
  'threads',
  'bluesky',
  'mastodon',
  'pinterest',
  'telegram',
  'whatsapp',
  'google-business',
]

function lint(text: string, only?: string, lang = 'fr') {
  const draft = {
    path: 'a.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [plainText(text, { lang, networks })],
    problems: [],
  }
  const entries = rules
    .filter(({ meta }) => only === undefined || meta.id === only)
    .map((rule) => ({ rule, options: defaultOptions(rule) }))
  return new Linter().lint(draft, { networks: [], lang, rules: entries, settings: { today: '2026-11-25' } })
}

const part = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    '#',
    '#été',
    '#e\u0301te\u0301',
    '#l’école',
    '(#bois)',
    '@léa ',
    '@lea@exemple.social',
    '**',
    '*',
    '[a](',
    'https://',
    'htps://exemple.fr',
    'fin.Et',
    '05 55 00 00 01',
    'mercredi 12 décembre ',
    '2026',
    '\n',
    ' ',
    '🧑‍🎨',
    '\ufeff',
    '|---|',
    '$AIR ',
  ),
)
const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join('').replace(/[\r\0]/g, ''))

describe('rules of networks', () => {
  it('never crash, and point inside the text, whatever it is', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { rule, start, end } of lint(value)) {
          expect(rule).not.toBe('lint/crash')
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(value.length)
        }
      }),
      { numRuns: 1000, seed },
    )
  })

  it('fix by putting spaces between hashtags, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 2, maxLength: 6 }), (names) => {
        const value = `Venez ${names.map((name) => `#${name}`).join('')} samedi`
        const fixed = applyFixes(value, lint(value, 'network/hashtag-glued'))
        expect(fixed.output).toBe(`Venez ${names.map((name) => `#${name}`).join(' ')} samedi`)
        expect(lint(fixed.output, 'network/hashtag-glued')).toEqual([])
      }),
      { numRuns: 200, seed },
    )
  })

  it('find Markdown where it was put, and give back what it surrounded', () => {
    const words = fc.array(fc.stringMatching(/^[a-zéèà]{2,9}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(words, words, fc.constantFrom('**', '~~'), (before, inside, mark) => {
        const content = inside.join(' ')
        const value = `${before.join(' ')} ${mark}${content}${mark}, fin`
        const [found, ...more] = findMarkup(value)
        expect(more).toEqual([])
        expect(value.slice(found!.start, found!.end)).toBe(`${mark}${content}${mark}`)
        expect(found!.expected).toEqual([content])
      }),
      { numRuns: 300, seed },
    )
  })

  it('know the day of the week of every date, in both languages', () => {
    const date = fc.record({
      year: fc.integer({ min: 1990, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      said: fc.integer({ min: 0, max: 6 }),
      lang: fc.constantFrom('fr' as const, 'en' as const),
    })
    fc.assert(
      fc.property(date, ({ year, month, day, said, lang }) => {
        const real = existing(year, month, day)
        const value = `Venez le ${dateInWords({ year, month, day }, said, lang)} à midi`
        const found = lint(value, 'network/weekday', lang)
        if (!real) expect(found.map(({ messageId }) => messageId)).toEqual(['noDay'])
        else if (weekdayOf(real) === said) expect(found).toEqual([])
        else
          expect(found.map(({ expected }) => expected[0]?.toLowerCase())).toEqual([
            weekdays[lang][weekdayOf(real)],
          ])
      }),
      { numRuns: 1000, seed },
    )
  })
})
