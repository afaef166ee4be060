import type { AnyRule } from '@lisible/core'
import { hashtagCount } from './rules/hashtag-count/index.js'
import { length } from './rules/length/index.js'
import { unknownNetwork } from './rules/unknown-network/index.js'

export { hashtagCount, length, unknownNetwork }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [unknownNetwork, length, hashtagCount]
