import type { AnyRule } from '@lisible/core'
import { contrast } from './rules/contrast/index.js'

export { contrast }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [contrast]
