import { defineRule, isUpperAt, type Text, TokenKind, Vocabulary } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'
import { lexiconsOf } from '../../words/lexicons.js'
import { isMeant } from '../../words/policy.js'
import { nearestName, writtenName } from './known-names.js'

/** `spelling/proper-noun` */
export const properNoun = defineRule({
  meta: {
    id: 'spelling/proper-noun',
    description: {
      fr: 'Les réseaux, marques et lieux connus sont écrits comme ils s’écrivent\u00a0: «\u00a0LinkedIn\u00a0», «\u00a0Clermont-Ferrand\u00a0».',
      en: 'Well-known networks, brands and places are written as they write themselves: LinkedIn, Clermont-Ferrand.',
    },
    rationale: {
      fr: 'Un nom mal écrit se voit, et vexe parfois. La règle connaît les réseaux sociaux et les services dont parlent les publications, avec leurs capitales, et les traits d’union des lieux composés. Elle ignore le reste\u00a0: un nom qu’elle ne connaît pas n’est pas une faute.',
      en: 'A name written wrong is noticed, and may offend. The rule knows the social networks and services that posts talk about, with their capitals, and the hyphens of compound places. It leaves the rest alone: a name it does not know is no mistake.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    languages: ['fr', 'en'],
    sources: [
      { title: 'Brand Resources, LinkedIn', url: 'https://brand.linkedin.com/' },
      {
        title: 'Insee, Code officiel géographique',
        url: 'https://www.insee.fr/fr/information/2560452',
      },
    ],
    examples: [
      { text: 'Suivez-nous sur LinkedIn, YouTube et Facebook depuis Clermont-Ferrand.' },
      {
        text: 'Suivez-nous sur Linkedin et Facebok.',
        findings: [
          { message: 'capitals', span: 'Linkedin', expected: ['LinkedIn'] },
          { message: 'name', span: 'Facebok', expected: ['Facebook'] },
        ],
      },
      {
        text: 'Rendez-vous à Clermont Ferrand.',
        findings: [{ message: 'hyphen', span: 'Clermont Ferrand', expected: ['Clermont-Ferrand'] }],
      },
      { text: 'Facebookons un peu\u00a0; Jean Paul Martin et Claire Marie viennent aussi.' },
    ],
  },
  messages: {
    capitals: {
      fr: (d: { word: string; expected: string }) =>
        `Ce nom s’écrit «\u00a0${d.expected}\u00a0», avec ces capitales, non «\u00a0${d.word}\u00a0».`,
      en: (d) => `This name is written \`${d.expected}\`, with these capitals, not \`${d.word}\`.`,
    },
    name: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» ressemble à «\u00a0${d.expected}\u00a0». Corrigez le nom, ou ajoutez-le au dictionnaire du projet s’il est voulu.`,
      en: (d) =>
        `\`${d.word}\` looks like \`${d.expected}\`. Correct the name, or add it to the dictionary of the project if it is meant.`,
    },
    hyphen: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» prend un trait d’union. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.word}\` takes a hyphen. Write \`${d.expected}\`.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        const { words, own } = lexicons
        for (const { message, start, end, expected } of misspeltNames(text, words)) {
          const word = text.value.slice(start, end)
          if (own.has(word, words) || (message === 'name' && isMeant(word, lexicons))) continue
          context.report({ text, start, end, message, data: { word, expected }, expected: [expected] })
        }
      },
    }
  },
})

interface NameSlip {
  readonly message: 'capitals' | 'name' | 'hyphen'
  readonly start: number
  readonly end: number
  readonly expected: string
}

/** Words that look like a known name, or like the beginning of a compound one. */
const suspects = Vocabulary.where(({ text }) => {
  if (text.length > longestName || text.length < shortestName) return false
  const written = writtenName(text)
  if (written !== undefined) return written !== text && text !== text.toUpperCase()
  return isUpperAt(text, 0) && (beginnings.test(text) || nearestName(text) !== undefined)
})

function* misspeltNames({ tokens }: Text, words: Lexicon): Iterable<NameSlip> {
  for (const i of tokens.placesOf(suspects)) {
    if (tokens.kind(i) !== TokenKind.word) continue
    const start = tokens.start(i)
    const end = tokens.end(i)
    const word = tokens.text(i)
    const written = writtenName(word)
    if (written !== undefined) {
      if (written !== word && word !== word.toUpperCase())
        yield { message: 'capitals', start, end, expected: written }
      continue
    }
    if (!isUpperAt(word, 0)) continue
    const candidate = words.has(word.toLowerCase()) ? undefined : nearestName(word)
    const near = candidate === undefined || words.check(word).known ? undefined : candidate
    if (near !== undefined) yield { message: 'name', start, end, expected: near }
    const compound = compoundPlace(word, tokens.text(i + 1), tokens.kind(i + 2), tokens.text(i + 2), words)
    if (compound !== undefined) yield { message: 'hyphen', start, end: tokens.end(i + 2), expected: compound }
  }
}

/** Letters of a known name or of the first part of a place, with a letter to spare. */
const shortestName = 3
const longestName = 14

/** Beginnings of compound places that are not given names: « Saint Étienne », « Grande Bretagne ». */
const beginnings =
  /^(?:Saint|Sainte|Nouveau|Nouvelle|Grande|Bosnie|Colombie|Clermont|Aix|Mont|Villeneuve|Bourg|Pays|Haute|Hauts|Basse|Seine|Loire|Indre|Tarn|Lot|Meurthe|Maine|Eure|Alpes|Pyrénées|Charente|Ille|Puy|Val|Provence|Auvergne|Bourgogne|Centre|Corse|Île|Fort|Port|Costa|Sierra|Burkina|Papouasie|Guinée|Timor|Trinité|Antigua)$/

function compoundPlace(
  first: string,
  between: string,
  kind: TokenKind,
  second: string,
  words: Lexicon,
): string | undefined {
  if (between !== ' ' || kind !== TokenKind.word || !/^\p{Lu}\p{Ll}/u.test(second) || !beginnings.test(first))
    return undefined
  // « Le Mont Blanc est »: the two words of a sentence's beginning may be anything; only a known compound counts.
  const compound = `${first}-${second}`
  return words.has(compound) ? compound : undefined
}
