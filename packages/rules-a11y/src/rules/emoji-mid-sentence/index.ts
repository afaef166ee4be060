import { defineRule, type Tokens } from '@lisible/core'
import { emojiNames, spokenLanguage } from '../../emoji/name.js'
import { emojiPlaces } from '../../emoji/place.js'
import type { EmojiRun } from '../../emoji/run.js'
import { sources } from '../../sources.js'
import { sentenceAround } from '../../text/sentence.js'

export const emojiMidSentence = defineRule({
  meta: {
    id: 'a11y/emoji-mid-sentence',
    description: {
      fr: 'Les emoji viennent à la fin de la phrase.',
      en: 'Emoji come at the end of the sentence.',
    },
    rationale: {
      fr: 'Entre deux mots, le nom de l’emoji coupe la phrase lue : « merci d’aller lire main avec index pointant à droite le guide ». Des personnes qui utilisent un lecteur d’écran demandent de le placer à la fin.',
      en: 'Between two words the name of the emoji cuts the sentence that is read: “please read backhand index pointing right the guide”. People who use a screen reader ask for it at the end.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.dansky, sources.aims, sources.quatre],
    examples: [
      {
        text: 'Pensez à réserver 📅 pour la visite.',
        findings: [{ message: 'inside', span: '📅', fixed: 'Pensez à réserver pour la visite. 📅' }],
      },
      {
        text: 'Ce 👏 n’est 👏 pas normal.',
        findings: [
          { span: '👏', fixed: 'Ce n’est 👏 pas normal. 👏' },
          { span: '👏', fixed: 'Ce 👏 n’est pas normal. 👏' },
        ],
      },
      {
        text: 'Please read 👉 the guide',
        lang: 'en',
        findings: [{ span: '👉', fixed: 'Please read the guide 👉' }],
      },
      { text: 'Pensez à réserver pour la visite 📅' },
      {
        text: 'C’est complet ! 🎉 Rendez-vous l’an prochain.',
        note: { fr: 'Après une ponctuation finale.', en: 'After the end of a sentence.' },
      },
      {
        text: 'Au menu :\n🍞 pain maison\n🧀 fromages du coin',
        note: { fr: 'Des puces : a11y/emoji-bullet.', en: 'Bullets: a11y/emoji-bullet.' },
      },
      {
        text: 'Venez avec votre 🍕 et vos amis',
        note: { fr: 'À la place d’un nom.', en: 'In the place of a noun.' },
      },
    ],
  },
  messages: {
    inside: {
      fr: (d: { emoji: string; name: string }) =>
        `« ${d.emoji} » au milieu de la phrase : un lecteur d’écran y dit « ${d.name} » et le fil se perd. Placez-le à la fin.`,
      en: (d) =>
        `\`${d.emoji}\` in the middle of the sentence: a screen reader says “${d.name}” there and the thread is lost. Put it at the end.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const { run, role } of emojiPlaces(text.tokens)) {
        if (role !== 'inside' || run.emoji.length > 2) continue
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'inside',
          data: {
            emoji: run.emoji.join(''),
            name: emojiNames(run.emoji, spokenLanguage(text.lang)),
          },
          fix: moved(text.tokens, run),
        })
      }
    },
  }),
})

/** The rest of the sentence, then the emoji, unless the sentence ends with it already. */
function moved(tokens: Tokens, run: EmojiRun): { start: number; end: number; text: string } {
  const { value } = tokens
  const sentence = sentenceAround(tokens, run.first)
  const lineEnd = value.indexOf('\n', run.end)
  const end = Math.min(tokens.end(sentence.last - 1), lineEnd === -1 ? value.length : lineEnd)
  const emoji = value.slice(run.start, run.end)
  const glued = !/\s/u.test(value.charAt(run.start - 1))
  const rest = glued ? value.slice(run.end, end) : value.slice(run.end, end).trimStart()
  const spaced = glued && !/^\s/u.test(rest) ? ` ${rest}` : rest
  return { start: run.start, end, text: spaced.endsWith(emoji) ? spaced : `${spaced.trimEnd()} ${emoji}` }
}
