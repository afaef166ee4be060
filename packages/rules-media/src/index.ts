import type { AnyRule } from '@lisible/core'
import { altCoversText } from './rules/alt-covers-text/index.js'
import { altMissing } from './rules/alt-missing/index.js'
import { altQuality } from './rules/alt-quality/index.js'
import { captionsMissing } from './rules/captions-missing/index.js'
import { captionsQuality } from './rules/captions-quality/index.js'
import { decorative } from './rules/decorative/index.js'
import { unreadable } from './rules/unreadable/index.js'

export { altCoversText, altMissing, altQuality, captionsMissing, captionsQuality, decorative, unreadable }

/** All rules of the package. */
export const rules: readonly AnyRule[] = [
  unreadable,
  altMissing,
  altQuality,
  altCoversText,
  decorative,
  captionsMissing,
  captionsQuality,
]
