import { FINITE, PartOfSpeech } from '@lisible/lexicon-fr'
import { thirdPluralOf, thirdSingularOf } from '../../words/conjugation.js'
import { clitics, isPast, prepositions } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** Pronouns that are looked at as subjects. */
export const isSubjectPronoun = words("je j' tu il elle on ça cela ce c' nous vous ils elles")

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

type Singular = 0 | 1 | 2
const persons: ReadonlyMap<string, Singular | 3> = new Map([
  ['je', 0],
  ["j'", 0],
  ['tu', 1],
  ['il', 2],
  ['elle', 2],
  ['on', 2],
  ['ça', 2],
  ['cela', 2],
  ['ils', 3],
  ['elles', 3],
])

/** The verb behind the pronoun at hand, where it does not go with it. */
export function afterPronoun(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const subject = at.word
  if (subject === 'ce' || subject === "c'") return afterCe(at)
  // « Avec elle », « c’est nous », « toi et elle », « il s’est tu ».
  if (
    /^(?:elles?|nous|tu|vous)$/.test(subject) &&
    (prepositions.has(at.before()) || /^(?:est|ai|a|ont)$|ment$/.test(at.before())) &&
    !(subject === 'elle' || subject === 'elles' ? /^qu[e']$/.test(at.before()) : false)
  )
    return undefined
  // « Faire ça demande », « tout cela »
  if ((subject === 'ça' || subject === 'cela') && !(at.opens || isConjunction.has(at.before())))
    return undefined
  if (subject === 'nous') return afterNous(at, morphology)
  if (subject === 'vous') return afterVous(at, morphology)
  const person = persons.get(subject)!
  const verb = verbBehind(at)
  if (verb.index < 0) return undefined
  const form = verb.word
  const known = irregular.find((forms) => forms.includes(form))
  if (known) {
    const expected = known[person]!
    // « Tu suis » is of suivre; « je est » may be `j’ai` or `je suis`.
    if (expected === form || (form === 'suis' && person === 1) || (form === 'est' && person === 0))
      return undefined
    const maybeSubject = person === 2 && form === known[3] && /^(?:il|elle)$/.test(subject)
    return { verb: verb.index, expected: [expected], maybeSubject }
  }
  if (verb.text !== form || (person !== 1 && person !== 3 && mayBeElse(verb, morphology))) return undefined
  const expected = person === 3 ? thirdPlural(form, morphology) : singularOf(form, person, morphology)
  if (expected.length === 0) return undefined
  const isPlural = (morphology.parts(form) & PartOfSpeech.ThirdPlural) !== 0
  const maybeSubject = person === 2 && isPlural && /^(?:il|elle)$/.test(subject)
  return { verb: verb.index, expected, maybeSubject }
}

const isConjunction = words('si quand car mais et donc lorsque puisque comme')

/** The word behind the pronouns that stand between a subject and its verb. */
function verbBehind(at: Neighbours): Neighbours {
  let word = at.next()
  for (let steps = 0; steps < 3 && clitics.has(word.word); steps++) word = word.next()
  return word
}

/** « Elle en pleurs », « il le portraits »: the word before may be no pronoun. */
function mayBeElse(verb: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(verb.word)
  return /^(?:l'|les?|la|en)$/.test(verb.before()) && (parts & ~FINITE) !== 0
}

/** The form of the first, second or third person singular; none where this one may be it. */
function singularOf(form: string, person: Singular, morphology: Morphology): string[] {
  const parts = morphology.parts(form)
  const isWanted = (one: string): boolean =>
    person === 2 ? (morphology.parts(one) & PartOfSpeech.ThirdSingular) !== 0 : mayBeOther(one, morphology)
  const first = (candidates: readonly string[]): string[] =>
    candidates.filter((one) => one !== form && isWanted(one)).slice(0, 1)
  if (person === 2) {
    if (parts & PartOfSpeech.ThirdSingular) return []
    if (parts & PartOfSpeech.ThirdPlural) {
      const one = thirdSingularOf(form, morphology)
      return one === undefined ? [] : [one]
    }
    // « Elle finis » may be « est finie », « il sous »…
    if (!isOtherAlone(form, morphology)) return []
    if (form.endsWith('rai')) return [...first([form.slice(0, -1)]), ...first([`${form}t`])]
    return form.endsWith('s') ? first([`${form.slice(0, -1)}t`, form.slice(0, -1)]) : []
  }
  if (person === 0 && /[^e]es$/.test(form) && isOtherAlone(form, morphology)) {
    const one = form.slice(0, -1)
    return morphology.parts(one) & PartOfSpeech.ThirdSingular ? first([one]) : []
  }
  if (form.endsWith('rai') && person === 1) return first([`${form.slice(0, -1)}s`])
  // « Je vous enverrez »
  if (form.endsWith('rez') && person === 0)
    return morphology.parts(`${form.slice(0, -2)}a`) & PartOfSpeech.ThirdSingular
      ? first([`${form.slice(0, -2)}ai`])
      : []
  // No first person ends so, and no second person without s or x.
  const isThird = (parts & PartOfSpeech.ThirdSingular) !== 0
  if (!isThird || !(person === 0 ? /[acdt]$/ : /[^sx]$/).test(form)) return []
  const ending = person === 0 ? 'i' : 's'
  return first(
    form.endsWith('a')
      ? [`${form}${ending}`]
      : [form.replace(/t$/, 's'), `${form}s`].filter((one) => one !== form),
  )
}

/** Whether a form may be of the first or second person; the parts of speech leave out what is nothing else. */
function mayBeOther(form: string, morphology: Morphology): boolean {
  return (morphology.parts(form) & PartOfSpeech.OtherVerb) !== 0 || isOtherAlone(form, morphology)
}

function isOtherAlone(form: string, morphology: Morphology): boolean {
  return morphology.parts(form) === 0 && morphology.has(form)
}

/** « Ils attend »: behind the pronoun, the form is a verb whatever it may be elsewhere. */
function thirdPlural(form: string, morphology: Morphology): string[] {
  const parts = morphology.parts(form)
  const [one] =
    parts & PartOfSpeech.ThirdSingular
      ? [form]
      : parts & PartOfSpeech.ThirdPlural
        ? []
        : singularOf(form, 2, morphology)
  const several = one === undefined ? undefined : thirdPluralOf(one, morphology)
  return several === undefined ? [] : [several]
}

/** « Ce serai un plaisir », « c’étais bien » */
function afterCe(at: Neighbours): Disagreement | undefined {
  const expected = /^ne?'?$/.test(at.after()) ? undefined : ofThat[at.after()]
  return expected ? { verb: at.placeAfter(), expected } : undefined
}

const ofThat: Readonly<Record<string, readonly string[] | undefined>> = {
  __proto__: null as never,
  serai: ['serait', 'sera'],
  serais: ['serait'],
  étais: ['était'],
}

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

/** « Nous vous propose », « nous seront »; « nous propose » alone may have its subject elsewhere. */
function afterNous(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const verb = verbBehind(at)
  if (verb.index < 0 || verb.text !== verb.word) return undefined
  const form = verb.word
  if (form.endsWith('ront') && isClauseSubject(at)) return replaced(verb, /ront$/, 'rons', morphology)
  if (at.after() !== 'vous' || at.before() !== '' || verb.index !== at.placeAfter(2)) return undefined
  if (form.endsWith('ez') && at.opens) return replaced(verb, /ez$/, 'ons', morphology)
  const known = Object.hasOwn(firstPlural, form) ? firstPlural[form] : undefined
  if (known !== undefined) return { verb: verb.index, expected: [known] }
  const stem = form.replace(/e(?:nt)?$/, '')
  if (stem === form || !morphology.isThirdSingular(`${stem}e`)) return undefined
  const expected = `${stem.replace(/g$/, 'ge').replace(/c$/, 'ç')}ons`
  return morphology.has(expected) ? { verb: verb.index, expected: [expected] } : undefined
}

/** « Vous aller adorer », « si vous souhaite »; « vous attend » may have its subject elsewhere. */
function afterVous(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (!isClauseSubject(at)) return undefined
  const verb = verbBehind(at)
  const form = verb.word
  if (verb.index < 0 || verb.text !== form) return undefined
  if (form === 'aller' && morphology.parts(verb.after()) & PartOfSpeech.Infinitive)
    return { verb: verb.index, expected: ['allez'] }
  if (form === 'avait' && isPast(verb.after(), morphology))
    return { verb: verb.index, expected: ['avez', 'aviez'] }
  if (form.endsWith('ons') && isOtherAlone(form, morphology)) return replaced(verb, /ons$/, 'ez', morphology)
  return undefined
}

/** Whether a pronoun that may be an object is the subject: it opens the sentence or its clause. */
function isClauseSubject(at: Neighbours): boolean {
  return at.opens || /^(?:si|car|lorsque|puisque|mais)$/.test(at.before())
}

function replaced(
  verb: Neighbours,
  ending: RegExp,
  by: string,
  morphology: Morphology,
): Disagreement | undefined {
  const expected = verb.word.replace(ending, by)
  return mayBeOther(expected, morphology) ? { verb: verb.index, expected: [expected] } : undefined
}
