import { defineRule } from '@lisible/core'
import { emojiNames, spokenLanguage } from '../../emoji/name.js'
import { emojiPlaces } from '../../emoji/place.js'
import { sources } from '../../sources.js'

export const emojiAsWord = defineRule({
  meta: {
    id: 'a11y/emoji-as-word',
    description: {
      fr: 'Un emoji ne remplace pas un verbe.',
      en: 'An emoji does not stand for a verb.',
    },
    rationale: {
      fr: 'Le nom d’un emoji s’accorde rarement avec la phrase : « On ❤️ Lille » se lit « on cœur rouge Lille ». Écrivez le mot, et gardez l’emoji pour la fin. À la place d’un nom (« venez avec votre 🍕 »), la phrase reste comprise et n’est pas signalée.',
      en: 'The name of an emoji seldom fits the sentence: “We ❤️ Leeds” is read “we red heart Leeds”. Write the word, and keep the emoji for the end. In the place of a noun (“bring your 🍕”) the sentence is still understood and is not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.aims, sources.paperSpark],
    examples: [
      { text: 'On ❤️ les marchés de Noël.', findings: [{ message: 'word', span: '❤️' }] },
      { text: 'Je 💙 Brest', findings: [{ span: '💙' }] },
      { text: 'We ❤️ Leeds', lang: 'en', findings: [{ span: '❤️' }] },
      { text: 'On aime les marchés de Noël ❤️' },
      { text: 'Venez avec votre 🍕 !', note: { fr: 'À la place d’un nom.', en: 'In the place of a noun.' } },
      { text: 'Merci à vous ❤️ et à bientôt' },
      {
        text: 'Le slogan « I ❤️ NY » a cinquante ans',
        note: { fr: 'Le slogan d’une marque, cité.', en: 'The slogan of a brand, quoted.' },
      },
    ],
  },
  messages: {
    word: {
      fr: (d: { emoji: string; name: string }) =>
        `« ${d.emoji} » remplace un verbe : la phrase se lit avec « ${d.name} » à cet endroit. Écrivez le mot et gardez l’emoji pour la fin.`,
      en: (d) =>
        `\`${d.emoji}\` stands for a verb: the sentence is read with “${d.name}” in its place. Write the word and keep the emoji for the end.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const { run, role } of emojiPlaces(text.tokens)) {
        if (role !== 'word' || isSlogan(text.value, run.start, run.end)) continue
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'word',
          data: { emoji: run.emoji.join(''), name: emojiNames(run.emoji, spokenLanguage(text.lang)) },
        })
      }
    },
  }),
})

/** `« I ❤️ NY »`: a few words between quotation marks, the emoji among them. */
function isSlogan(value: string, start: number, end: number): boolean {
  const before = value.slice(Math.max(0, start - reach), start)
  const after = value.slice(end, end + 2 * reach)
  return /[«“"]/.test(before) && /[»”"]/.test(after)
}

/** Characters of a slogan before its emoji, and half of those after. */
const reach = 12
