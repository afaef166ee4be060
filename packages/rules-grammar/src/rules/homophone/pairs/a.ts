import { Agreement, adjectiveOf, nounOf, PartOfSpeech, Person, THIRD_PERSON } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../../groups/adjective.js'
import { subjectUpTo } from '../../../groups/subject.js'
import {
  days,
  determiners,
  isParticipleOnly,
  isPast,
  otherInfinitives,
  participles,
  prepositions,
} from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { closes, definite, isParticipleAlone, isVerbAlone, taken } from './conditions.js'

const why = {
  fr: '«\u00a0a\u00a0» est le verbe avoir («\u00a0avait\u00a0» irait aussi), «\u00a0à\u00a0» est la préposition',
  en: '`a` is the verb avoir (`avait` would fit too), `à` is the preposition',
}

/** Capitals may lack their accents: `A réserver` is another matter. */
const preposition = (when: Confusion['when']): Confusion => ({
  written: 'a',
  meant: ['à'],
  when: (at, morphology) => at.text === 'a' && when(at, morphology),
  why,
})
const verb = (when: Confusion['when']): Confusion => ({ written: 'à', meant: ['a'], when, why })

/** What may be right before the verb. */
const subjects = words(
  "il elle on qui y tu ça cela n' l' m' t' lui en nous vous ne ce tout chacun personne rien c' j' ceci celui-ci celle-ci",
)
const hasSubject = (at: Neighbours): boolean => subjects.has(at.before()) || at.before() === ''

/** Verbs behind which `a` would be a second one. */
const finite = words(
  'sommes êtes étaient serons serez seront sont vais vas allons allez ira irez iront invitons participez venez ' +
    'contribuez assistez inscrivez-vous rendez-vous abonnez-vous direction',
)
const leading = words(
  'participer assister contribuer inscrire venir aller penser réussir parvenir accéder continuer commencer',
)
const addressed = words('grâce suite face merci bravo bienvenue bonjour félicitations quant')
const qualified =
  /^(?:la|une|sa|ta|ma|cette|leur|notre|votre|de|en|par|quelle|toute|belle|bonne|petite|le|un|ce|du|mon|au|à|l'|d')$/
/** « L’invité a un livre à présenter ». */
const isVerbal = (at: Neighbours): boolean => qualified.test(at.before(2))
const placed = words('domicile vélo pied droite gauche travers nouveau jamais proximité')
const isDigit = (form: string): boolean => /^\d/.test(form)
const isHour = (form: string): boolean => /^\d{1,2} ?h(?:\d\d)?$/.test(form)

const amounts = words("de d' des du un une pas plus trop beaucoup encore toujours deux trois")
const possessed = words('besoin envie lieu hâte peur raison tort bien déjà toujours un une')

const measures = words('minute minutes mètres mètre heure heures km kilomètres pas euros')

/** « Située a dix minutes », « petit a petit », « merci a tous », « écrivez a cette adresse » */
function isPreposition(at: Neighbours, morphology: Morphology): boolean {
  if (at.text !== 'a') return false
  const before = at.before()
  const next = at.after()
  if (before === '' || next === '') return false
  if (before === next && before.length > 1 && !/^(?:elles?|nous|vous)$/.test(before)) return true
  if (/^(?:tous|toutes)$/.test(next) && closes(at.next())) return true
  const parts = morphology.parts(before)
  const isCounted = /^\d/.test(next) || (morphology.parts(next) & PartOfSpeech.Function) !== 0
  const slots = adjectiveOf(parts)
  // « Les seules personnes touchées a… »: only what cannot be a subject, before a measure.
  if (measures.has(at.after(2)) && isCounted && slots !== 0 && nounOf(parts) === 0) return true
  if (before.endsWith('ez') && (morphology.persons(before) & Person.SecondPlural) !== 0)
    return definite.has(next) || /^\d/.test(next)
  // « Débutera a 20 h », « se retrouve a 18 h »
  if (isHour(next) || (isDigit(next) && /^(?:h|heures?)$/.test(at.after(2)))) {
    if (isVerbAlone(before, morphology) && (morphology.persons(before) & THIRD_PERSON) !== 0) return true
  }
  const isLed =
    /^(?:de|d'|pour|à|peut|peuvent|pouvez|va|vont|allez|veut|voulez|doit|doivent|devez|faut|vous|nous)$/.test(
      at.before(2),
    )
  return (parts & PartOfSpeech.Infinitive) !== 0 && nounOf(parts) === 0 && isLed && definite.has(next)
}

/** « Le chien de ma voisine à disparu », « cette sortie à été formidable », « elle en à pris » */
function isAvoir(at: Neighbours, morphology: Morphology): boolean {
  const next = at.after()
  if (taken.has(next)) return !/^(?:tout|au|du)$/.test(at.before())
  const last = /^(?:en|y|nous|vous|lui|leur)$/.test(at.before()) ? at.previous() : at
  if (/^(?:il|elle|on|qui|ça|cela)$/.test(last.before()))
    return last !== at && isParticipleAlone(next, morphology)
  const behind = pastAdverbs(at.next(), morphology, true)
  // « Disparu » is a noun too, and yet no preposition stands before it alone.
  const isParticiple = (morphology.parts(behind.word) & PartOfSpeech.Participle) !== 0
  const isOfPast =
    (isParticipleAlone(behind.word, morphology) || (isParticiple && /[^é][iu]$/.test(behind.word))) &&
    (next !== 'été' || adjectiveOf(morphology.parts(at.after(2))) !== 0)
  const subject = isOfPast ? subjectUpTo(last.previous(), morphology) : undefined
  return subject !== undefined && (subject.slots & Agreement.Singular) !== 0
}

export const aOrA: readonly Confusion[] = [
  preposition(
    (at, morphology) =>
      finite.has(at.before()) &&
      !/^(?:|minima|maxima|priori|posteriori)$/.test(at.after()) &&
      !isPast(at.after(), morphology),
  ),
  preposition(
    (at) =>
      leading.has(at.before()) &&
      /^(?:à|de|d'|pour|peut|va|veut|allez|en|y|nous|vous|s')$/.test(at.before(2)),
  ),
  preposition((at) => at.before() === 'pas' && at.before(2).endsWith('ez')),
  preposition((at) => otherInfinitives.has(at.after()) && !hasSubject(at)),
  preposition((at) => days.has(at.before()) && days.has(at.after())),
  preposition((at) => isHour(at.before()) && (isDigit(at.after()) || /^(?:midi|minuit)$/.test(at.after()))),
  preposition((at) => days.has(at.before()) && isHour(at.after())),
  // « Suite a de nombreuses demandes », not « la suite a de quoi plaire ».
  preposition(
    (at, morphology) =>
      (addressed.has(at.before()) || (at.before() === 'rapport' && at.before(2) === 'par')) &&
      (!qualified.test(at.before(2)) || at.before() === 'rapport') &&
      at.after() !== '' &&
      !isPast(at.after(), morphology),
  ),
  preposition(
    (at) => /^(?:partir|cause|propos|c[ôo]té)$/.test(at.after()) && /^(?:d'|de|du|des)$/.test(at.after(2)),
  ),
  preposition((at) => at.after() === 'ne' && at.after(2) === 'pas'),
  preposition((at) => at.after() === 'bientôt' && at.after(2) === ''),
  preposition(
    (at) =>
      /^(?:invitée?s?|invitons|pensez|hésitez)$/.test(at.before()) && at.after() !== '' && !isVerbal(at),
  ),
  preposition((at) => /^(?:de|entre)$/.test(at.before(2)) && isDigit(at.before()) && isDigit(at.after())),
  preposition((at) => isHour(at.after()) && !hasSubject(at) && !/^(?:pour|de|d'|et)$/.test(at.after(2))),
  preposition((at) => placed.has(at.after()) && !hasSubject(at)),
  preposition(
    (at) => /^(?:re)?mises?$/.test(at.before()) && /^(?:jour|disposition|niveau)$/.test(at.after()),
  ),
  verb((at) => /^[lnmt]'$/.test(at.before())),
  verb(
    (at) =>
      at.before() === 'y' &&
      /^(?:il|n')$/.test(at.before(2)) &&
      (isDigit(at.after()) || amounts.has(at.after())),
  ),
  verb((at, morphology) => {
    const next = at.after()
    const subject = at.before()
    const isSubject =
      /^(?:il|on|qui|ça|cela)$/.test(subject) || (subject === 'elle' && !prepositions.has(at.before(2)))
    if (!isSubject && (next === 'été' || next === 'eu'))
      return (
        isPast(at.after(2), morphology) ||
        (next === 'été' && /^(?:un|une|très|à|au|si|le|la)$/.test(at.after(2)))
      )
    if (!isSubject) return morphology.isParticiple(next) && determiners.has(at.after(2))
    return (
      participles.has(next) || morphology.isParticiple(next) || (subject !== 'qui' && possessed.has(next))
    )
  }),
  {
    written: 'a',
    meant: ['à'],
    when: (at, morphology) =>
      at.text === 'a' &&
      /^(?:nous|vous|me|te|se|m'|t'|s')$/.test(at.after()) &&
      morphology.isInfinitive(at.after(2)),
    why,
  },
  {
    written: 'à',
    meant: ['a'],
    when: (at, morphology) =>
      /^(?:nous|vous)$/.test(at.before()) &&
      /^(?:il|elle|on|qui|ça|cela)$/.test(at.before(2)) &&
      (participles.has(at.after()) || isParticipleOnly(at.after(), morphology)),
    why,
  },
  { written: 'a', meant: ['à'], when: isPreposition, why: why },
  { written: 'à', meant: ['a'], when: isAvoir, why: why },
  {
    written: 'a',
    meant: ['à'],
    when: (at) => days.has(at.before()) && /^(?:heures?|h)$/.test(at.after(2)),
    why: why,
  },
]
