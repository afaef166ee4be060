import { defineRule, TokenKind } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import { mayBeConfusable, toLatin } from '../../letters/confusable.js'
import { sources } from '../../sources.js'

export const homoglyph = defineRule({
  meta: {
    id: 'a11y/homoglyph',
    description: {
      fr: 'Pas de lettre cyrillique ou grecque au milieu d’un mot.',
      en: 'No Cyrillic or Greek letter in the middle of a word.',
    },
    rationale: {
      fr: 'Un « а » cyrillique ressemble à un « a » : le mot se prononce mal, la recherche et les mots-dièse ne le trouvent plus, et les filtres y voient une tentative de fraude. Un mot entier en grec ou en cyrillique n’est pas signalé.',
      en: 'A Cyrillic “а” looks like an “a”: the word is mispronounced, search and hashtags do not find it, and filters take it for fraud. A whole word in Greek or Cyrillic is not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.confusables],
    examples: [
      {
        text: 'La v\u0456lle de demain',
        findings: [{ message: 'mixed', span: 'v\u0456lle', expected: ['ville'] }],
      },
      { text: 'Fr\u0435e entry', lang: 'en', findings: [{ span: 'Fr\u0435e', expected: ['Free'] }] },
      { text: 'La ville de demain' },
      { text: 'Москва et Αθήνα, en toutes lettres', note: { fr: 'De vrais mots.', en: 'Real words.' } },
      {
        text: 'Un capteur de 5 µm et de 10 Ω, angle α, Δt = 3 s',
        note: { fr: 'Des symboles.', en: 'Symbols.' },
      },
    ],
  },
  messages: {
    mixed: {
      fr: (d: { plain: string }) =>
        `Ce mot mêle deux alphabets : il se prononce mal et la recherche ne le trouve pas. Écrivez « ${d.plain} » en lettres latines.`,
      en: (d) =>
        `This word mixes two alphabets: it is mispronounced and search does not find it. Write \`${d.plain}\` in Latin letters.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!mayBeConfusable(text.value)) return
      const { tokens } = text
      for (let i = 0; i < tokens.length; i++) {
        const kind = tokens.kind(i)
        if (kind !== TokenKind.word && kind !== TokenKind.hashtag) continue
        const plain = toLatin(tokens.text(i))
        if (plain === undefined) continue
        const lexicon = context.resource(text.lang.startsWith('en') ? englishLexicon : frenchLexicon)
        const known = lexicon?.check(plain.replace(/^#/, '')).known === true
        context.report({
          text,
          start: tokens.start(i),
          end: tokens.end(i),
          message: 'mixed',
          data: { plain },
          expected: [plain],
          ...(known ? { fix: plain } : {}),
        })
      }
    },
  }),
})
