import { TokenKind, type Tokens } from '@lisible/core'
import { perText } from '../text/per-text.js'

/** Emoji in a row, with nothing but spaces of one line between them. */
export interface EmojiRun {
  /** Indices of its first and last tokens. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** As written, in their order; at least one. */
  readonly emoji: readonly string[]
}

/** Every run of emoji of a text, in order; an emoji alone is a run of one. */
export const emojiRuns: (tokens: Tokens) => readonly EmojiRun[] = perText(findRuns)

const none: readonly EmojiRun[] = []

function findRuns(tokens: Tokens): readonly EmojiRun[] {
  let found: EmojiRun[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) !== TokenKind.emoji) continue
    const start = tokens.start(i)
    const emoji = [tokens.text(i)]
    let last = i
    for (let next = i + 1; next < tokens.length; next++) {
      const kind = tokens.kind(next)
      if (kind === TokenKind.emoji) {
        emoji.push(tokens.text(next))
        last = next
      } else if (kind !== TokenKind.space) break
    }
    found ??= []
    found.push({ first: i, last, start, end: tokens.end(last), emoji })
    i = last
  }
  return found ?? none
}
