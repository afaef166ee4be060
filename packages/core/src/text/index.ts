export {
  CharClass,
  classAt,
  classBefore,
  classOf,
  classOfCodePoint,
  isLetterAt,
  isUpperAt,
  isWordPartAt,
  isWordStartAt,
} from './char-class.js'
export type { EmailNode, EmojiNode, EntityNode, HashtagNode, LinkNode, MentionNode } from './entities.js'
export { type Form, listed } from './forms.js'
export { languageOf } from './language.js'
export { type Locate, toNlcst } from './nlcst.js'
export { parseFrench, retextFrench } from './retext-french.js'
export { scan } from './scan.js'
export { TokenKind } from './token-kind.js'
export { type Part, type Token, Tokens } from './tokens.js'
export { Vocabulary } from './vocabulary.js'
