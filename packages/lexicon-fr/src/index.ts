export type { Remark, WordCheck } from './check.js'
export type { LexiconError } from './container.js'
export type { Lexicon, LexiconOptions } from './lexicon.js'
export { openLexicon } from './lexicon.js'
