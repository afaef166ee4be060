import { defineRule, languageOf, splitBlocks, type Text, TokenKind, type Tokens } from '@lisible/core'
import { frenchLexicon, type Lexicon } from '@lisible/lexicon-fr'
import { sources } from '../../sources.js'
import { isQuoted } from '../../text/quotes.js'
import { type Unit, unitsOf } from '../../text/units.js'
import { isEnglishOnly, mayBeEnglish } from '../../words/english.js'

export const foreignPhrase = defineRule({
  meta: {
    id: 'a11y/foreign-phrase',
    description: {
      fr: 'Pas de phrase en anglais au milieu d’un texte français.',
      en: 'No English phrase in the middle of a French text.',
    },
    rationale: {
      fr: 'Une voix française lit l’anglais avec les règles du français : « join us for the party » devient incompréhensible (WCAG, critère 3.1.2 : la langue d’un passage doit être connue ; un réseau ne permet pas de la dire). Un équivalent français, ou une publication par langue, se lit partout. Noms, titres et citations ne sont pas signalés, ni les emprunts d’un ou deux mots.',
      en: 'A French voice reads English by the rules of French: “join us for the party” cannot be understood (WCAG, criterion 3.1.2: the language of a passage must be known; a network gives no way to say it). A French equivalent, or one post for each language, is read everywhere. Names, titles and quotations are not reported, nor loans of a word or two.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    languages: ['fr'],
    sources: [sources.wcagParts],
    examples: [
      {
        text: 'Ce samedi, join us for the party, à la salle des fêtes.',
        findings: [{ message: 'english', span: 'join us for the party' }],
      },
      {
        text: 'La fête commence à midi.\n\nThe party starts at noon. Come and join us, bring your friends, and we will dance until the sun is up.',
        findings: [
          {
            message: 'paragraph',
            span: 'The party starts at noon. Come and join us, bring your friends, and we will dance until the sun is up',
          },
        ],
        note: { fr: 'Une remarque pour tout le paragraphe.', en: 'One finding for the whole paragraph.' },
      },
      { text: 'Ce samedi, venez à la fête, à la salle des fêtes.' },
      { text: 'Un week-end de team building et un brunch', note: { fr: 'Des emprunts.', en: 'Loans.' } },
      { text: 'Ils ont chanté « All you need is love » à la fin', note: { fr: 'Un titre.', en: 'A title.' } },
      {
        text: 'The Rolling Stones et Game of Thrones, Lord of the Rings',
        note: { fr: 'Des noms.', en: 'Names.' },
      },
    ],
  },
  messages: {
    english: {
      fr: (d: { words: string }) =>
        `« ${d.words} » sera lu avec les règles du français (WCAG 3.1.2). Un équivalent français, ou une publication par langue, se comprend à l’oreille.`,
      en: (d) =>
        `\`${d.words}\` will be read by the rules of French (WCAG 3.1.2). A French equivalent, or one post for each language, is understood by ear.`,
    },
    paragraph: {
      fr: (d: { opening: string }) =>
        `Ce paragraphe en anglais («\u00a0${d.opening}…\u00a0») sera lu avec les règles du français (WCAG 3.1.2). Une publication par langue se comprend à l’oreille.`,
      en: (d) =>
        `This paragraph in English (\`${d.opening}…\`) will be read by the rules of French (WCAG 3.1.2). One post for each language is understood by ear.`,
    },
  },
  create: (context) => ({
    text(text) {
      const passages = passagesIn(text, () => context.resource(frenchLexicon))
      for (const { start, end, isParagraph } of passages) {
        const words = text.value.slice(start, end)
        if (isParagraph) {
          const opening = words.split(/\s+/, wordsQuoted).join(' ')
          context.report({ text, start, end, message: 'paragraph', data: { opening } })
        } else context.report({ text, start, end, message: 'english', data: { words } })
      }
    },
  }),
})

/** Words of a paragraph that are quoted. */
const wordsQuoted = 4

interface Passage {
  readonly start: number
  readonly end: number
  readonly isParagraph: boolean
}

/** English phrases of a text; where a paragraph is plainly English, all of it as one. */
function passagesIn(text: Text, lexicon: () => Lexicon | undefined): readonly Passage[] {
  const phrases = phrasesIn(text, lexicon)
  if (phrases.length === 0) return phrases
  const passages: Passage[] = []
  for (const { start, value } of splitBlocks(text.value)) {
    const isInside = (one: { readonly start: number }) =>
      one.start >= start && one.start < start + value.length
    const own = phrases.filter(isInside)
    if (own.length > 0 && languageOf(value, text.lang) !== text.lang) {
      const words = unitsOf(text.tokens).filter(isInside)
      passages.push({
        start: (words[0] as Unit).start,
        end: (words.at(-1) as Unit).end,
        isParagraph: true,
      })
    } else passages.push(...own)
  }
  return passages
}

function phrasesIn(text: Text, lexicon: () => Lexicon | undefined): readonly Passage[] {
  const units = unitsOf(text.tokens)
  const phrases: Passage[] = []
  let french: Lexicon | undefined
  for (let i = 0; i < units.length; i++) {
    if (!mayBeEnglish((units[i] as Unit).lower)) continue
    french ??= lexicon()
    const last = endOfPhrase(text.tokens, units, i, french)
    if (last === undefined) continue
    const { start } = units[i] as Unit
    const { end } = units[last] as Unit
    i = last
    if (!isQuoted(text.value, start, end)) phrases.push({ start, end, isParagraph: false })
  }
  return phrases
}

const fewest = 3
const determiners = new Set(['the', 'your', 'our', 'their', 'this', 'every'])
const fewestSure = 2

/** Last unit of a run of three words or more, two of them surely English, none known to French alone. */
function endOfPhrase(
  tokens: Tokens,
  units: readonly Unit[],
  first: number,
  lexicon: Lexicon | undefined,
): number | undefined {
  let sure = 0
  let capitals = 0
  let last = first - 1
  for (let i = first; i < units.length; i++) {
    const unit = units[i] as Unit
    if (unit.kind !== TokenKind.word || (i > first && !continues(tokens, units, i))) break
    const english = mayBeEnglish(unit.lower) || determiners.has(units[i - 1]?.lower ?? '')
    if (!english && (!lexicon || lexicon.has(unit.lower) || !/^[a-z'’-]+$/iu.test(unit.text))) break
    if (isEnglishOnly(unit.lower)) sure++
    if (i > first && unit.text.charAt(0) !== unit.lower.charAt(0)) capitals++
    last = i
  }
  const count = last - first + 1
  if (count < fewest || sure < fewestSure || sure * 3 < count) return undefined
  // Capitals inside: a name, a title, a slogan.
  return capitals * 3 >= count ? undefined : last
}

function continues(tokens: Tokens, units: readonly Unit[], index: number): boolean {
  const gap = tokens.value.slice((units[index - 1] as Unit).end, (units[index] as Unit).start)
  return /^[ ,]+$/.test(gap)
}
