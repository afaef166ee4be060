import type { AnyRule } from '@lisible/core'
import { unknownWord } from './rules/unknown-word/index.js'

export { unknownWord }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [unknownWord]
