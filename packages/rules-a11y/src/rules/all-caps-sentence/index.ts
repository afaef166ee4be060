import { defineRule, type Tokens } from '@lisible/core'
import { englishLexicon, frenchLexicon, type Lexicon } from '@lisible/lexicon-fr'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'
import { type Capitals, capitalsOf } from '../../words/capitals.js'
import { lowered } from '../../words/lower-case.js'
import { shoutedRuns } from '../../words/shouted.js'

export const allCapsSentence = defineRule({
  meta: {
    id: 'a11y/all-caps-sentence',
    description: {
      fr: 'Pas de phrase tout en capitales.',
      en: 'No sentence all in capitals.',
    },
    rationale: {
      fr: 'Des mots en capitales n’ont plus de silhouette : ils sont plus difficiles à lire pour les personnes dyslexiques ou malvoyantes, et certains lecteurs d’écran épellent les plus courts. Une phrase ordinaire, placée en premier, ressort autant. Une suite de sigles n’est pas signalée.',
      en: 'Words in capitals have no outline any more: they are harder to read for people who are dyslexic or have low vision, and some screen readers spell the shorter ones. An ordinary sentence, put first, stands out as well. A series of acronyms is not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.thompson, sources.choblab],
    examples: [
      {
        text: 'LES INSCRIPTIONS FERMENT CE SOIR. À vous de jouer.',
        findings: [
          {
            message: 'capitals',
            span: 'LES INSCRIPTIONS FERMENT CE SOIR',
            expected: ['Les inscriptions ferment ce soir'],
          },
        ],
      },
      { text: 'BOOK YOUR SEATS NOW please', lang: 'en', findings: [{ span: 'BOOK YOUR SEATS NOW' }] },
      { text: 'Les inscriptions ferment ce soir.' },
      { text: 'SNCF, RATP, URSSAF, CPAM : qui fait quoi ?', note: { fr: 'Des sigles.', en: 'Acronyms.' } },
      { text: 'Un CDI en PME à la SNCF' },
    ],
  },
  messages: {
    capitals: {
      fr: () =>
        'Cette phrase en capitales est plus difficile à lire, surtout pour des personnes dyslexiques ou malvoyantes ; certains lecteurs d’écran en épellent des mots. Écrivez-la en minuscules et placez-la en premier.',
      en: () =>
        'This sentence in capitals is harder to read, above all for people who are dyslexic or have low vision; some screen readers spell words of it. Write it in small letters and put it first.',
    },
  },
  create: (context) => ({
    text(text) {
      if (capitalsOf(text.tokens).length < 2) return
      const lang = spokenLanguage(text.lang)
      for (const { first, last } of shoutedRuns(text.tokens, lang)) {
        const start = startOfRun(text.tokens, first)
        const end = last.end
        const lexicon = context.resource(lang === 'en' ? englishLexicon : frenchLexicon)
        const sentence = inSentenceCase(text.tokens, start, end, lang, lexicon)
        context.report({
          text,
          start,
          end,
          message: 'capitals',
          expected: [sentence.text],
          ...(sentence.sure ? { fix: sentence.text } : {}),
        })
      }
    },
  }),
})

/** With the elided form or the one-letter word in capitals right before it (`L'ENTRÉE`, `À LIRE`). */
function startOfRun(tokens: Tokens, first: Capitals): number {
  const previous = unitsOf(tokens)[first.unit - 1]
  const current = unitsOf(tokens)[first.unit] as Unit
  if (
    !previous ||
    !current.follows ||
    previous.text !== previous.text.toUpperCase() ||
    /\d/.test(previous.text)
  )
    return first.start
  return previous.start
}

function inSentenceCase(
  tokens: Tokens,
  start: number,
  end: number,
  lang: 'fr' | 'en',
  lexicon: Lexicon | undefined,
): { text: string; sure: boolean } {
  const { value } = tokens
  let text = ''
  let sure = lexicon !== undefined
  let from = start
  for (const unit of unitsOf(tokens)) {
    if (unit.start < start || unit.end > end) continue
    const word = /\d/.test(unit.text)
      ? { text: unit.text, sure: true }
      : unit.text.length < 2
        ? { text: unit.text.toLowerCase(), sure: true }
        : lowered(unit.text, lang, lexicon)
    sure &&= word.sure || unit.text.length < 3
    text += value.slice(from, unit.start) + word.text
    from = unit.end
  }
  text += value.slice(from, end)
  const opens =
    start === 0 || /[\n.!?…»] *$|^\P{L}*$/u.test(value.slice(value.lastIndexOf('\n', start - 1) + 1, start))
  return { text: opens ? text.charAt(0).toUpperCase() + text.slice(1) : text, sure }
}
