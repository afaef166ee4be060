import type { AnyRule } from '@lisible/core'
import { altCoversText } from './rules/alt-covers-text/index.js'
import { altMissing } from './rules/alt-missing/index.js'
import { altQuality } from './rules/alt-quality/index.js'
import { aspectRatio } from './rules/aspect-ratio/index.js'
import { captionsMissing } from './rules/captions-missing/index.js'
import { captionsQuality } from './rules/captions-quality/index.js'
import { count } from './rules/count/index.js'
import { decorative } from './rules/decorative/index.js'
import { dimensions } from './rules/dimensions/index.js'
import { duration } from './rules/duration/index.js'
import { exifGps } from './rules/exif-gps/index.js'
import { format } from './rules/format/index.js'
import { size } from './rules/size/index.js'
import { unreadable } from './rules/unreadable/index.js'

export {
  altCoversText,
  altMissing,
  altQuality,
  aspectRatio,
  captionsMissing,
  captionsQuality,
  count,
  decorative,
  dimensions,
  duration,
  exifGps,
  format,
  size,
  unreadable,
}

/** All rules of the package. */
export const rules: readonly AnyRule[] = [
  unreadable,
  altMissing,
  altQuality,
  altCoversText,
  decorative,
  captionsMissing,
  captionsQuality,
  format,
  size,
  dimensions,
  aspectRatio,
  count,
  duration,
  exifGps,
]
