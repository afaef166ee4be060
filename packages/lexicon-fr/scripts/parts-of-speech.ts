import { Agreement, PartOfSpeech, Person } from '../src/parts-of-speech.js'
import { ELISION_FLAGS } from './french.js'
import { parseAffixes } from './hunspell/affix.js'
import { expandDictionary } from './hunspell/expand.js'

/** What forms may be in a sentence. */
export interface PartsOfSpeech {
  /**
   * Every form that is more than a verb of some person or that is a third person, with the bits of `PartOfSpeech`: what
   * other forms of verbs may be is told by their absence.
   */
  readonly parts: ReadonlyMap<string, number>
  /** Every form of a verb that has a person, with the bits of `Person`. */
  readonly persons: ReadonlyMap<string, number>
}

export function partsOfSpeech(affixes: string, dictionary: string): PartsOfSpeech {
  const forms = new Map<string, number>()
  const persons = new Map<string, number>()
  const expanded = expandDictionary(parseAffixes(affixes), dictionary, {
    elisionFlags: new Set(ELISION_FLAGS.keys()),
  })
  for (const [form, { analyses }] of expanded) {
    let parts = 0
    let person = 0
    for (const analysis of analyses) {
      const fields = new Set(analysis.split(' '))
      parts |= partsOf(fields)
      person |= personsOf(fields)
    }
    if (parts !== 0 && parts !== PartOfSpeech.OtherVerb) forms.set(form, parts)
    if (person !== 0) persons.set(form, person)
  }
  return { parts: forms, persons }
}

/** Fields of the dictionary that tell what it calls grammatical words. */
const FUNCTION =
  /^po:(?:mg|nb|nbro|interj|pfx|sfx|titr|loc\..*|pro.*|det.*|prep.*|cj.*|preverb|ponc|sign|div|err)$/
/** Moods and tenses whose third person follows its subject in a post; the subjunctive is written for the indicative. */
const CURRENT = ['po:ipre', 'po:spre', 'po:iimp', 'po:ifut', 'po:cond']
const FINITE_FIELD = /^(?:po|is):(?:[123][ijs]?(?:sg|pl|pe)!?|ipre|spre|iimp|ipsi|simp|ifut|cond|impe)$/

/** The bits of one analysis. */
function partsOf(fields: ReadonlySet<string>): number {
  const agreement = agreementOf(fields)
  let parts = 0
  if (fields.has('po:ppas')) return agreement << 8
  if (fields.has('po:nom')) parts |= agreement
  if (fields.has('po:adj')) parts |= agreement << 4
  if (fields.has('po:infi') || fields.has('is:infi')) parts |= PartOfSpeech.Infinitive
  if (fields.has('po:ppre')) parts |= PartOfSpeech.PresentParticiple
  if (fields.has('po:adv')) parts |= PartOfSpeech.Adverb
  if (fields.has('po:npr') || fields.has('po:prn') || fields.has('po:patr')) parts |= PartOfSpeech.Proper
  const isCurrent = CURRENT.some((field) => fields.has(field))
  if (isCurrent && fields.has('po:3sg')) parts |= PartOfSpeech.ThirdSingular
  if (isCurrent && (fields.has('po:3pl') || fields.has('po:3pl!'))) parts |= PartOfSpeech.ThirdPlural
  for (const field of fields) {
    if (FUNCTION.test(field)) parts |= PartOfSpeech.Function
    if (FINITE_FIELD.test(field) && (parts & (PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural)) === 0)
      parts |= PartOfSpeech.OtherVerb
  }
  return parts
}

/** What the dictionary calls persons; « 1isg » and « 1jsg » stand before and behind « je ». */
const personOf: ReadonlyMap<string, number> = new Map([
  ['po:1sg', Person.FirstSingular],
  ['po:1isg', Person.FirstSingular],
  ['po:2sg', Person.SecondSingular],
  ['po:3sg', Person.ThirdSingular],
  ['po:1pl', Person.FirstPlural],
  ['po:2pl', Person.SecondPlural],
  ['po:3pl', Person.ThirdPlural],
  ['po:3pl!', Person.ThirdPlural],
])

/** The persons of one analysis. */
function personsOf(fields: ReadonlySet<string>): number {
  const isCurrent = CURRENT.some((field) => fields.has(field))
  let persons = 0
  for (const [field, person] of personOf) if (fields.has(field)) persons |= isCurrent ? person : Person.Other
  return persons
}

/** What the dictionary leaves open is both. */
function agreementOf(fields: ReadonlySet<string>): number {
  const gender = fields.has('is:mas')
    ? Agreement.Masculine
    : fields.has('is:fem')
      ? Agreement.Feminine
      : Agreement.Masculine | Agreement.Feminine
  const number = fields.has('is:sg')
    ? Agreement.Singular
    : fields.has('is:pl')
      ? Agreement.Plural
      : Agreement.Singular | Agreement.Plural
  return gender & number
}
