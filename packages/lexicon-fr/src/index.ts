export type { Remark, WordCheck } from './check.js'
export type { LexiconError, Verification } from './container.js'
export type { ForeignDictionary, SpellingChecker } from './foreign.js'
export { FOREIGN, foreignLexicon, lexiconOver } from './foreign.js'
export type { FormDescription, WordKind } from './form-class.js'
export type { FrenchSpelling, Lexicon, LexiconOptions, SuggestOptions } from './lexicon.js'
export { openLexicon } from './lexicon.js'
export {
  Agreement,
  adjectiveOf,
  FINITE,
  nounOf,
  PartOfSpeech,
  Person,
  THIRD_PERSON,
} from './parts-of-speech.js'
export { englishLexicon, frenchLexicon, namesLexicon } from './resource.js'
export type { Segment } from './segment.js'
export type { Suggestion } from './suggest/best.js'
