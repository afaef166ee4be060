import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { prenominal } from '../../groups/adjective.js'
import { prepositions } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'

/** A noun that is written as a verb of the same sound. */
export interface MisspeltNoun {
  readonly at: Neighbours
  readonly expected: string
  readonly why: { readonly fr: string; readonly en: string }
}

const { MasculineSingular, Singular } = Agreement

/** Determiners that no verb follows, with the genders and numbers of their nouns. */
const masculine: ReadonlyMap<string, number> = new Map([
  ['un', MasculineSingular],
  ['mon', Singular],
  ['ton', Singular],
  ['du', MasculineSingular],
  ['au', MasculineSingular],
  ['cet', MasculineSingular],
  ['notre', Singular],
  ['votre', Singular],
  ['chaque', Singular],
  ['quel', MasculineSingular],
  ['aucun', MasculineSingular],
])
const feminine = words("la une cette ma ta sa l'")

/** Determiners behind which a noun is looked for. */
export const leading = [...masculine.keys(), ...feminine]

/** How a verb ends, and a noun of its sound: « emploie » and « emploi », « pronostique » and « pronostic ». */
const endings: readonly (readonly [RegExp, string])[] = [
  [/que$/, 'c'],
  [/lle$/, 'l'],
  [/e$/, ''],
  [/es$/, ''],
  [/ient$/, 'ien'],
  [/[ts]$/, ''],
]

const verb = (noun: string) => ({
  fr: `l’un est un verbe, l’autre le nom qu’il faut ici («\u00a0un ${noun}\u00a0»)`,
  en: `one is a verb, the other the noun that is wanted here (un ${noun})`,
})
const participle = {
  fr: 'c’est le nom, au féminin, et non le participe',
  en: 'this is the feminine noun, not the participle',
}

/** « Un appuie financier », « du travaille », « la rentré » */
export function misspeltNounBehind(at: Neighbours, morphology: Morphology): MisspeltNoun | undefined {
  // « Un nouvel emploie »
  const noun = prenominal.has(at.after()) ? at.next().next() : at.next()
  if (noun.index < 0 || noun.text !== noun.word || noun.word.length < 4) return undefined
  const slots = masculine.get(at.word)
  return (
    (slots === undefined ? undefined : writtenAsVerb(at, noun, slots, morphology)) ??
    (feminine.has(at.word) ? writtenAsParticiple(at, noun, morphology) : undefined)
  )
}

function writtenAsVerb(
  at: Neighbours,
  noun: Neighbours,
  slots: number,
  morphology: Morphology,
): MisspeltNoun | undefined {
  const parts = morphology.parts(noun.word)
  const isVerb = (parts & ~VERB) === 0 && morphology.persons(noun.word) !== 0
  // « L’un travaille, l’autre joue »
  if (!isVerb || /^(?:l'|quelqu'|chacun)$/.test(at.before())) return undefined
  for (const [ending, by] of endings) {
    if (!ending.test(noun.word)) continue
    const expected = noun.word.replace(ending, by)
    if (expected.length > 2 && nounOf(morphology.parts(expected)) & slots)
      return { at: noun, expected, why: verb(expected) }
  }
  return undefined
}

const VERB = PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural | PartOfSpeech.OtherVerb

const behind = words("de du des d' est était sera a à au aux pour en dans et se s' aura")

function writtenAsParticiple(
  at: Neighbours,
  noun: Neighbours,
  morphology: Morphology,
): MisspeltNoun | undefined {
  if (!/[éiust]$/.test(noun.word)) return undefined
  const parts = morphology.parts(noun.word)
  if ((parts & PartOfSpeech.Participle) === 0 || nounOf(parts) !== 0) return undefined
  if ((parts & PartOfSpeech.Adjective) !== 0 || (adjectiveOf(parts) & MasculineSingular) === 0)
    return undefined
  // « Il la rentré » lacks its verb.
  if (/^(?:la|l')$/.test(at.word) && !at.opens && !prepositions.has(at.before()) && at.before() !== 'dès')
    return undefined
  const expected = `${noun.word}e`
  if ((nounOf(morphology.parts(expected)) & Agreement.FeminineSingular) === 0) return undefined
  return behind.has(noun.after()) || noun.closes ? { at: noun, expected, why: participle } : undefined
}
