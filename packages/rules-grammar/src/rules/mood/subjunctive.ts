import { nounOf, Person } from '@lisible/lexicon-fr'
import { nounGroupAt } from '../../groups/noun-group.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import { verbOf, type WrongMood } from './wrong-mood.js'

/** What « que » and a subjunctive follow, whatever stands before. */
const leads = words(
  'faut faudra faudrait fallait pour afin avant sans condition veux veut voulons souhaite souhaitons voudrais quoique',
)

/** Indicatives that no ending turns into the subjunctive. */
const irregular: Readonly<Record<string, string>> = {
  __proto__: null as never,
  est: 'soit',
  es: 'sois',
  suis: 'sois',
  sont: 'soient',
  sommes: 'soyons',
  êtes: 'soyez',
  a: 'ait',
  as: 'aies',
  ai: 'aie',
  ont: 'aient',
  avons: 'ayons',
  avez: 'ayez',
  va: 'aille',
  vas: 'ailles',
  vais: 'aille',
  vont: 'aillent',
  fait: 'fasse',
  font: 'fassent',
  faites: 'fassiez',
  faisons: 'fassions',
  peut: 'puisse',
  peuvent: 'puissent',
  pouvez: 'puissiez',
  pouvons: 'puissions',
  sait: 'sache',
  savent: 'sachent',
  savez: 'sachiez',
  savons: 'sachions',
  veut: 'veuille',
  veulent: 'veuillent',
  vient: 'vienne',
  tient: 'tienne',
  prend: 'prenne',
  doit: 'doive',
  met: 'mette',
  dit: 'dise',
  dites: 'disiez',
  voit: 'voie',
}

/** Of the first person, and of the second, singular: one form in the indicative. */
const ofOne: Readonly<Record<string, string>> = {
  __proto__: null as never,
  fais: 'fasse',
  peux: 'puisse',
  sais: 'sache',
  veux: 'veuille',
  viens: 'vienne',
  tiens: 'tienne',
  prends: 'prenne',
  dois: 'doive',
  mets: 'mette',
  dis: 'dise',
  vois: 'voie',
}

/** « Il faut que vous venez », « pour qu’il peut » */
export function indicativeAfterQue(at: Neighbours, morphology: Morphology): WrongMood | undefined {
  const lead = /ment$/.test(at.before()) ? at.before(2) : at.before()
  const isLed =
    leads.has(lead) ||
    (at.before() === 'bien' && at.previous().opens) ||
    (at.before() === 'ce' && at.before(2) === "jusqu'à")
  if (!isLed) return undefined
  const verb = verbOf(at) ?? verbOfNoun(at, morphology)
  // « Le bien qu’il a hérité »
  if (lead === 'bien' && /^(?:a|as|ai|ont)$/.test(verb?.word ?? '')) return undefined
  const expected = verb && subjunctiveOf(verb, morphology)
  return expected ? { message: 'subjunctive', verb, lead: `${lead} que`, expected } : undefined
}

/** « Bien que le temps est maussade »: the verb right behind a noun that is its subject. */
function verbOfNoun(conjunction: Neighbours, morphology: Morphology): Neighbours | undefined {
  const group = nounGroupAt(conjunction.next(), morphology)
  const verb = group?.noun.at.next()
  if (!verb || verb.index < 0 || verb.text !== verb.word || !(verb.word in irregular)) return undefined
  const parts = morphology.parts(verb.word)
  return nounOf(parts) === 0 || verb.word === 'est' ? verb : undefined
}

function subjunctiveOf(verb: Neighbours, morphology: Morphology): string | undefined {
  const form = verb.word
  const known = irregular[form]
  if (known !== undefined) return known
  const single = ofOne[form]
  if (single !== undefined) return isBehindTu(verb) ? `${single}s` : single
  // « Veniez » is one already, and so may be what ends as it does.
  const [, stem = '', ending = ''] = /^(.{2,}[^iy])(ons|ez)$/.exec(form) ?? []
  const person = ending === 'ez' ? Person.SecondPlural : Person.FirstPlural
  if (
    stem === '' ||
    form.endsWith('rez') ||
    form.endsWith('rons') ||
    (morphology.persons(form) & person) === 0
  )
    return undefined
  const candidate = `${stem}i${ending}`
  return morphology.persons(candidate) & person ? candidate : undefined
}

function isBehindTu(verb: Neighbours): boolean {
  return verb.before() === 'tu' || verb.before(2) === 'tu'
}
