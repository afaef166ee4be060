import type { AnyRule } from '@lisible/core'

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = []
