import type { AnyRule } from '@lisible/core'
import { address } from './rules/address/index.js'
import { axis } from './rules/axis/index.js'
import { colours } from './rules/colours/index.js'
import { emoji } from './rules/emoji/index.js'
import { exclamations } from './rules/exclamations/index.js'
import { hashtags } from './rules/hashtags/index.js'
import { name } from './rules/name/index.js'
import { vocabulary } from './rules/vocabulary/index.js'

export {
  type Charter,
  type CharterColour,
  type CharterTerm,
  charterOf,
  type HashtagPolicy,
} from './charter/charter.js'
export { charterKeys, charterSchema, type WrittenCharter } from './charter/schema.js'
export { address, axis, colours, emoji, exclamations, hashtags, name, vocabulary }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  name,
  address,
  vocabulary,
  emoji,
  exclamations,
  axis,
  hashtags,
  colours,
]
