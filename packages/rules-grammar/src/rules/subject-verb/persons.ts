import { Agreement, adjectiveOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../groups/adjective.js'
import { determinersOfGroups } from '../../groups/noun-group.js'
import { type Subject, subjectFrom } from '../../groups/subject.js'
import { isThirdPlural, isThirdSingular, thirdPluralOf, thirdSingularOf } from '../../words/conjugation.js'
import { clitics, pluralDeterminers, prepositions } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'

/** A verb that does not go with its subject. */
export interface Disagreement {
  /** Its token. */
  readonly verb: number
  /** Token of the subject, where it is not the pronoun at hand. */
  readonly subject?: number
  readonly expected: string
  /** Whether the subject may be what is wrong: it lacks its s. */
  readonly maybeSubject?: boolean
}

/** Persons of a verb that is not regular: je, tu, il, ils. */
const irregular: readonly (readonly [first: string, second: string, third: string, plural: string])[] = [
  ['peux', 'peux', 'peut', 'peuvent'],
  ['veux', 'veux', 'veut', 'veulent'],
  ['dois', 'dois', 'doit', 'doivent'],
  ['fais', 'fais', 'fait', 'font'],
  ['sais', 'sais', 'sait', 'savent'],
  ['viens', 'viens', 'vient', 'viennent'],
  ['mets', 'mets', 'met', 'mettent'],
  ['prends', 'prends', 'prend', 'prennent'],
  ['crois', 'crois', 'croit', 'croient'],
  ['vois', 'vois', 'voit', 'voient'],
  ['suis', 'es', 'est', 'sont'],
  ['ai', 'as', 'a', 'ont'],
  ['vais', 'vas', 'va', 'vont'],
]

/** What nous is followed by where another person stands, and what it should be. */
const firstPlural: Readonly<Record<string, string>> = {
  attend: 'attendons',
  attendent: 'attendons',
  souhaitent: 'souhaitons',
  accueille: 'accueillons',
  accueillent: 'accueillons',
  offre: 'offrons',
  offrent: 'offrons',
  remercient: 'remercions',
}

/** The verb behind the pronoun at hand, where it does not go with it. */
export function disagreement(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const subject = at.word
  if (subject.endsWith('rons')) return afterNouns(at, morphology)
  if (subject === 'attends') return afterNoun(at)
  if (/^(?:ceux|celles?|celui)$/.test(subject)) return besideQui(at, morphology)
  if (isDeterminer.has(subject)) return besideNoun(at, morphology)
  // « Avec elle », « c’est nous », « toi et elle », « il s’est tu ».
  if (
    /^(?:elles?|nous|tu)$/.test(subject) &&
    (prepositions.has(at.before()) || /^(?:est|ai|a|ont)$|ment$/.test(at.before()))
  ) {
    return undefined
  }
  if (subject === 'nous') return afterNous(at, morphology)
  let distance = 1
  while (distance < 3 && clitics.has(at.after(distance))) distance++
  const form = at.after(distance)
  const verb = at.placeAfter(distance)
  if (verb < 0) return undefined
  const person = subject === 'je' ? 0 : subject === 'tu' ? 1 : subject.endsWith('s') ? 3 : 2
  const known = irregular.find((persons) => persons.includes(form))
  if (!known) {
    const expected =
      person === 3
        ? thirdPlural(form, morphology)
        : person === 1
          ? secondSingular(form, morphology)
          : undefined
    return expected === undefined ? undefined : { verb, expected }
  }
  const expected = known[person]!
  // « Tu suis » is of suivre; « je est » may be `j’ai` or `je suis`.
  if (expected === form || (form === 'suis' && person === 1) || (form === 'est' && person === 0))
    return undefined
  return { verb, expected, maybeSubject: person === 2 && form === known[3] && subject !== 'on' }
}

/** « Ils attend »: behind the pronoun, the form is a verb whatever it may be elsewhere. */
function thirdPlural(form: string, morphology: Morphology): string | undefined {
  const isSingular = (morphology.parts(form) & PartOfSpeech.ThirdSingular) !== 0
  return isSingular ? thirdPluralOf(form, morphology) : undefined
}

function secondSingular(form: string, morphology: Morphology): string | undefined {
  if (morphology.isThirdSingular(form)) return `${form}s`
  if (form.endsWith('ra') && morphology.has(`${form.slice(0, -1)}ons`)) return `${form}s`
  return form.endsWith('ait') && morphology.has(`${form.slice(0, -3)}aient`)
    ? `${form.slice(0, -1)}s`
    : undefined
}

/** « Nous vous propose » ; « nous propose » alone may have its subject elsewhere. */
function afterNous(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (at.after() !== 'vous' || at.before() !== '') return undefined
  const form = at.after(2)
  const verb = at.placeAfter(2)
  const known = Object.hasOwn(firstPlural, form) ? firstPlural[form] : undefined
  if (known !== undefined) return { verb, expected: known }
  const stem = form.replace(/e(?:nt)?$/, '')
  if (stem === form || !morphology.isThirdSingular(`${stem}e`)) return undefined
  const expected = `${stem.replace(/g$/, 'ge').replace(/c$/, 'ç')}ons`
  return morphology.has(expected) ? { verb, expected } : undefined
}

/** « Les élus répondrons ». */
function afterNouns(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const expected = at.word.replace(/s$/, 't')
  if (!/[sx]$/.test(at.before()) || !pluralDeterminers.has(at.before(2)) || at.before(3) === 'nous')
    return undefined
  return morphology.has(expected) ? { verb: at.index, subject: at.placeBefore(), expected } : undefined
}

/** « Toute l’équipe vous attends ». */
function afterNoun(at: Neighbours): Disagreement | undefined {
  const subject = at.before(2)
  if (!/^(?:vous|nous)$/.test(at.before()) || subject === '' || /^(?:je|tu|moi|toi|qui)$/.test(subject))
    return undefined
  return { verb: at.index, subject: at.placeBefore(2), expected: 'attend' }
}

/** Determiners that open a subject. */
const isDeterminer = words(determinersOfGroups.join(' '))

/** « Les visites de la ville commence », « le public peuvent entrer » */
function besideNoun(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const found = subjectFrom(at, morphology)
  if (!found) return undefined
  let verb = found.last.next()
  if (/^(?:ne|n')$/.test(verb.word)) verb = verb.next()
  const isObject = objects.has(verb.word) || /^[nvmts]'$/.test(verb.word)
  if (isObject) verb = verb.next()
  if (verb.index < 0 || verb.text !== verb.word) return undefined
  const expected = personWanted(found, verb, isObject, morphology)
  return expected === undefined
    ? undefined
    : { verb: verb.index, subject: found.group.noun.at.index, expected }
}

function personWanted(
  { group, slots, complement, isSure }: Subject,
  verb: Neighbours,
  isBehindObject: boolean,
  morphology: Morphology,
): string | undefined {
  const form = verb.word
  if ((slots & Agreement.Singular) === 0) {
    // « L’écart entre nous, jeunes, et les autres se creuse »
    if (!isSure && group.determiner.at.before() === 'et') return undefined
    if (form.endsWith('rons'))
      return morphology.has(form.replace(/s$/, 't')) ? form.replace(/s$/, 't') : undefined
    if (/^(?:a|est)$/.test(form))
      return isPredicate(verb.next(), morphology) ? (form === 'a' ? 'ont' : 'sont') : undefined
    // « Les éleveurs s’inquiète »: no adjective stands there.
    const isVerb =
      isThirdSingular(form, morphology) ||
      verbsAfterAll.has(form) ||
      (isBehindObject && (morphology.parts(form) & PartOfSpeech.ThirdSingular) !== 0)
    return isVerb ? thirdPluralOf(form, morphology) : undefined
  }
  const isOfOne = (complement & Agreement.Plural) === 0 || single.has(group.noun.at.word)
  if ((slots & Agreement.Plural) === 0 && isOfOne && isSure)
    return isThirdPlural(form, morphology) ? thirdSingularOf(form, morphology) : undefined
  return undefined
}

/** Verbs that are nouns too, and stand behind no other noun as such. */
const verbsAfterAll = words('reste change avance mérite approche')

/** « Ceux qui habite » */
function besideQui(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (at.after() !== 'qui') return undefined
  let verb = at.next().next()
  while (clitics.has(verb.word)) verb = verb.next()
  if (verb.index < 0) return undefined
  const isOne = /^cel(?:le|ui)$/.test(at.word)
  if (isOne ? !isThirdPlural(verb.word, morphology) : !isThirdSingular(verb.word, morphology))
    return undefined
  const expected = isOne ? thirdSingularOf(verb.word, morphology) : thirdPluralOf(verb.word, morphology)
  return expected === undefined ? undefined : { verb: verb.index, expected }
}

/** Whether what follows « a » or « est » shows that it is a verb: « les élèves a visité », « les pneus est usés ». */
function isPredicate(at: Neighbours, morphology: Morphology): boolean {
  const word = pastAdverbs(at, morphology)
  if (word.index < 0) return false
  const parts = morphology.parts(word.word)
  const isOfSeveral = adjectiveOf(parts) !== 0 && (adjectiveOf(parts) & Agreement.Singular) === 0
  return (parts & PartOfSpeech.Participle) !== 0 || isOfSeveral
}

const objects = words('vous nous me te se lui leur y')
/** Nouns that tell one thing, however many it is of: « le prix des terrains ont doublé ». */
const single = words(
  'prix liste date tarif coût fin début ouverture fermeture programme calendrier montant inauguration règlement adresse objectif but rôle ' +
    'thème sujet qualité présidente président maire directrice directeur',
)
