import { defineRule } from '@lisible/core'
import { bareEmoji } from '../../emoji/kind.js'
import { misleading } from '../../emoji/misleading.js'
import { emojiName, spokenLanguage } from '../../emoji/name.js'
import { emojiRuns } from '../../emoji/run.js'
import { sources } from '../../sources.js'

export const emojiNameMismatch = defineRule({
  meta: {
    id: 'a11y/emoji-name-mismatch',
    description: {
      fr: 'Le nom lu d’un emoji dit ce que l’emoji veut dire.',
      en: 'The spoken name of an emoji says what the emoji means.',
    },
    rationale: {
      fr: 'Certains emoji sont lus autrement que ce qu’on leur fait dire : 🙏 se lit « mains en prière », ✅ « bouton coché », 📍 « épingle ». L’aperçu parlé le montre ; la règle est éteinte par défaut, car l’emoji reste compris de la plupart.',
      en: 'Some emoji are read otherwise than they are meant: 🙏 is read “folded hands”, ✅ “check mark button”, 📍 “round pushpin”. The spoken preview shows it; the rule is off by default, since most people still understand the emoji.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    sources: [sources.cldr],
    examples: [
      { text: 'Merci 🙏', findings: [{ message: 'mismatch', span: '🙏', severity: 'info' }] },
      { text: 'Thank you 🙏', lang: 'en', findings: [{ span: '🙏' }] },
      { text: 'Départ de la fusée 🚀' },
    ],
  },
  messages: {
    mismatch: {
      fr: (d: { emoji: string; name: string; meant: string }) =>
        `« ${d.emoji} » se lit « ${d.name} », là où l’on veut souvent dire « ${d.meant} ». Si le sens compte, écrivez-le.`,
      en: (d) =>
        `\`${d.emoji}\` is read “${d.name}”, where “${d.meant}” is often meant. If the meaning matters, write it.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const run of emojiRuns(text.tokens)) {
        const lang = spokenLanguage(text.lang)
        const emoji = run.emoji.find((one) => misleading(one, lang) !== undefined)
        const meant = emoji && misleading(emoji, lang)
        if (!emoji || !meant) continue
        const start = run.start + text.value.slice(run.start, run.end).indexOf(emoji)
        context.report({
          text,
          start,
          end: start + emoji.length,
          message: 'mismatch',
          data: { emoji, name: emojiName(bareEmoji(emoji), lang) ?? emoji, meant },
          severity: 'info',
        })
      }
    },
  }),
})
