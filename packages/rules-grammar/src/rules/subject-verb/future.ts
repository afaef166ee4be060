import { adjectiveOf, nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { clitics } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

const tu = words("tu t' te toi")
const nous = words('nous')

/** « Chacun repartiras », « petits et grands pourrons »: a future of tu or nous in a sentence without them. */
export function unledFuture(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const form = at.word
  const isOfSeveral = form.endsWith('rons')
  if (at.text !== form || nounOf(morphology.parts(form)) !== 0) return undefined
  const expected = isOfSeveral ? form.replace(/s$/, 't') : form.slice(0, -1)
  const wanted = isOfSeveral ? Person.ThirdPlural : Person.ThirdSingular
  if ((morphology.persons(expected) & wanted) === 0) return undefined
  const leaders = isOfSeveral ? nous : tu
  if (leaders.has(at.after())) return undefined
  let subject = at.previous()
  while (clitics.has(subject.word) && !leaders.has(subject.word)) subject = subject.previous()
  if (subject.index < 0 || leaders.has(subject.word) || !isHead(subject, morphology)) return undefined
  if (subject.isLedBy(leaders)) return undefined
  return { verb: at.index, subject: subject.index, expected: [expected] }
}

/** Whether a subject may end with a word. */
function isHead(at: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(at.word)
  return (
    nounOf(parts) !== 0 ||
    adjectiveOf(parts) !== 0 ||
    at.isCapitalised ||
    (parts & PartOfSpeech.Proper) !== 0 ||
    /^(?:chacune?|tous|toutes|qui|personne|rien|ça|cela|ceux-ci|celles-ci|celui-ci|celle-ci)$/.test(at.word)
  )
}
