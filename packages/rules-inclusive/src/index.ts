import type { AnyRule } from '@lisible/core'
import { masculineGreeting } from './rules/masculine-greeting/index.js'

export { masculineGreeting }

/** Every rule of the package. */
export const rules: readonly AnyRule[] = [masculineGreeting]
