import type { AnyRule } from '@lisible/core'
import { emojiRun } from './rules/emoji-run/index.js'
import { styledLetters } from './rules/styled-letters/index.js'

export { emojiName } from './emoji/name.js'
export { emojiRun, styledLetters }

/** All rules of the package. */
export const rules: readonly AnyRule[] = [emojiRun, styledLetters]
