import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { emojiNames, spokenLanguage } from '../../emoji/name.js'
import { emojiRuns } from '../../emoji/run.js'
import { sources } from '../../sources.js'

export const emojiOnlyPost = defineRule({
  meta: {
    id: 'a11y/emoji-only-post',
    description: { fr: 'Un texte ne se réduit pas à des emoji.', en: 'A text is more than emoji.' },
    rationale: {
      fr: 'Sans un mot, le texte n’est que des noms d’emoji lus à la suite ; le sens n’y est pas (WCAG, technique H86). Une phrase courte suffit. Une réponse n’est pas signalée.',
      en: 'Without a word the text is nothing but names of emoji read one after the other; the meaning is not there (WCAG, technique H86). A short sentence is enough. A reply is not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    roles: ['body', 'title', 'description', 'poll-question', 'poll-option'],
    sources: [sources.h86],
    examples: [
      { text: '🎉🥳', findings: [{ message: 'onlyEmoji', span: '🎉🥳' }] },
      { text: '☀️ 🏖️ !', findings: [{ span: '☀️ 🏖️' }] },
      { text: '🚀🌕', lang: 'en', findings: [{ span: '🚀🌕' }] },
      { text: 'C’est parti 🎉' },
      { text: '@atelier_du_bois 👏', note: { fr: 'Une réponse.', en: 'A reply.' } },
      {
        text: '---\ncontext: { reply: true }\n---\n👏\n',
        draft: 'a.post.md',
        note: { fr: 'Une réaction, dite comme telle.', en: 'A reaction, said to be one.' },
      },
    ],
  },
  messages: {
    onlyEmoji: {
      fr: (d: { names: string }) =>
        `Ce texte n’a que des emoji : un lecteur d’écran n’y dit que « ${d.names} ». Ajoutez une phrase, même courte.`,
      en: (d) =>
        `This text has nothing but emoji: a screen reader says only “${d.names}”. Add a sentence, however short.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { tokens } = text
      if (tokens.length === 0 || tokens.length > 60 || !isEmojiOnly(tokens)) return
      if (context.publication.context.reply === true) return
      const runs = emojiRuns(tokens)
      const first = runs[0]
      const last = runs.at(-1)
      if (!first || !last) return
      context.report({
        text,
        start: first.start,
        end: last.end,
        message: 'onlyEmoji',
        data: {
          names: emojiNames(
            runs.flatMap(({ emoji }) => emoji),
            spokenLanguage(text.lang),
          ),
        },
      })
    },
  }),
})

function isEmojiOnly(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.length; i++) {
    switch (tokens.kind(i)) {
      case TokenKind.emoji:
      case TokenKind.space:
      case TokenKind.lineBreak:
      case TokenKind.punctuation:
        continue
      default:
        return false
    }
  }
  return true
}
