import type { Literal } from 'nlcst'

/** `#PortesOuvertes`; `value` is the source text, `name` the tag without its sign. */
export interface HashtagNode extends Literal {
  type: 'HashtagNode'
  name: string
}

/** `@user@instance.social`; `handle` is without the first sign. */
export interface MentionNode extends Literal {
  type: 'MentionNode'
  handle: string
}

/** `exemple.fr/page`; `url` has a scheme, `https` where the author wrote none. */
export interface LinkNode extends Literal {
  type: 'LinkNode'
  url: string
}

export interface EmailNode extends Literal {
  type: 'EmailNode'
}

/** One whole emoji sequence. */
export interface EmojiNode extends Literal {
  type: 'EmojiNode'
}

export type EntityNode = HashtagNode | MentionNode | LinkNode | EmailNode | EmojiNode

interface EntityMap {
  hashtag: HashtagNode
  mention: MentionNode
  link: LinkNode
  email: EmailNode
  emoji: EmojiNode
}

declare module 'nlcst' {
  interface RootContentMap extends EntityMap {}
  interface SentenceContentMap extends EntityMap {}
}
