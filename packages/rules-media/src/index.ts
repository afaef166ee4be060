import type { AnyRule } from '@lisible/core'
import { altMissing } from './rules/alt-missing/index.js'

import { unreadable } from './rules/unreadable/index.js'

export { altMissing, unreadable }

/** All rules of the package. */
export const rules: readonly AnyRule[] = [unreadable, altMissing]
