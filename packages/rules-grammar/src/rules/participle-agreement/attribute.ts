import { Agreement, adjectiveOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { adjectiveAt, isShade, mayEndBefore, pastAdverbs } from '../../groups/adjective.js'
import { eitherGender } from '../../groups/noun-group.js'
import { thirdPersons } from '../../groups/pronouns.js'
import { subjectUpTo } from '../../groups/subject.js'
import type { Member } from '../../groups/word-class.js'
import { inflected } from '../../words/inflection.js'
import { determiners, prepositions } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

const singular = 'est était sera serait fut'
const plural = 'sont sommes étaient seront seraient restent resteront semblent deviennent demeurent'
const singularHaving = 'a avait aura aurait'
const pluralHaving = 'ont avaient auront auraient'
const singularModals = 'peut doit va pourra devra pourrait devrait pouvait devait'
const pluralModals = 'peuvent doivent vont pourront devront pourraient devraient pouvaient devaient'

/** Verbs that an attribute follows, and what stands at the head of others. */
export const verbsOfAttributes = `${singular} ${plural} ${singularHaving} ${pluralHaving} reste restera semble devient être`

const verbs = words(verbsOfAttributes)
const having = words(`${singularHaving} ${pluralHaving}`)
const modals = words(`${singularModals} ${pluralModals}`)
const ofSeveral = words(`${plural} ${pluralHaving} ${pluralModals}`)

/** What does not agree behind the verb at hand. */
export function wrongAttributeBehind(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (!verbs.has(at.word)) return undefined
  const verb = at.word === 'être' ? beforeNegation(at.previous()) : at
  if (verb !== at && !modals.has(verb.word)) return undefined
  let place = pastAdverbs(at.next(), morphology, true)
  const isPast = having.has(at.word)
  if (isPast) {
    if (place.word !== 'été') return undefined
    place = pastAdverbs(place.next(), morphology, true)
  }
  // The participle of « elles se sont parlé » agrees with nobody, or with what stands before.
  const clitic = at.before() === 'y' ? at.before(2) : at.before()
  const isSelf = /^(?:se|s')$/.test(clitic) && isOfSelf(place, morphology)
  if (
    place.index < 0 ||
    (!isSelf && /^(?:se|s'|en)$/.test(clitic)) ||
    (clitic === 'nous' && at.before(2) === 'nous')
  )
    return undefined
  const attribute = attributeAt(place, morphology)
  if (!attribute) return undefined
  const isOfSeveral = ofSeveral.has(verb.word)
  const subject = subjectOf(verb, morphology)
  const named = isPast ? `${at.word} été` : verb === at ? at.word : `${verb.word} être`
  return subject
    ? besideSubject(attribute, subject, isOfSeveral, named, morphology)
    : isOfSeveral
      ? besideVerb(attribute, verb, named, morphology)
      : undefined
}

interface Known {
  readonly text: string
  readonly slots: number
  /** Whether nothing else can be a subject beside it. */
  readonly isSure: boolean
}

const objects = words('vous nous lui leur')

function subjectOf(verb: Neighbours, morphology: Morphology): Known | undefined {
  let end = verb.previous()
  if (objects.has(end.word) && !objects.has(end.before())) end = end.previous()
  if (/^(?:ne|n')$/.test(end.word)) end = end.previous()
  const pronoun = end.word === 'cela' ? Agreement.MasculineSingular : thirdPersons.get(end.word)
  if (pronoun !== undefined)
    return leansOnOther(end.before()) ? undefined : { text: end.text, slots: pronoun, isSure: true }
  const subject = subjectUpTo(end, morphology)
  if (!subject || eitherGender.has(subject.group.noun.at.word)) return undefined
  return { text: subject.group.noun.at.text, slots: subject.slots, isSure: subject.isSure }
}

/** Whether a pronoun goes with the word before it and is no subject: « celui qui compte pour elle est arrivé ». */
function leansOnOther(before: string): boolean {
  return prepositions.has(before) && before !== 'que' && before !== "qu'"
}

/** « La session est complet », « elles sont arrivés » */
function besideSubject(
  { at, slots }: Member,
  subject: Known,
  isOfSeveral: boolean,
  verb: string,
  morphology: Morphology,
): Disagreement | undefined {
  const wanted = subject.slots & (isOfSeveral ? Agreement.Plural : Agreement.Singular)
  if (wanted === 0 || slots & wanted) return undefined
  // Others may be subjects beside it: « les garçons, les filles sont contents ».
  if (!subject.isSure && isOfSeveral && slots & Agreement.Plural) return undefined
  if (!endsAt(at, isOfSeveral, morphology)) return undefined
  const expected = inflected(at.word, wanted, morphology)
  if (expected.length === 0) return undefined
  return { message: 'agreement', at, subject: { text: subject.text, slots: wanted }, verb, expected }
}

/** « Ces places sont limité », whatever the subject. */
function besideVerb(
  { at, slots }: Member,
  verb: Neighbours,
  named: string,
  morphology: Morphology,
): Disagreement | undefined {
  // « Ce sont », « ce que sont »
  if (slots & Agreement.Plural || /^(?:ce|que|qu')$/.test(verb.before())) return undefined
  if (!isPastAlone(at, morphology) && !endsAt(at, true, morphology)) return undefined
  const wanted = slots & Agreement.Masculine ? Agreement.Plural : Agreement.FemininePlural
  const expected = inflected(at.word, wanted, morphology)
  return expected.length > 0
    ? { message: 'plural', at, subject: undefined, verb: named, expected }
    : undefined
}

/** « Sont arrivé premières »: a participle that is neither noun nor adjective is of « être », whatever follows. */
function isPastAlone(at: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(at.word)
  return (
    (parts & ~PartOfSpeech.Participle) === 0 && !/^(?:et|ou)$/.test(at.after()) && at.behindComma().index < 0
  )
}

/** Whether nothing behind an attribute may change what it is: « les enjeux sont politique et social » shares them out. */
function endsAt(at: Neighbours, isOfSeveral: boolean, morphology: Morphology): boolean {
  const next = at.next()
  const listed = at.behindComma()
  if (isOfSeveral && (adjectiveAt(listed, morphology)?.slots ?? 0) & Agreement.Singular) return false
  if (!/^(?:et|ou|comme)$/.test(next.word)) return mayEndBefore(next, morphology) && !isShade(at)
  return !isOfSeveral || (adjectiveOf(morphology.parts(next.after())) & Agreement.Singular) === 0
}

/** Nouns and adverbs that a verb takes as they are, whatever its subject. */
const nouns = words(
  'juste ensemble partie membre membres ouïe point droit synonyme maître pile signe preuve légion source gage garant garante question matière objet sujet',
)

function attributeAt(at: Neighbours, morphology: Morphology): Member | undefined {
  return nouns.has(at.word) ? undefined : adjectiveAt(at, morphology, true)
}

/** « Ne doivent pas être » */
function beforeNegation(at: Neighbours): Neighbours {
  return /^(?:pas|plus|jamais|bien|donc|aussi|tous|toutes)$/.test(at.word) ? at.previous() : at
}

/** Participles of verbs whose « se » is what they act upon, and with which they agree: « elles se sont battues ». */
const ofSelf = words(
  'battu réuni retrouvé inscrit installé engagé mobilisé rassemblé levé promené amusé déplacé qualifié imposé illustré arrêté marié ' +
    'rencontré régalé préparé entraîné perdu trompé effondré écroulé évanoui enfui envolé abonné adapté associé blessé connecté déroulé ' +
    'surpassé dépassé affronté croisé regroupé impliqué exprimé spécialisé concentré rapproché éloigné développé terminé déguisé investi lancé présenté couché réveillé assis tu',
)

/** Whether a participle behind « se » agrees with the subject: no object follows it. */
function isOfSelf(place: Neighbours, morphology: Morphology): boolean {
  const next = place.after()
  if (determiners.has(next) || /^\d/.test(next)) return false
  const base = [place.word, ...inflected(place.word, Agreement.MasculineSingular, morphology)]
  return base.some((form) => ofSelf.has(form))
}
