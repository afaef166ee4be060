import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { bareEmoji, isFlag, isKeycap } from '../../emoji/kind.js'
import { emojiNames, spokenLanguage } from '../../emoji/name.js'
import { type EmojiRun, emojiRuns } from '../../emoji/run.js'
import { sources } from '../../sources.js'

export const emojiRun = defineRule({
  meta: {
    id: 'a11y/emoji-run',
    description: {
      fr: 'Pas plus de deux emoji à la suite.',
      en: 'No more than two emoji in a row.',
    },
    rationale: {
      fr: 'Un lecteur d’écran ou une lecture à voix haute dit le nom entier de chaque emoji : « 🎉🚀🔥✨ » devient « cotillons, fusée, feu, étincelles » au milieu du message. Les personnes interrogées par les auteurs des sources demandent d’en garder un ou deux. Une suite de drapeaux est une liste de pays et n’est pas signalée ; le même emoji répété relève de la règle a11y/emoji-repeat.',
      en: 'A screen reader, or any reading aloud, says the full name of every emoji: “🎉🚀🔥✨” becomes “party popper, rocket, fire, sparkles” in the middle of the message. People asked by the authors of the sources want one or two to be kept. A series of flags is a list of countries and is not reported; one emoji repeated is the business of a11y/emoji-repeat.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.tamara, sources.dansky],
    examples: [
      {
        text: 'Le programme est en ligne 🎉🚀🔥✨',
        findings: [{ message: 'run', span: '🎉🚀🔥✨', fixed: 'Le programme est en ligne 🎉' }],
      },
      {
        text: 'Rendez-vous samedi 🥳 🎶 🍰 au jardin.',
        findings: [{ span: '🥳 🎶 🍰', fixed: 'Rendez-vous samedi 🥳 au jardin.' }],
      },
      {
        text: 'Doors open at noon 🎈🎁🎂',
        lang: 'en',
        findings: [{ span: '🎈🎁🎂', fixed: 'Doors open at noon 🎈' }],
      },
      { text: 'Le programme est en ligne 🎉' },
      {
        text: 'Avec des équipes de 🇫🇷🇧🇪🇨🇭🇨🇦',
        note: { fr: 'Une liste de pays.', en: 'A list of countries.' },
      },
      {
        text: 'Toute la famille est invitée 👨‍👩‍👧‍👦',
        note: {
          fr: 'Plusieurs personnages liés forment un seul emoji.',
          en: 'Several joined characters are one emoji.',
        },
      },
      { text: 'Appelez le 3️⃣1️⃣1️⃣4️⃣', note: { fr: 'Des chiffres.', en: 'Digits.' } },
      {
        text: 'Bravo 👏👏👏',
        note: { fr: 'Le même, répété : a11y/emoji-repeat.', en: 'One, repeated: a11y/emoji-repeat.' },
      },
    ],
  },
  messages: {
    run: {
      fr: (d: { count: number; names: string; first: string }) =>
        `${d.count} emoji à la suite : un lecteur d’écran dit à peu près « ${d.names} ». Gardez-en un, par exemple « ${d.first} ».`,
      en: (d) =>
        `${d.count} emoji in a row: a screen reader says about “${d.names}”. Keep one, for instance \`${d.first}\`.`,
    },
  },
  options: v.strictObject({
    /** Most emoji in a row. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 2),
  }),
  create: (context) => ({
    text(text) {
      for (const run of emojiRuns(text.tokens)) {
        if (run.emoji.length <= context.options.max || !isSeries(run)) continue
        const first = run.emoji[0] as string
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'run',
          data: {
            count: run.emoji.length,
            names: emojiNames(run.emoji, spokenLanguage(text.lang)),
            first,
          },
          expected: [first],
          fix: first,
        })
      }
    },
  }),
})

/** Several different emoji that are neither a list of flags nor digits. */
function isSeries(run: EmojiRun): boolean {
  const first = bareEmoji(run.emoji[0] as string)
  if (run.emoji.every((emoji) => bareEmoji(emoji) === first)) return false
  return !run.emoji.every((emoji) => isFlag(emoji)) && !run.emoji.every((emoji) => isKeycap(emoji))
}
