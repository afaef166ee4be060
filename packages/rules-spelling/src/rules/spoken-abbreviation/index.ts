import { defineRule, TokenKind } from '@lisible/core'
import table from './abbreviations.json' with { type: 'json' }

let abbreviations: ReadonlyMap<string, string> | undefined

/** `spelling/spoken-abbreviation` */
export const spokenAbbreviation = defineRule({
  meta: {
    id: 'spelling/spoken-abbreviation',
    description: {
      fr: 'Les abréviations de messagerie («\u00a0slt\u00a0», «\u00a0bcp\u00a0», «\u00a0tjrs\u00a0») sont écrites en toutes lettres.',
      en: 'Chat abbreviations (slt, bcp, tjrs) are written out.',
    },
    rationale: {
      fr: 'Ces abréviations conviennent entre proches. Dans une publication, elles laissent de côté qui apprend le français ou lit avec peine, et un lecteur d’écran les épelle. Désactivée par défaut\u00a0: le ton est un choix.',
      en: 'These abbreviations suit friends. In a publication they leave out whoever is learning French or reads with difficulty, and a screen reader spells them. Off by default: tone is a choice.',
    },
    category: 'spelling',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    languages: ['fr'],
    sources: [
      {
        title: 'WCAG 2.2, critère 3.1.4\u00a0: abréviations',
        url: 'https://www.w3.org/TR/WCAG22/#abbreviations',
      },
    ],
    examples: [
      { text: 'Beaucoup de monde, toujours dans la bonne humeur.' },
      {
        text: 'Bcp de monde, tjrs dans la bonne humeur.',
        findings: [
          { message: 'abbreviation', span: 'Bcp', expected: ['Beaucoup'], severity: 'info' },
          { message: 'abbreviation', span: 'tjrs', expected: ['toujours'], severity: 'info' },
        ],
      },
    ],
  },
  messages: {
    abbreviation: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» est une abréviation de messagerie. Écrivez «\u00a0${d.expected}\u00a0» pour que chacun comprenne.`,
      en: (d) =>
        `\`${d.word}\` is a chat abbreviation. Write \`${d.expected}\` so that everyone understands.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const { tokens } = text
        for (let i = 0; i < tokens.length; i++) {
          if (tokens.kind(i) !== TokenKind.word || tokens.end(i) - tokens.start(i) > longest) continue
          abbreviations ??= new Map(Object.entries(table.abbreviations))
          const word = tokens.text(i)
          const lower = word.toLowerCase()
          const full = word === word.toUpperCase() ? undefined : abbreviations.get(lower)
          if (full === undefined) continue
          const expected = word === lower ? full : full.charAt(0).toUpperCase() + full.slice(1)
          context.report({
            text,
            start: tokens.start(i),
            end: tokens.end(i),
            message: 'abbreviation',
            data: { word, expected },
            expected: [expected],
            severity: 'info',
          })
        }
      },
    }
  },
})

const longest = 6
