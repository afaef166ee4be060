import type { AnyRule } from '@lisible/core'
import { homophone } from './rules/homophone/index.js'
import { nounAgreement } from './rules/noun-agreement/index.js'
import { nounNumber } from './rules/noun-number/index.js'
import { participleAgreement } from './rules/participle-agreement/index.js'
import { subjectVerb } from './rules/subject-verb/index.js'
import { verbEnding } from './rules/verb-ending/index.js'

export { homophone, nounAgreement, nounNumber, participleAgreement, subjectVerb, verbEnding }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  homophone,
  verbEnding,
  subjectVerb,
  nounNumber,
  participleAgreement,
  nounAgreement,
]
