import { defineRule, TokenKind, type Tokens, Vocabulary } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'
import { casingOf } from '../../words/casing.js'
import { lexiconsOf } from '../../words/lexicons.js'
import { days, isDate, isMonthOfDate, months } from './calendar.js'
import { englishDays, englishLanguages, englishMonths, isEnglishLanguage, isEnglishMonth } from './english.js'
import { isCounted, isLanguage, isOrigin, languages, peoples } from './peoples.js'

type Kind = 'day' | 'month' | 'language' | 'origin' | 'inhabitant'

interface Written {
  readonly kind: Kind
  readonly written: string
  readonly expected: string
}

/** `spelling/capital-letter` */
export const capitalLetter = defineRule({
  meta: {
    id: 'spelling/capital-letter',
    description: {
      fr: 'Jours, mois, langues et adjectifs de nationalité n’ont pas de majuscule en français\u00a0; ils en ont une en anglais.',
      en: 'Days, months, languages and adjectives of nationality take no capital in French; in English they do.',
    },
    rationale: {
      fr: 'L’anglais met une majuscule à «\u00a0Monday\u00a0», «\u00a0May\u00a0», «\u00a0French\u00a0», et cet usage déteint. En français, «\u00a0lundi\u00a0», «\u00a0mai\u00a0», «\u00a0parler français\u00a0» et «\u00a0une laine française\u00a0» n’en ont pas\u00a0; seul le nom d’un habitant en prend une («\u00a0les Français\u00a0»). La règle ne parle que là où les mots voisins disent une date, une langue ou une provenance\u00a0: un début de phrase, un titre en capitales, un nom («\u00a0rue du 4 Septembre\u00a0», «\u00a0le 14 Juillet\u00a0», «\u00a0Vendredi saint\u00a0») ne sont pas signalés.',
      en: 'English writes `Monday`, `May`, `French` with a capital, and the habit crosses over. In French `lundi`, `mai`, `parler français` and `une laine française` take none; only the name of an inhabitant does (`les Français`). The rule speaks only where the words beside tell of a date, a language or an origin: the beginning of a sentence, a title in capitals, a name (`rue du 4 Septembre`, `le 14 Juillet`, `Vendredi saint`) are not reported.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    languages: ['fr', 'en'],
    sources: [
      {
        title: 'TV5MONDE, Les adjectifs de nationalité\u00a0: avec ou sans majuscule\u00a0?',
        url: 'https://apprendre.tv5monde.com/fr/aides/les-adjectifs-de-nationalites-avec-ou-sans-majuscule',
      },
      {
        title: 'Académie française, Questions de langue\u00a0: emploi des majuscules',
        url: 'https://www.academie-francaise.fr/questions-de-langue',
      },
    ],
    examples: [
      {
        text: 'Lundi, les Français fêtent le 14 Juillet place du 8 Mai 1945. Le Vendredi saint, parlons français\u00a0!',
      },
      {
        text: 'Rendez-vous le Samedi 12 Mai, puis en Juin.',
        findings: [
          { span: 'Samedi', expected: ['samedi'], fixed: 'Rendez-vous le samedi 12 Mai, puis en Juin.' },
          { span: 'Mai', expected: ['mai'] },
          { span: 'Juin', expected: ['juin'] },
        ],
      },
      {
        text: 'Une laine Française, expliquée en Anglais.',
        findings: [
          { span: 'Française', expected: ['française'] },
          { span: 'Anglais', expected: ['anglais'] },
        ],
      },
      {
        text: 'See you on monday, in january or on 2 may.',
        lang: 'en',
        findings: [
          { message: 'capital', span: 'monday', expected: ['Monday'] },
          { message: 'capital', span: 'january', expected: ['January'] },
        ],
      },
    ],
  },
  messages: {
    inhabitant: {
      fr: ({ expected }: Written) =>
        `Le nom des habitants d’un pays prend une majuscule («\u00a0les Français\u00a0»), l’adjectif et la langue n’en prennent pas. Écrivez «\u00a0${expected}\u00a0».`,
      en: ({ expected }) =>
        `In French the name of inhabitants takes a capital (les Français), adjective and language take none. Write \`${expected}\`.`,
    },
    small: {
      fr: ({ kind, expected }: Written) =>
        `${inFrench[kind]} s’écrivent sans majuscule en français. Écrivez «\u00a0${expected}\u00a0».`,
      en: ({ kind, expected }) => `In French, ${inEnglish[kind]} take no capital. Write \`${expected}\`.`,
    },
    capital: {
      fr: ({ kind, expected }: Written) =>
        `${inFrench[kind]} prennent une majuscule en anglais. Écrivez «\u00a0${expected}\u00a0».`,
      en: ({ kind, expected }) => `In English, ${inEnglish[kind]} take a capital. Write \`${expected}\`.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const english = text.lang.startsWith('en')
        const { tokens } = text
        let places = 0
        for (const index of tokens.placesOf(english ? smallWords : capitalised)) {
          if (tokens.kind(index) !== TokenKind.word) continue
          // A post all in small letters is a style.
          if (english && places++ === 0 && text.value === text.value.toLowerCase()) return
          const { start, end, text: written } = tokens.token(index)
          const kind = english
            ? englishKind(text.tokens, index)
            : frenchKind(text.tokens, index, () => lexiconsOf(context, text)?.words)
          if (!kind) continue
          const expected =
            english || kind === 'inhabitant'
              ? written.charAt(0).toUpperCase() + written.slice(1)
              : written.charAt(0).toLowerCase() + written.slice(1)
          const data = { kind, written, expected }
          const message = english ? 'capital' : kind === 'inhabitant' ? 'inhabitant' : 'small'
          context.report({ text, start, end, message, data, expected: [expected], fix: expected })
        }
      },
    }
  },
})

const inFrench: Record<Kind, string> = {
  day: 'Les jours de la semaine',
  month: 'Les mois',
  language: 'Les noms de langues',
  origin: 'Les adjectifs de nationalité et de région',
  inhabitant: 'Les noms d’habitants',
}

const inEnglish: Record<Kind, string> = {
  day: 'days of the week',
  month: 'months',
  language: 'names of languages',
  origin: 'adjectives of nationality and region',
  inhabitant: 'names of inhabitants',
}

/** French words that have a capital only where they begin a sentence or a name; and inhabitants without theirs. */
const capitalised = Vocabulary.where(
  ({ text, lower }) =>
    (casingOf(text) === 'initial' || (text === lower && peoples.has(lower) && lower.endsWith('s'))) &&
    (days.has(lower) || months.has(lower) || peoples.has(lower) || languages.has(lower)),
)

/** English words that always have a capital, without it. */
const smallWords = Vocabulary.where(
  ({ text, lower }) =>
    text === lower && (englishDays.has(lower) || englishMonths.has(lower) || englishLanguages.has(lower)),
)

function frenchKind(tokens: Tokens, index: number, lexicon: () => Lexicon | undefined): Kind | undefined {
  const word = tokens.text(index).toLowerCase()
  if (tokens.text(index) === word) return isCounted(tokens, index) ? 'inhabitant' : undefined
  if (days.has(word)) return isDate(tokens, index) ? 'day' : undefined
  if (months.has(word)) return isMonthOfDate(tokens, index) ? 'month' : undefined
  if (isLanguage(tokens, index)) return 'language'
  const words = peoples.has(word) ? lexicon() : undefined
  return words && isOrigin(tokens, index, words) ? 'origin' : undefined
}

function englishKind(tokens: Tokens, index: number): Kind | undefined {
  const word = tokens.text(index)
  if (englishDays.has(word)) return 'day'
  if (englishMonths.has(word)) return isEnglishMonth(tokens, index) ? 'month' : undefined
  return isEnglishLanguage(tokens, index) ? 'language' : undefined
}
