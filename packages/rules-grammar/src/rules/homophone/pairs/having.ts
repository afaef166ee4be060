import { Agreement, adjectiveOf, nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../../groups/adjective.js'
import { subjectUpTo } from '../../../groups/subject.js'
import { clitics, days } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { closes, definite, isParticipleAlone, isPlural } from './conditions.js'

const ont = {
  fr: '«\u00a0ont\u00a0» est le verbe avoir («\u00a0avaient\u00a0» irait aussi), «\u00a0on\u00a0» est un sujet («\u00a0il\u00a0» irait aussi)',
  en: '`ont` is the verb avoir (`avaient` would fit too), `on` is a subject (`il` would fit too)',
}

const has = {
  fr: '«\u00a0a\u00a0» est le verbe avoir («\u00a0avait\u00a0» irait aussi), «\u00a0à\u00a0» est la préposition',
  en: '`a` is the verb avoir (`avait` would fit too), `à` is the preposition',
}

const me = {
  fr: 'devant un participe, c’est le pronom et le verbe avoir («\u00a0il m’avait\u00a0» irait aussi)',
  en: 'before a participle it is the pronoun and the verb avoir (`il m’avait` would fit too)',
}

const owed = {
  fr: '«\u00a0dû\u00a0» est le participe de devoir («\u00a0elle a dû partir\u00a0»)',
  en: '`dû` is the participle of devoir (elle a dû partir)',
}

/** What avoir takes without a determiner: « ont lieu », « a besoin ». */
const taken = words('lieu besoin envie hâte faim soif')

/** « Les enfants de l’école on planté », « les musiciens nous on transportés », « les cours on lieu » */
function isHaving(at: Neighbours, morphology: Morphology): boolean {
  const verb = pastAdverbs(at.next(), morphology, true)
  const isTaken = taken.has(at.after())
  if (!isTaken && !isParticipleAlone(verb.word, morphology)) return false
  if (at.before() === 'qui') return true
  const last = /^(?:nous|vous|les|leur|en|y)$/.test(at.before()) ? at.previous().previous() : at.previous()
  if (last.index < 0) return false
  const subject = subjectUpTo(last, morphology)
  if (subject) return (subject.slots & Agreement.Singular) === 0
  return isTaken && isPlural(last.word, morphology)
}

/** « Ont laisse sécher », « moins simple qu’ont le dit » */
function isSubject(at: Neighbours, morphology: Morphology): boolean {
  if (!at.opens && !/^(?:qu[e']|si|quand|comme|où|lorsqu'|puisqu'|mais)$/.test(at.before())) return false
  let verb = at.next()
  while (clitics.has(verb.word)) verb = verb.next()
  const parts = morphology.parts(verb.word)
  if ((parts & PartOfSpeech.ThirdSingular) === 0) return false
  return verb.before() !== at.word || (parts & PartOfSpeech.Participle) === 0
}

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
  const isLed =
    /^(?:de|d'|pour|à|peut|peuvent|pouvez|va|vont|allez|veut|voulez|doit|doivent|devez|faut|vous|nous)$/.test(
      at.before(2),
    )
  return (parts & PartOfSpeech.Infinitive) !== 0 && nounOf(parts) === 0 && isLed && definite.has(next)
}

const measures = words('minute minutes mètres mètre heure heures km kilomètres pas euros')

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
  const isPast =
    (isParticipleAlone(behind.word, morphology) || (isParticiple && /[^é][iu]$/.test(behind.word))) &&
    (next !== 'été' || adjectiveOf(morphology.parts(at.after(2))) !== 0)
  const subject = isPast ? subjectUpTo(last.previous(), morphology) : undefined
  return subject !== undefined && (subject.slots & Agreement.Singular) !== 0
}

/** « Ont », « a », « dû » and what sounds as they do. */
export const having: readonly Confusion[] = [
  { written: 'on', meant: ['ont'], when: isHaving, why: ont },
  { written: 'ont', meant: ['on'], when: isSubject, why: ont },
  { written: 'a', meant: ['à'], when: isPreposition, why: has },
  { written: 'à', meant: ['a'], when: isAvoir, why: has },
  ...(
    [
      ['ma', "m'a"],
      ['ta', "t'a"],
    ] as const
  ).map(
    ([written, meant]): Confusion => ({
      written,
      meant: [meant],
      when: (at, morphology) =>
        isParticipleAlone(at.after(), morphology) && (adjectiveOf(morphology.parts(at.after())) & 1) !== 0,
      why: me,
    }),
  ),
  {
    written: 'la',
    meant: ["l'a"],
    when: (at, morphology) =>
      /^(?:il|elle|on|qui)$/.test(at.before()) &&
      isParticipleAlone(at.after(), morphology) &&
      (adjectiveOf(morphology.parts(at.after())) &
        (Agreement.MasculineSingular | Agreement.FeminineSingular)) !==
        0,
    why: me,
  },
  {
    written: 'a',
    meant: ['à'],
    when: (at) => days.has(at.before()) && /^(?:heures?|h)$/.test(at.after(2)),
    why: has,
  },
  {
    written: 'du',
    meant: ['dû'],
    when: (at, morphology) =>
      /^(?:ai|as|a|avons|avez|ont|avait|avaient|aurait|auraient|aurais)$/.test(at.before()) &&
      at.before(2) !== 'y' &&
      (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0 &&
      (nounOf(morphology.parts(at.after())) === 0 || at.after() === 'être'),
    why: owed,
  },
  {
    written: 'la',
    meant: ["l'a"],
    when: (at, morphology) =>
      isParticipleAlone(at.after(), morphology) && subjectUpTo(at.previous(), morphology)?.isSure === true,
    why: me,
  },
  {
    written: 'mon',
    meant: ["m'ont"],
    when: (at, morphology) => isPlural(at.before(), morphology) && isParticipleAlone(at.after(), morphology),
    why: me,
  },
]
