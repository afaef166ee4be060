import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { sources } from '../../sources.js'

export const nfdAccents = defineRule({
  meta: {
    id: 'a11y/nfd-accents',
    description: {
      fr: 'Une lettre accentuée est un seul caractère.',
      en: 'A letter and its accent are one character.',
    },
    rationale: {
      fr: 'Un texte copié d’un nom de fichier de macOS porte des accents détachés : « é » y est un « e » suivi d’un accent. À l’œil rien ne change, mais le compte de caractères, la recherche et les mots-dièse changent (Telegram coupe « #été » après le « e »).',
      en: 'Text copied from a macOS file name bears loose accents: “é” is an “e” followed by an accent. Nothing changes to the eye, but the count of characters, search and hashtags do (Telegram cuts `#été` after the “e”).',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.unicode],
    examples: [
      {
        text: 'Un e\u0301te\u0301 au jardin',
        findings: [{ message: 'loose', span: 'e\u0301te\u0301', fixed: 'Un été au jardin' }],
      },
      { text: '#e\u0301te\u0301', findings: [{ span: '#e\u0301te\u0301', fixed: '#été' }] },
      {
        text: 'A cafe\u0301 near you',
        lang: 'en',
        findings: [{ span: 'cafe\u0301', fixed: 'A café near you' }],
      },
      { text: 'Un été au jardin' },
    ],
  },
  messages: {
    loose: {
      fr: (d: { words: number }) =>
        d.words > 1
          ? `Les accents de ces ${d.words} mots sont détachés de leur lettre : le compte de caractères, la recherche et les mots-dièse en souffrent. Recomposez-les.`
          : 'Les accents de ce mot sont détachés de leur lettre : le compte de caractères, la recherche et les mots-dièse en souffrent. Recomposez-les.',
      en: (d) =>
        d.words > 1
          ? `The accents of these ${d.words} words are loose: counts of characters, search and hashtags suffer. Compose them.`
          : 'The accents of this word are loose: counts of characters, search and hashtags suffer. Compose them.',
    },
  },
  create: (context) => ({
    text(text) {
      if (!/[\u0300-\u036F]/.test(text.value)) return
      const words = looseWords(text.tokens)
      if (words.length === 0) return
      const spots = words.length > mostApart ? [{ start: words[0]!.start, end: words.at(-1)!.end }] : words
      for (const { start, end } of spots) {
        const composed = text.value.slice(start, end).normalize('NFC')
        context.report({
          text,
          start,
          end,
          message: 'loose',
          data: { words: spots === words ? 1 : words.length },
          expected: [composed],
          fix: composed,
        })
      }
    },
  }),
})

/** Beyond, the whole text was pasted: one finding for all. */
const mostApart = 5

function looseWords(tokens: Tokens): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind !== TokenKind.word && kind !== TokenKind.hashtag && kind !== TokenKind.elision) continue
    const word = tokens.text(i)
    if (/[\u0300-\u036F]/.test(word) && word.normalize('NFC') !== word) {
      words.push({ start: tokens.start(i), end: tokens.end(i) })
    }
  }
  return words
}
