import { adjectiveOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { nounGroupAt } from '../../groups/noun-group.js'
import { thirdPersons } from '../../groups/pronouns.js'
import { inflected } from '../../words/inflection.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** How many words the agent of a participle has at most. */
const LONGEST = 9

/** Participles said of what is made or where it is, whatever follows them; those of people may go with anybody. */
const made = words(
  'inspiré fabriqué conçu composé situé garni créé fondé construit imaginé élaboré né réalisé produit tissé brodé moulé mené',
)

/** Their forms. */
export const detached = [...made].flatMap((form) => [form, `${form}e`, `${form}s`, `${form}es`])

/** « Organisé par la mairie, la fête… »: a participle that opens the sentence goes with the subject behind the comma. */
export function wrongDetached(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const participle = at.word === 'par' ? at.previous() : at
  if (participle.index < 0 || !participle.opens) return undefined
  const par = participle.next()
  if (!/^(?:par|de|d'|du|des|à|au|aux|en|dans|sur|pour)$/.test(par.word)) return undefined
  if (at.word !== 'par' && par.word === 'par') return undefined
  const form = participle.word
  const parts = morphology.parts(form)
  if ((parts & PartOfSpeech.Participle) === 0) return undefined
  let subject = par.at(-1)
  for (let at = par.next(), length = 0; at.index >= 0 && length < LONGEST; at = at.next(), length++) {
    subject = at.behindComma()
    if (subject.index >= 0) break
  }
  if (subject.index < 0) return undefined
  const group = nounGroupAt(subject, morphology)
  const slots = thirdPersons.get(subject.word) ?? (group ? group.determiner.slots & group.noun.slots : 0)
  if (slots === 0 || adjectiveOf(parts) & slots) return undefined
  const expected = inflected(form, slots, morphology)
  if (expected.length === 0) return undefined
  const text = (group?.noun.at ?? subject).text
  return { message: 'agreement', at: participle, subject: { text, slots }, verb: par.word, expected }
}
