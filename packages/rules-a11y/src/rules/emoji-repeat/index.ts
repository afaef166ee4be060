import { defineRule } from '@lisible/core'
import { bareEmoji, isKeycap, isStar } from '../../emoji/kind.js'
import { emojiName, spokenLanguage } from '../../emoji/name.js'
import { type EmojiRun, emojiRuns } from '../../emoji/run.js'
import { separators } from '../../letters/separators.js'
import { sources } from '../../sources.js'

export const emojiRepeat = defineRule({
  meta: {
    id: 'a11y/emoji-repeat',
    description: { fr: 'Pas de même emoji répété.', en: 'No emoji repeated.' },
    rationale: {
      fr: 'Répéter un emoji fait répéter son nom : « 👏👏👏 » se lit « applaudissements, applaudissements, applaudissements ». Un seul suffit. Une note en étoiles se comprend mieux en chiffres (« 4/5 »).',
      en: 'Repeating an emoji repeats its name: “👏👏👏” is read “clapping hands, clapping hands, clapping hands”. One is enough. A rating in stars is better understood in figures (“4/5”).',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.moleValley, sources.listen],
    examples: [
      {
        text: 'Bravo à toute l’équipe 👏👏👏',
        findings: [
          { message: 'repeated', span: '👏👏👏', expected: ['👏'], fixed: 'Bravo à toute l’équipe 👏' },
        ],
      },
      { text: 'Merci 🙏🏻 🙏🏽', findings: [{ span: '🙏🏻 🙏🏽', fixed: 'Merci 🙏🏻' }] },
      { text: 'Sold out! 🔥🔥', lang: 'en', findings: [{ span: '🔥🔥', fixed: 'Sold out! 🔥' }] },
      { text: 'Bravo à toute l’équipe 👏' },
      {
        text: 'Notre avis : ⭐⭐⭐⭐',
        note: { fr: 'Une note ; « 4/5 » serait plus clair.', en: 'A rating; “4/5” would be clearer.' },
      },
      { text: 'Composez le 1️⃣1️⃣2️⃣', note: { fr: 'Des chiffres.', en: 'Digits.' } },
    ],
  },
  messages: {
    repeated: {
      fr: (d: { emoji: string; count: number; name: string }) =>
        `« ${d.emoji} » ${d.count} fois de suite : un lecteur d’écran répète « ${d.name} » autant de fois. Un seul suffit.`,
      en: (d) =>
        `\`${d.emoji}\` ${d.count} times in a row: a screen reader repeats “${d.name}” as many times. One is enough.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const run of emojiRuns(text.tokens)) {
        if (!isRepeated(run)) continue
        const emoji = run.emoji[0] as string
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'repeated',
          data: {
            emoji,
            count: run.emoji.length,
            name: emojiName(emoji, spokenLanguage(text.lang)) ?? emoji,
          },
          expected: [emoji],
          fix: emoji,
        })
      }
    },
  }),
})

const mostStars = 5

function isRepeated({ emoji }: EmojiRun): boolean {
  if (emoji.length < 2) return false
  const first = bareEmoji(emoji[0] as string)
  if (emoji.some((one) => bareEmoji(one) !== first)) return false
  if (isKeycap(first) || separators.has(first)) return false
  return !(isStar(first) && emoji.length <= mostStars)
}
