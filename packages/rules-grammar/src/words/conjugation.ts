import { PartOfSpeech, Person } from '@lisible/lexicon-fr'
import type { Morphology } from './morphology.js'

/** Forms of whole verbs, and of those made of a prefix and them: `je tu il nous vous ils`. */
const irregular = [
  'suis es est sommes êtes sont',
  'ai as a avons avez ont',
  'vais vas va allons allez vont',
  'fais fais fait faisons faites font',
  'dis dis dit disons dites disent',
  'lis lis lit lisons lisez lisent',
  'vis vis vit vivons vivez vivent',
  'ris ris rit rions riez rient',
  'peux peux peut pouvons pouvez peuvent',
  'veux veux veut voulons voulez veulent',
  'dois dois doit devons devez doivent',
  'bois bois boit buvons buvez boivent',
  'sais sais sait savons savez savent',
  'vaux vaux vaut valons valez valent',
  'meurs meurs meurt mourons mourez meurent',
  'prends prends prend prenons prenez prennent',
  'bats bats bat battons battez battent',
  'aie aies ait ayons ayez aient',
  'aille ailles aille allions alliez aillent',
].map((row) => row.split(' '))

/** Endings of one tense, likewise; the surest first. */
const endings = [
  'rai ras ra rons rez ront',
  'ais ais ait ions iez aient',
  'iens iens ient enons enez iennent',
  'çois çois çoit cevons cevez çoivent',
  'ois ois oit oyons oyez oient',
  'ais ais aît aissons aissez aissent',
  'ais ais ait aissons aissez aissent',
  'ais ais aît aisons aisez aisent',
  'ets ets et ettons ettez ettent',
  'ins ins int ignons ignez ignent',
  'ous ous out olvons olvez olvent',
  'quiers quiers quiert quérons quérez quièrent',
  'is is it issons issez issent',
  'is is it isons isez isent',
  'is is it ivons ivez ivent',
  'is is it ions iez ient',
  'ds ds d dons dez dent',
  's s t tons tez tent',
  's s t mons mez ment',
  's s t vons vez vent',
  's s t ons ez ent',
  'oie oies oie oyons oyez oient',
  'uie uies uie uyons uyez uient',
  'aie aies aie ayons ayez aient',
  'e es e ons ez ent',
  'e es e ions iez ent',
].map((row) => row.split(' '))

const order = [
  Person.FirstSingular,
  Person.SecondSingular,
  Person.ThirdSingular,
  Person.FirstPlural,
  Person.SecondPlural,
  Person.ThirdPlural,
]

/** Prefixes of verbs that are conjugated as the verb behind them: « reprendre », « parvenir ». */
const prefix =
  /^(?:re|ré|r|dé|dés|mé|par|sur|inter|entre|sou|con|contre|ob|main|ad|per|pro|trans|com|ap|é|pré|pour|a|équi)?$/

/**
 * The form of the same verb and tense for another person, best first: « avancez » → « avançons ». Where a form is of
 * several verbs (« suis »), there are several.
 */
export function inPerson(form: string, person: number, morphology: Morphology): string[] {
  const from = morphology.persons(form)
  const wanted = order.indexOf(person as (typeof order)[number])
  const found = new Set<string>()
  const add = (candidate: string): boolean => {
    if (candidate === form || (morphology.persons(candidate) & person) === 0) return false
    found.add(candidate)
    return true
  }
  const offer = (row: readonly string[], isWhole: boolean) => {
    for (const [i, own] of row.entries()) {
      if ((from & order[i]!) === 0 || !form.endsWith(own)) continue
      const stem = form.slice(0, form.length - own.length)
      if (isWhole && !prefix.test(stem)) continue
      if (!isWhole && stem === '') continue
      stemsOf(stem, row[wanted]!).some((one) => add(one + row[wanted]!))
    }
  }
  for (const row of irregular) offer(row, true)
  // « Dit » is no « dissent ».
  if (found.size === 0) for (const row of endings) offer(row, false)
  return [...found]
}

/** What a stem may become before an ending: « avanc » → « avanç », « préfèr » → « préfér », « appell » → « appel ». */
function stemsOf(stem: string, ending: string): string[] {
  const changes: readonly (readonly [RegExp, string])[] = /^(?:e|es|ent)$/.test(ending) ? mute : sounded
  const stems = [stem, ...changes.map(([pattern, by]) => stem.replace(pattern, by))]
  return /^[ao]/.test(ending)
    ? stems.map((one) => one.replace(/c$/, 'ç').replace(/g$/, 'ge'))
    : stems.map((one) => one.replace(/ç$/, 'c').replace(/ge$/, 'g'))
}

const mute = [
  [/[ée](?=[^aeiouyéèê]+$)/, 'è'],
  [/([lt])$/, '$1$1'],
  [/y$/, 'i'],
] as const
const sounded = [
  [/è(?=[^aeiouyéèê]+$)/, 'é'],
  [/è(?=[^aeiouyéèê]+$)/, 'e'],
  [/([lt])\1$/, '$1'],
  [/i$/, 'y'],
] as const

/** Whether the form is a third person singular of a verb, and nothing that follows a noun otherwise. */
export function isThirdSingular(form: string, morphology: Morphology): boolean {
  return only(morphology.parts(form), PartOfSpeech.ThirdSingular)
}

export function isThirdPlural(form: string, morphology: Morphology): boolean {
  return only(morphology.parts(form), PartOfSpeech.ThirdPlural)
}

const only = (parts: number, person: number): boolean =>
  (parts & person) !== 0 &&
  (parts & ~(PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural | PartOfSpeech.OtherVerb)) === 0

/** « Ouvre » → « ouvrent »; `undefined` where the lexicon has no such form. */
export function thirdPluralOf(form: string, morphology: Morphology): string | undefined {
  return inPerson(form, Person.ThirdPlural, morphology)[0]
}

/** « Ouvrent » → « ouvre ». */
export function thirdSingularOf(form: string, morphology: Morphology): string | undefined {
  return inPerson(form, Person.ThirdSingular, morphology)[0]
}
