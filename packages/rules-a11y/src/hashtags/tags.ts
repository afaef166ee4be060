import { TokenKind, type Tokens } from '@lisible/core'
import { perText } from '../text/per-text.js'

/** A hashtag of a text. */
export interface Tag {
  /** Index of its token. */
  readonly token: number
  readonly start: number
  readonly end: number
  /** Without its sign. */
  readonly name: string
}

const none: readonly Tag[] = []

/** Hashtags in order. */
export const tagsOf: (tokens: Tokens) => readonly Tag[] = perText((tokens) =>
  /[#＃]/.test(tokens.value) ? readTags(tokens) : none,
)

function readTags(tokens: Tokens): readonly Tag[] {
  const tags: Tag[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) !== TokenKind.hashtag) continue
    tags.push({ token: i, start: tokens.start(i), end: tokens.end(i), name: tokens.text(i).slice(1) })
  }
  return tags
}
