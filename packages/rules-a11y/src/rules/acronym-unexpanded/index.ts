import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import * as v from 'valibot'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'
import { isKnownAcronym } from '../../words/acronyms.js'
import { type Capitals, capitalsOf } from '../../words/capitals.js'
import { isOrdinaryWord } from '../../words/lower-case.js'

export const acronymUnexpanded = defineRule({
  meta: {
    id: 'a11y/acronym-unexpanded',
    description: {
      fr: 'Un sigle peu connu est développé à sa première apparition.',
      en: 'A little-known acronym is spelled out the first time.',
    },
    rationale: {
      fr: 'Un sigle que le lecteur ne connaît pas est un mot vide, épelé de surcroît par la voix de synthèse (WCAG, critère 3.1.4, niveau AAA ; règles « facile à lire »). La forme complète suivie du sigle entre parenthèses suffit une fois. Les sigles courants, les mots-dièse et les identifiants ne sont pas signalés ; ceux de votre organisation se déclarent dans l’option « glossary ».',
      en: 'An acronym that the reader does not know is an empty word, spelled by the synthetic voice besides (WCAG, criterion 3.1.4, level AAA; easy-to-read rules). The full form followed by the acronym in parentheses is enough once. Common acronyms, hashtags and handles are not reported; declare those of your organisation in the option `glossary`.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.wcagAbbreviations, sources.ipedis],
    examples: [
      { text: 'La DGCCRF publie ses conseils.', findings: [{ message: 'unexpanded', span: 'DGCCRF' }] },
      {
        text: 'La DGCCRF publie ses conseils.',
        options: {
          glossary: {
            DGCCRF:
              'Direction générale de la concurrence, de la consommation et de la répression des fraudes',
          },
        },
        findings: [
          {
            span: 'DGCCRF',
            expected: [
              'Direction générale de la concurrence, de la consommation et de la répression des fraudes (DGCCRF)',
            ],
          },
        ],
      },
      { text: 'The DVSA opens new test centres.', lang: 'en', findings: [{ span: 'DVSA' }] },
      { text: 'La SNCF, la CAF et l’ONU publient leurs conseils.' },
      { text: 'Le Pôle d’équilibre territorial et rural (PETR) vote son budget.' },
      { text: 'Le PETR (pôle d’équilibre territorial et rural) vote son budget.' },
      { text: 'Le #DGCCRF et @DGCCRF' },
    ],
  },
  messages: {
    unexpanded: {
      fr: (d: { acronym: string }) =>
        `« ${d.acronym} » n’est peut-être pas connu de tout le monde, et se lit lettre par lettre. Écrivez une fois la forme complète, puis « (${d.acronym}) ».`,
      en: (d) =>
        `\`${d.acronym}\` may not be known to everybody, and is read letter by letter. Write the full form once, then \`(${d.acronym})\`.`,
    },
  },
  options: v.strictObject({
    /** Full forms of acronyms of yours. */
    glossary: v.optional(v.record(v.string(), v.string()), {}),
    /** Acronyms that your readers know. */
    known: v.optional(v.array(v.string()), []),
  }),
  create: (context) => ({
    text(text) {
      const words = capitalsOf(text.tokens)
      if (words.length === 0) return
      const lang = spokenLanguage(text.lang)
      const seen = new Set<string>()
      for (const word of words) {
        const { text: acronym, start, end } = word
        if (!mayBeAcronym(acronym) || seen.has(acronym)) continue
        seen.add(acronym)
        if (isKnownAcronym(acronym, lang) || context.options.known.includes(acronym)) continue
        if (!isIntroduced(text.tokens, word) || isExpanded(text.value, word)) continue
        const lexicon = context.resource(lang === 'en' ? englishLexicon : frenchLexicon)
        if (
          lexicon &&
          (isOrdinaryWord(acronym, lexicon) ||
            lexicon.has(acronym.charAt(0) + acronym.slice(1).toLowerCase()))
        )
          continue
        const full = context.options.glossary[acronym]
        context.report({
          text,
          start,
          end,
          message: 'unexpanded',
          data: { acronym },
          ...(full === undefined ? {} : { expected: [`${full} (${acronym})`] }),
        })
      }
    },
  }),
})

function mayBeAcronym(word: string): boolean {
  return word.length >= 3 && word.length <= 6 && /^[A-Z]+$/.test(word)
}

const introducers = new Set(
  (
    "la le les l' l’ du des de d' d’ à au aux par pour avec sur un une son sa ses leur leurs notre nos votre vos cette " +
    'ce the a an of by from to our your their'
  ).split(' '),
)

/** Behind a determiner or a preposition, and not in a row of capitals, where it is a word of a title. */
function isIntroduced(tokens: Tokens, word: Capitals): boolean {
  const units = unitsOf(tokens)
  const current = units[word.unit] as Unit
  const previous = units[word.unit - 1]
  const next = units[word.unit + 1]
  if (!previous || !current.follows || !introducers.has(previous.text.toLowerCase())) return false
  return !(
    next?.follows &&
    next.kind === TokenKind.word &&
    next.text.length > 1 &&
    next.text === next.text.toUpperCase()
  )
}

/** In parentheses behind its full form, before one, or spelled out elsewhere in the text. */
function isExpanded(value: string, { start, end, text }: Capitals): boolean {
  if (/^\s?\([^)]{8,}/u.test(value.slice(end, end + 80))) return true
  if (value.includes(`(${text})`) || value.includes(`(${text},`)) return true
  return hasInitials(value, text, start)
}

/** A run of words whose initials make the acronym: `Agence nationale de la cohésion des territoires`. */
function hasInitials(value: string, acronym: string, except: number): boolean {
  const initials: string[] = []
  for (const match of value.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) {
    if (match.index === except || match[0].length < 4) continue
    initials.push(match[0].normalize('NFD').charAt(0).toUpperCase())
  }
  return initials.join('').includes(acronym)
}
