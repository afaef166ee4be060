import { Agreement, adjectiveOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../groups/adjective.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import { endingAt, type WrongEnding } from './endings.js'

/** Forms of avoir; « a » and « as » only behind their subject. */
export const auxiliaries = words(
  'ai as a avons avez ont avais avait avaient aurai auront aurais aurait aurions auriez auraient ayant',
)

const subjects = words("il elle on qui tu l' m' t' n' ça cela y en lui")

/** « J’ai rejoins », « elle a reçut », « ils ont refuse »: a verb that has a person follows no avoir. */
export function participleBehind(at: Neighbours, morphology: Morphology): WrongEnding | undefined {
  if (/^as?$/.test(at.word) && !subjects.has(at.before())) return undefined
  const verb = pastAdverbs(at.next(), morphology, true)
  const form = verb.word
  if (verb.index < 0 || verb.text !== form) return undefined
  const known = Object.hasOwn(irregular, form) ? irregular[form] : undefined
  if (known === undefined && (morphology.persons(form) === 0 || (morphology.parts(form) & ~VERB) !== 0))
    return undefined
  // What the ending alone tells is told at the verb.
  if (endingAt(verb, morphology)) return undefined
  const expected = known ?? participleOf(form, morphology)
  return expected === undefined
    ? undefined
    : { message: 'participle', from: verb.index, before: at.word, expected: [expected] }
}

/** All that a form which is a verb of some person and nothing else may be. */
const VERB = PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural | PartOfSpeech.OtherVerb

/** Nouns too, or of verbs whose participle no ending tells. */
const irregular: Readonly<Record<string, string>> = { pus: 'pu', pût: 'pu', eut: 'eu', eût: 'eu', fut: 'été' }

/** Endings of a person, and what the participle has for them. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'é'],
  [/(?:ai[st]|aient)$/, 'é'],
  [/ins$/, 'int'],
  [/[iî]t$/, 'i'],
  [/[uû]t$/, 'u'],
  [/[uû]s$/, 'u'],
  [/is$/, 'i'],
  [/it$/, 'is'],
  [/s$/, 't'],
]

function participleOf(form: string, morphology: Morphology): string | undefined {
  for (const [ending, by] of endings) {
    if (!ending.test(form)) continue
    const candidate = form.replace(ending, by)
    const parts = morphology.parts(candidate)
    if (parts & PartOfSpeech.Participle && adjectiveOf(parts) & Agreement.MasculineSingular) return candidate
  }
  return undefined
}
