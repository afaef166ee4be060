import { TokenKind, type Tokens } from '@lisible/core'

/** A hashtag of a text. */
export interface Tag {
  /** Index of its token. */
  readonly token: number
  readonly start: number
  readonly end: number
  /** Without its sign. */
  readonly name: string
}

const known = new WeakMap<Tokens, readonly Tag[]>()
const none: readonly Tag[] = []

/** Hashtags in order. */
export function tagsOf(tokens: Tokens): readonly Tag[] {
  let tags = known.get(tokens)
  if (!tags) {
    tags = tokens.value.includes('#') || tokens.value.includes('＃') ? readTags(tokens) : none
    known.set(tokens, tags)
  }
  return tags
}

function readTags(tokens: Tokens): readonly Tag[] {
  const tags: Tag[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) !== TokenKind.hashtag) continue
    tags.push({ token: i, start: tokens.start(i), end: tokens.end(i), name: tokens.text(i).slice(1) })
  }
  return tags
}
