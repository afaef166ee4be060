import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import type { Disagreement } from './disagreement.js'
import { unledFuture } from './future.js'
import { afterName, besideMost, besideNoun, isSubjectDeterminer } from './nouns.js'
import { afterPronoun, isSubjectPronoun } from './pronouns.js'
import { behindQui, besidePerson, besideRelative, besideThose } from './relative.js'

/** The verb behind the subject at hand, or the verb at hand, where the two do not go together. */
export function disagreement(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const { word } = at
  if (word.endsWith('rons') || word.endsWith('ras')) return unledFuture(at, morphology)
  if (word === 'attends') return afterName(at)
  if (/^(?:ceux|celles?|celui)$/.test(word)) return besideThose(at, morphology)
  if (isSubjectPronoun.has(word)) {
    const wrong = afterPronoun(at, morphology)
    if (wrong) return wrong
  }
  if (word === 'qui') return besidePerson(at, morphology) ?? behindQui(at, morphology)
  return isSubjectDeterminer.has(word)
    ? (besideRelative(at, morphology) ?? besideMost(at, morphology) ?? besideNoun(at, morphology))
    : undefined
}
