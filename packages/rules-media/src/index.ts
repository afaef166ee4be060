import type { AnyRule } from '@lisible/core'
import { altMissing } from './rules/alt-missing/index.js'

export { altMissing }

/** All rules of the package. */
export const rules: readonly AnyRule[] = [altMissing]
