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
export { scan } from './scan.js'
export { TokenKind } from './token-kind.js'
export { type Token, Tokens, tokenSlots } from './tokens.js'
