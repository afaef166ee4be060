import type { AnyRule } from '@lisible/core'
import { apostrophe } from './rules/apostrophe/index.js'
import { capitalAccent } from './rules/capital-accent/index.js'
import { capitalLetter } from './rules/capital-letter/index.js'
import { elision } from './rules/elision/index.js'
import { hyphen } from './rules/hyphen/index.js'
import { joinedWords } from './rules/joined-words/index.js'
import { lengthenedWord } from './rules/lengthened-word/index.js'
import { ligature } from './rules/ligature/index.js'
import { number } from './rules/number/index.js'
import { ordinal } from './rules/ordinal/index.js'
import { properNoun } from './rules/proper-noun/index.js'
import { repeatedWord } from './rules/repeated-word/index.js'
import { setPhrase } from './rules/set-phrase/index.js'
import { spacing } from './rules/spacing/index.js'
import { spokenAbbreviation } from './rules/spoken-abbreviation/index.js'
import { typography } from './rules/typography/index.js'
import { uncheckedLanguage } from './rules/unchecked-language/index.js'
import { unknownWord } from './rules/unknown-word/index.js'

export { type Judgement, judgeText, type WordFault, type WordRemark } from './words/judge.js'
export { type Lexicons, lexiconsOf } from './words/lexicons.js'
export {
  apostrophe,
  capitalAccent,
  capitalLetter,
  elision,
  hyphen,
  joinedWords,
  lengthenedWord,
  ligature,
  number,
  ordinal,
  properNoun,
  repeatedWord,
  setPhrase,
  spacing,
  spokenAbbreviation,
  typography,
  uncheckedLanguage,
  unknownWord,
}

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  unknownWord,
  joinedWords,
  hyphen,
  setPhrase,
  elision,
  repeatedWord,
  capitalAccent,
  capitalLetter,
  ligature,
  properNoun,
  apostrophe,
  spacing,
  number,
  ordinal,
  typography,
  lengthenedWord,
  spokenAbbreviation,
  uncheckedLanguage,
]
