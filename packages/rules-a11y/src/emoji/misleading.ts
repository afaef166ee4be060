import { bareEmoji } from './kind.js'
import type { SpokenLanguage } from './name.js'

/** Emoji whose name in CLDR is not what they are mostly used for, and that use. Own list. */
const meanings: Readonly<Record<string, Readonly<Record<SpokenLanguage, string>>>> = {
  '🙏': { fr: 'merci', en: 'thank you' },
  '🎉': { fr: 'fête', en: 'celebration' },
  '✅': { fr: 'fait', en: 'done' },
  '📍': { fr: 'lieu', en: 'place' },
  '💯': { fr: 'tout à fait', en: 'absolutely' },
  '🔥': { fr: 'super', en: 'great' },
  '💀': { fr: 'mort de rire', en: 'dying of laughter' },
  '👀': { fr: 'à suivre', en: 'watch this' },
  '🙌': { fr: 'bravo', en: 'hooray' },
  '💅': { fr: 'sans complexe', en: 'unbothered' },
  '🤌': { fr: 'parfait', en: 'perfect' },
  '🔗': { fr: 'lien', en: 'link' },
  '🧵': { fr: 'fil de discussion', en: 'thread' },
  '🎯': { fr: 'objectif', en: 'goal' },
  '📢': { fr: 'annonce', en: 'announcement' },
}

/** What the emoji is mostly used for, where its spoken name says something else. */
export function misleading(emoji: string, lang: SpokenLanguage): string | undefined {
  return meanings[bareEmoji(emoji)]?.[lang]
}
