import { Agreement, FINITE } from '@lisible/lexicon-fr'
import { determinersOfGroups, eitherGender, nounGroupAt } from '../../groups/noun-group.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

const { MasculineSingular, FeminineSingular, MasculinePlural, FemininePlural } = Agreement

const forms: ReadonlyMap<string, number> = new Map([
  ['quel', MasculineSingular],
  ['quelle', FeminineSingular],
  ['quels', MasculinePlural],
  ['quelles', FemininePlural],
])
const being = words('est était sera serait sont étaient seront')
const determiners = words(determinersOfGroups.join(' '))

/** « Quel est votre couleur préférée ? »: the word that asks agrees with the noun behind the verb. */
export function askedAt(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const own = forms.get(at.word)
  if (own === undefined || !being.has(at.after())) return undefined
  const determiner = at.next().next()
  if (!determiners.has(determiner.word)) return undefined
  const group = nounGroupAt(determiner, morphology)
  if (!group) return undefined
  const noun = group.noun.at
  const isSure =
    noun.text === noun.word &&
    !eitherGender.has(noun.word) &&
    (group.before.length > 0 || !(group.mayBeVerb && morphology.parts(noun.word) & FINITE))
  const slots = group.before.reduce(
    (all, member) => all & member.slots,
    group.determiner.slots & group.noun.slots,
  )
  if (!isSure || slots === 0 || slots & own) return undefined
  const expected = [...forms].filter(([, one]) => one & slots).map(([form]) => form)
  return { message: 'determiner', from: at, to: at, noun, slots, expected }
}
