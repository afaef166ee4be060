import { defineRule } from '@lisible/core'
import { picturesOf } from '../../letters/picture.js'
import { sources } from '../../sources.js'

export const asciiArt = defineRule({
  meta: {
    id: 'a11y/ascii-art',
    description: { fr: 'Pas de dessin fait de caractères.', en: 'No drawing made of characters.' },
    rationale: {
      fr: 'Un cadre ou un dessin en caractères se lit signe par signe, et se défait dès que la police ou la largeur change. WCAG (échec F72) demande un texte à la place. Une image avec son texte alternatif, ou la phrase seule, fait mieux. Les tableaux de chiffres ne sont pas signalés.',
      en: 'A frame or a drawing in characters is read sign by sign, and falls apart as soon as the font or the width changes. WCAG (failure F72) asks for a text in its place. An image with its alternative text, or the sentence alone, does better. Tables of figures are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'error',
    sources: [sources.f72, sources.h86],
    examples: [
      {
        text: '╔══════════╗\n║ OUVERT ! ║\n╚══════════╝',
        findings: [{ message: 'drawing', span: '╔══════════╗\n║ OUVERT ! ║\n╚══════════╝' }],
      },
      {
        text: 'Bonne nuit\n /\\_/\\\n( o.o )\n > ^ <\nà demain',
        findings: [{ span: '/\\_/\\\n( o.o )\n > ^ <' }],
      },
      { text: '┌────┐\n│ hi │\n└────┘', lang: 'en', findings: [{ span: '┌────┐\n│ hi │\n└────┘' }] },
      { text: 'Ouvert ce dimanche.\nEntrée libre.' },
      {
        text: '│ 2024 │ 12 │\n│ 2025 │ 18 │',
        note: { fr: 'Un tableau de chiffres.', en: 'A table of figures.' },
      },
      {
        text: '| Jour | Heure |\n|------|-------|\n| Lundi | 10 h |',
        note: { fr: 'Un tableau.', en: 'A table.' },
      },
    ],
  },
  messages: {
    drawing: {
      fr: () =>
        'Ce dessin en caractères se lit signe par signe et se défait sur un autre écran (WCAG, échec F72). Publiez une image avec son texte alternatif, ou le texte seul.',
      en: () =>
        'This drawing in characters is read sign by sign and falls apart on another screen (WCAG, failure F72). Publish an image with its alternative text, or the text alone.',
    },
  },
  create: (context) => ({
    text(text) {
      for (const { start, end } of picturesOf(text.tokens)) {
        context.report({ text, start, end, message: 'drawing' })
      }
    },
  }),
})
