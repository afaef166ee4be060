import type { AnyRule } from '@lisible/core'

export {
  type Charter,
  type CharterColour,
  type CharterTerm,
  charterOf,
  type HashtagPolicy,
} from './charter/charter.js'
export { charterKeys, charterSchema, type WrittenCharter } from './charter/schema.js'

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = []
