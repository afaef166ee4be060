import type { AnyRule } from '@lisible/core'
import { accidentalLink } from './rules/accidental-link/index.js'
import { brokenLink } from './rules/broken-link/index.js'
import { cashtagCount } from './rules/cashtag-count/index.js'
import { datePast } from './rules/date-past/index.js'
import { fold } from './rules/fold/index.js'
import { forbiddenCharacters } from './rules/forbidden-characters/index.js'
import { foreignConvention } from './rules/foreign-convention/index.js'
import { hashtagCount } from './rules/hashtag-count/index.js'
import { hashtagCut } from './rules/hashtag-cut/index.js'
import { hashtagDuplicate } from './rules/hashtag-duplicate/index.js'
import { hashtagGlued } from './rules/hashtag-glued/index.js'
import { hashtagInert } from './rules/hashtag-inert/index.js'
import { hashtagShare } from './rules/hashtag-share/index.js'
import { identicalText } from './rules/identical-text/index.js'
import { length } from './rules/length/index.js'
import { linkCount } from './rules/link-count/index.js'
import { linkNotClickable } from './rules/link-not-clickable/index.js'
import { linkShortener } from './rules/link-shortener/index.js'
import { markdown } from './rules/markdown/index.js'
import { mentionCount } from './rules/mention-count/index.js'
import { mentionForm } from './rules/mention-form/index.js'
import { missingField } from './rules/missing-field/index.js'
import { phoneNumber } from './rules/phone-number/index.js'
import { poll } from './rules/poll/index.js'
import { reservedCharacters } from './rules/reserved-characters/index.js'
import { unknownNetwork } from './rules/unknown-network/index.js'
import { unsupportedField } from './rules/unsupported-field/index.js'
import { weekday } from './rules/weekday/index.js'

export {
  accidentalLink,
  brokenLink,
  cashtagCount,
  datePast,
  fold,
  forbiddenCharacters,
  foreignConvention,
  hashtagCount,
  hashtagCut,
  hashtagDuplicate,
  hashtagGlued,
  hashtagInert,
  hashtagShare,
  identicalText,
  length,
  linkCount,
  linkNotClickable,
  linkShortener,
  markdown,
  mentionCount,
  mentionForm,
  missingField,
  phoneNumber,
  poll,
  reservedCharacters,
  unknownNetwork,
  unsupportedField,
  weekday,
}

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  unknownNetwork,
  length,
  fold,
  hashtagCount,
  hashtagCut,
  hashtagGlued,
  hashtagInert,
  hashtagDuplicate,
  hashtagShare,
  mentionCount,
  mentionForm,
  cashtagCount,
  linkNotClickable,
  linkCount,
  linkShortener,
  accidentalLink,
  brokenLink,
  forbiddenCharacters,
  reservedCharacters,
  phoneNumber,
  unsupportedField,
  missingField,
  poll,
  markdown,
  foreignConvention,
  identicalText,
  datePast,
  weekday,
]
