import type { AnyRule } from '@lisible/core'
import { abbreviationUnclear } from './rules/abbreviation-unclear/index.js'
import { acronymDots } from './rules/acronym-dots/index.js'
import { acronymUnexpanded } from './rules/acronym-unexpanded/index.js'
import { algospeak } from './rules/algospeak/index.js'
import { allCapsSentence } from './rules/all-caps-sentence/index.js'
import { allCapsWord } from './rules/all-caps-word/index.js'
import { asciiArt } from './rules/ascii-art/index.js'
import { bareUrlLong } from './rules/bare-url-long/index.js'
import { combiningAbuse } from './rules/combining-abuse/index.js'
import { complexWord } from './rules/complex-word/index.js'
import { dateAmbiguous } from './rules/date-ambiguous/index.js'
import { decorativeSeparator } from './rules/decorative-separator/index.js'
import { doubleNegation } from './rules/double-negation/index.js'
import { emojiAsWord } from './rules/emoji-as-word/index.js'
import { emojiBullet } from './rules/emoji-bullet/index.js'
import { emojiInName } from './rules/emoji-in-name/index.js'
import { emojiLongName } from './rules/emoji-long-name/index.js'
import { emojiMax } from './rules/emoji-max/index.js'
import { emojiMidSentence } from './rules/emoji-mid-sentence/index.js'
import { emojiNameMismatch } from './rules/emoji-name-mismatch/index.js'
import { emojiOnlyPost } from './rules/emoji-only-post/index.js'
import { emojiRepeat } from './rules/emoji-repeat/index.js'
import { emojiRun } from './rules/emoji-run/index.js'
import { enclosedLetters } from './rules/enclosed-letters/index.js'
import { foreignPhrase } from './rules/foreign-phrase/index.js'
import { fullwidthLetters } from './rules/fullwidth-letters/index.js'
import { hashtagAccents } from './rules/hashtag-accents/index.js'
import { hashtagAllCaps } from './rules/hashtag-all-caps/index.js'
import { hashtagBroken } from './rules/hashtag-broken/index.js'
import { hashtagCamelcase } from './rules/hashtag-camelcase/index.js'
import { hashtagCount } from './rules/hashtag-count/index.js'
import { hashtagInline } from './rules/hashtag-inline/index.js'
import { homoglyph } from './rules/homoglyph/index.js'
import { imageTextOnly } from './rules/image-text-only/index.js'
import { invisibleCharacters } from './rules/invisible-characters/index.js'
import { kaomoji } from './rules/kaomoji/index.js'
import { letterElongation } from './rules/letter-elongation/index.js'
import { linkCount } from './rules/link-count/index.js'
import { linkInBio } from './rules/link-in-bio/index.js'
import { linkTextVague } from './rules/link-text-vague/index.js'
import { medianDotDensity } from './rules/median-dot-density/index.js'
import { mentionRun } from './rules/mention-run/index.js'
import { nfdAccents } from './rules/nfd-accents/index.js'
import { numberFormat } from './rules/number-format/index.js'
import { paragraphWall } from './rules/paragraph-wall/index.js'
import { passive } from './rules/passive/index.js'
import { punctuationRun } from './rules/punctuation-run/index.js'
import { readingLevel } from './rules/reading-level/index.js'
import { romanNumeral } from './rules/roman-numeral/index.js'
import { sensoryReference } from './rules/sensory-reference/index.js'
import { sentenceLength } from './rules/sentence-length/index.js'
import { smallCapsLetters } from './rules/small-caps-letters/index.js'
import { smsLanguage } from './rules/sms-language/index.js'
import { spacedLetters } from './rules/spaced-letters/index.js'
import { styledLetters } from './rules/styled-letters/index.js'
import { symbolAsWord } from './rules/symbol-as-word/index.js'
import { textSymbolBullet } from './rules/text-symbol-bullet/index.js'
import { upsideDown } from './rules/upside-down/index.js'

export { emojiName, namedEmoji, spokenLanguage } from './emoji/name.js'
export type { PieceKind, SpokenPiece } from './speech/pieces.js'
export { type SpeechOptions, speak, spokenPieces } from './speech/speak.js'
export {
  abbreviationUnclear,
  acronymDots,
  acronymUnexpanded,
  algospeak,
  allCapsSentence,
  allCapsWord,
  asciiArt,
  bareUrlLong,
  combiningAbuse,
  complexWord,
  dateAmbiguous,
  decorativeSeparator,
  doubleNegation,
  emojiAsWord,
  emojiBullet,
  emojiInName,
  emojiLongName,
  emojiMax,
  emojiMidSentence,
  emojiNameMismatch,
  emojiOnlyPost,
  emojiRepeat,
  emojiRun,
  enclosedLetters,
  foreignPhrase,
  fullwidthLetters,
  hashtagAccents,
  hashtagAllCaps,
  hashtagBroken,
  hashtagCamelcase,
  hashtagCount,
  hashtagInline,
  homoglyph,
  imageTextOnly,
  invisibleCharacters,
  kaomoji,
  letterElongation,
  linkCount,
  linkInBio,
  linkTextVague,
  medianDotDensity,
  mentionRun,
  nfdAccents,
  numberFormat,
  paragraphWall,
  passive,
  punctuationRun,
  readingLevel,
  romanNumeral,
  sensoryReference,
  sentenceLength,
  smallCapsLetters,
  smsLanguage,
  spacedLetters,
  styledLetters,
  symbolAsWord,
  textSymbolBullet,
  upsideDown,
}

/** All rules of the package. */
export const rules: readonly AnyRule[] = [
  emojiMax,
  emojiRepeat,
  emojiRun,
  emojiMidSentence,
  emojiBullet,
  emojiAsWord,
  emojiLongName,
  emojiNameMismatch,
  emojiOnlyPost,
  emojiInName,
  styledLetters,
  enclosedLetters,
  smallCapsLetters,
  fullwidthLetters,
  upsideDown,
  homoglyph,
  combiningAbuse,
  nfdAccents,
  invisibleCharacters,
  spacedLetters,
  algospeak,
  letterElongation,
  punctuationRun,
  decorativeSeparator,
  asciiArt,
  kaomoji,
  textSymbolBullet,
  symbolAsWord,
  hashtagCamelcase,
  hashtagAllCaps,
  hashtagBroken,
  hashtagAccents,
  hashtagCount,
  hashtagInline,
  mentionRun,
  linkTextVague,
  linkInBio,
  bareUrlLong,
  linkCount,
  allCapsSentence,
  allCapsWord,
  acronymUnexpanded,
  acronymDots,
  abbreviationUnclear,
  smsLanguage,
  medianDotDensity,
  sentenceLength,
  paragraphWall,
  readingLevel,
  complexWord,
  doubleNegation,
  passive,
  romanNumeral,
  numberFormat,
  dateAmbiguous,
  foreignPhrase,
  sensoryReference,
  imageTextOnly,
]
