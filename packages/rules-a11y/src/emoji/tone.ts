import { stripTones } from './skin-tone.js'

/** Hands and other parts of the body, whose tone says less about a person than a face's. */
const hands = new Set([
  ...'👇👆👉👈☝✌👌👍👎✊👊👏🙌👐🙏🤝✋🤚🖐🖖👋🤘🤙🤞🤟🤏💪✍💅🤳🫰🫵🫱🫲🫳🫴🫶🤌🤛🤜🤲🖕👂👃🦵🦶🦻',
])

/** Has the emoji a skin tone? */
export function hasTone(emoji: string): boolean {
  return stripTones(emoji).tones.length > 0
}

/** The emoji in its neutral colour. */
export function withoutTone(emoji: string): string {
  return stripTones(emoji).base
}

/** Is it a hand, with or without a tone? */
export function isHand(emoji: string): boolean {
  return hands.has(stripTones(emoji).base.replaceAll('\uFE0F', ''))
}
