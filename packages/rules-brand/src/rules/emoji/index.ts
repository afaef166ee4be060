import { defineRule, type Text, TokenKind } from '@lisible/core'
import { charterOf } from '../../charter/charter.js'

/** Emoji that a sober text may have: enough to mark its parts, ours. */
const sober = 3

const none = { voice: { emoji: 'none' } }
const few = { voice: { emoji: 'sober' } }

/** `brand/emoji` */
export const emoji = defineRule({
  meta: {
    id: 'brand/emoji',
    description: {
      fr: 'Un texte a autant d’emoji que la charte en veut.',
      en: 'A text has as many emoji as the charter wants.',
    },
    rationale: {
      fr: 'Les emoji donnent le ton avant les mots, et la charte dit lequel (voix.emoji)\u00a0: « aucun », « sobre » ou « libre ». Pour « sobre », lisible compte trois emoji par texte\u00a0; ce nombre est le nôtre, d’où un simple conseil.',
      en: 'Emoji give the tone before the words do, and the charter says which (voice.emoji): `none`, `sober` or `free`. For `sober`, lisible counts three emoji a text; that number is ours, hence no more than advice.',
    },
    category: 'brand',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    roles: ['body', 'title', 'description', 'first-comment', 'poll-question', 'poll-option'],
    sources: [],
    examples: [
      { text: 'Samedi, l’atelier ouvre ses portes.', settings: { charter: none } },
      {
        text: 'Samedi 🪑, l’atelier ouvre 🎉',
        settings: { charter: none },
        findings: [{ message: 'unwanted', span: '🪑', severity: 'warning' }],
      },
      { text: '🪑 Samedi\n🕙 10 h\n📍 Lyon', settings: { charter: few } },
      {
        text: '🪑 Samedi\n🕙 10 h\n📍 Lyon\n🎟️ Entrée libre 🎉',
        settings: { charter: few },
        findings: [{ message: 'tooMany', span: '🎟️', severity: 'info' }],
      },
      { text: '🎉🎉🎉🎉🎉', settings: { charter: { voice: { emoji: 'free' } } } },
    ],
  },
  messages: {
    unwanted: {
      fr: (d: { count: number }) =>
        `${d.count > 1 ? `Ce texte a ${d.count} emoji` : 'Ce texte a un emoji'}\u00a0: la charte demande de n’en mettre aucun. ${d.count > 1 ? 'Enlevez-les, et dites' : 'Enlevez-le, et dites'} avec des mots ce qui se perdrait.`,
      en: (d) =>
        `This text has ${d.count} emoji: the charter asks for none. Take ${d.count > 1 ? 'them' : 'it'} out, and say in words what would be lost.`,
    },
    tooMany: {
      fr: (d: { count: number; max: number }) =>
        `Ce texte a ${d.count} emoji\u00a0: la charte demande un usage sobre, que lisible entend comme ${d.max} au plus. Gardez ceux qui aident à lire.`,
      en: (d) =>
        `This text has ${d.count} emoji: the charter asks for a sober use, which lisible takes for ${d.max} at most. Keep those that help reading.`,
    },
  },
  create(context) {
    const policy = charterOf(context.settings)?.voice?.emoji ?? 'free'
    if (policy === 'free') return {}
    const max = policy === 'none' ? 0 : sober
    return {
      text(text) {
        const places = emojiOf(text)
        const first = places[max]
        if (first === undefined) return
        const at = { text, start: text.tokens.start(first), end: text.tokens.end(first) }
        const count = places.length
        if (policy === 'none') context.report({ ...at, message: 'unwanted', data: { count } })
        else context.report({ ...at, message: 'tooMany', severity: 'info', data: { count, max } })
      },
    }
  },
})

function emojiOf({ tokens }: Text): number[] {
  const places: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens.kind(i) === TokenKind.emoji) places.push(i)
  return places
}
