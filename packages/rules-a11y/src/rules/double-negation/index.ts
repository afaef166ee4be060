import { defineRule, TokenKind } from '@lisible/core'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const doubleNegation = defineRule({
  meta: {
    id: 'a11y/double-negation',
    description: { fr: 'Pas de double négation.', en: 'No double negation.' },
    rationale: {
      fr: 'Deux négations dans une phrase obligent à faire le calcul : « il n’est pas impossible que » veut dire « il se peut que ». Les règles « facile à lire » demandent des phrases positives. Les tours figés (« non sans mal », « pas sans raison ») ne sont pas signalés.',
      en: 'Two negations in a sentence call for a sum: “it is not impossible that” means “it may be that”. Easy-to-read rules ask for positive sentences. Set phrases are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.falc],
    examples: [
      {
        text: 'Il n’est pas impossible que la visite soit reportée.',
        findings: [{ message: 'double', span: 'n’est pas impossible' }],
      },
      { text: 'Ne venez pas sans votre billet.', findings: [{ span: 'Ne venez pas sans' }] },
      { text: 'It is not impossible to book later', lang: 'en', findings: [{ span: 'not impossible' }] },
      { text: 'La visite sera peut-être reportée. Venez avec votre billet.' },
      {
        text: 'Ce n’est pas sans raison, ni sans mal, non sans peine.',
        note: { fr: 'Des tours figés.', en: 'Set phrases.' },
      },
      { text: 'Je ne suis pas là, mais venez sans moi.' },
    ],
  },
  messages: {
    double: {
      fr: (d: { words: string }) =>
        `« ${d.words} » : deux négations demandent un calcul. Dites-le par l’affirmative.`,
      en: (d) => `\`${d.words}\`: two negations call for a sum. Say it in the affirmative.`,
    },
  },
  create: (context) => ({
    text(text) {
      const units = unitsOf(text.tokens)
      const find = spokenLanguage(text.lang) === 'en' ? englishEnd : frenchEnd
      for (let i = 0; i < units.length; i++) {
        const last = find(units, i)
        if (last === undefined) continue
        const { start } = units[i] as Unit
        const { end } = units[last] as Unit
        context.report({ text, start, end, message: 'double', data: { words: text.value.slice(start, end) } })
        i = last
      }
    },
  }),
})

const negatives = new Set(
  'impossible inutile improbable incompatible inconcevable inimaginable inenvisageable inacceptable indispensable inexact inintéressant invraisemblable'.split(
    ' ',
  ),
)
/** Words made like negatives that are none, and set phrases with `sans`. */
const positives = new Set(['indispensable'])
const setPhrases = new Set(
  'raison raisons mal peine cesse doute rappeler conséquence conséquences intérêt risque risques appel savoir'.split(
    ' ',
  ),
)
const longestVerb = 3

function frenchEnd(units: readonly Unit[], index: number): number | undefined {
  const { lower } = units[index] as Unit
  if (lower !== 'ne' && lower !== "n'") return undefined
  for (let i = index + 1; i <= index + longestVerb && i < units.length; i++) {
    const unit = units[i] as Unit
    if (!unit.follows) return undefined
    if (unit.lower !== 'pas') continue
    const next = units[i + 1]
    if (!next?.follows) return undefined
    if (negatives.has(next.lower) && !positives.has(next.lower)) return i + 1
    const after = units[i + 2]
    return next.lower === 'sans' && after?.follows && !setPhrases.has(after.lower) ? i + 1 : undefined
  }
  return undefined
}

const englishNegatives = new Set(
  'impossible unlikely uncommon unusual unreasonable unimportant unnecessary unknown unlike'.split(' '),
)

function englishEnd(units: readonly Unit[], index: number): number | undefined {
  const unit = units[index] as Unit
  if (unit.lower !== 'not' && !unit.lower.endsWith("n't")) return undefined
  const next = units[index + 1]
  return next?.follows && next.kind === TokenKind.word && englishNegatives.has(next.lower)
    ? index + 1
    : undefined
}
