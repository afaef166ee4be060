import type { AnyRule } from '@lisible/core'
import { englishConfusion } from './rules/english-confusion/index.js'
import { homophone } from './rules/homophone/index.js'
import { indefiniteArticle } from './rules/indefinite-article/index.js'
import { mood } from './rules/mood/index.js'
import { nounAgreement } from './rules/noun-agreement/index.js'
import { nounNumber } from './rules/noun-number/index.js'
import { participleAgreement } from './rules/participle-agreement/index.js'
import { pronounHyphen } from './rules/pronoun-hyphen/index.js'
import { subjectVerb } from './rules/subject-verb/index.js'
import { verbEnding } from './rules/verb-ending/index.js'

export {
  englishConfusion,
  homophone,
  indefiniteArticle,
  mood,
  nounAgreement,
  nounNumber,
  participleAgreement,
  pronounHyphen,
  subjectVerb,
  verbEnding,
}

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  homophone,
  verbEnding,
  subjectVerb,
  nounNumber,
  participleAgreement,
  nounAgreement,
  pronounHyphen,
  mood,
  englishConfusion,
  indefiniteArticle,
]
