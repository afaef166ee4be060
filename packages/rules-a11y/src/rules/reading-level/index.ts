import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { countText, kandelMoles, lix } from '../../readability/measure.js'
import { sources } from '../../sources.js'

const hard = Array.from(
  { length: 6 },
  () =>
    'La coordination interministérielle accompagnera prochainement les collectivités territoriales volontaires, conformément aux orientations stratégiques précédemment communiquées.',
).join(' ')

export const readingLevel = defineRule({
  meta: {
    id: 'a11y/reading-level',
    description: { fr: 'Un texte long reste facile à lire.', en: 'A long text stays easy to read.' },
    rationale: {
      fr: 'À partir de 80 mots, l’indice LIX (longueur des phrases et part des mots de plus de six lettres) dit si un texte est difficile : au-delà de 50, il s’adresse à des spécialistes. WCAG (3.1.5, niveau AAA) demande le niveau du collège. En dessous de 80 mots, un score n’a pas de sens et rien n’est dit. C’est une indication, jamais une faute.',
      en: 'From 80 words on, the LIX index (length of sentences and share of words over six letters) tells whether a text is difficult: over 50 it speaks to specialists. WCAG (3.1.5, level AAA) asks for lower secondary level. Under 80 words a score means nothing and nothing is said. It is a hint, never a fault.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    roles: ['body', 'description', 'transcript'],
    sources: [sources.wcagLevel, sources.kandel],
    examples: [
      { text: hard, findings: [{ message: 'difficult', span: hard }] },
      {
        text: 'La coordination interministérielle accompagnera les collectivités.',
        note: { fr: 'Trop court pour un score.', en: 'Too short for a score.' },
      },
      {
        text: Array.from(
          { length: 12 },
          () => 'On ouvre à dix heures. Venez avec un ami, un pain et du jus.',
        ).join(' '),
      },
    ],
  },
  messages: {
    difficult: {
      fr: (d: { lix: number; wordsPerSentence: number; longWords: number; kandelMoles: number }) =>
        `Ce texte est difficile (LIX ${d.lix}, au-delà de 50) : ${d.wordsPerSentence} mots par phrase et ${d.longWords} % de mots longs. Des phrases et des mots plus courts l’ouvriraient à plus de monde.`,
      en: (d) =>
        `This text is difficult (LIX ${d.lix}, over 50): ${d.wordsPerSentence} words a sentence and ${d.longWords}% long words. Shorter sentences and words would open it to more people.`,
    },
  },
  options: v.strictObject({
    /** LIX beyond which a text is difficult. */
    lix: v.optional(v.pipe(v.number(), v.minValue(1)), 50),
    /** Fewest words for a score; under 80 it means nothing. */
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(80)), 80),
  }),
  create: (context) => ({
    text(text) {
      const { options } = context
      if (text.tokens.length < options.words * 1.5) return
      const counts = countText(text.tokens)
      if (counts.words < options.words) return
      const score = lix(counts)
      if (score <= options.lix) return
      const end = text.value.trimEnd().length
      context.report({
        text,
        start: text.value.length - text.value.trimStart().length,
        end,
        message: 'difficult',
        data: {
          lix: Math.round(score),
          wordsPerSentence: Math.round(counts.words / Math.max(1, counts.sentences)),
          longWords: Math.round((100 * counts.longWords) / counts.words),
          kandelMoles: Math.round(kandelMoles(counts, text.tokens)),
        },
      })
    },
  }),
})
