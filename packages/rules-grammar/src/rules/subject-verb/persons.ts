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
  if (determinersOfSeveral.has(subject)) return at.opens ? afterPluralNoun(at, morphology) : undefined
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

function thirdPlural(form: string, morphology: Morphology): string | undefined {
  if (morphology.isThirdSingular(form)) return `${form}nt`
  const stem = form.slice(0, -1)
  if (form.endsWith('ait') && morphology.has(`${stem.slice(0, -1)}ient`)) return `${form.slice(0, -1)}ent`
  if (form.endsWith('ra') && morphology.has(`${stem}ont`) && morphology.has(`${stem}ons`)) return `${stem}ont`
  return undefined
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

/** Determiners that open a subject of several: « Les bénévoles… », « Trois chiots… ». */
export const determinersOfSeveral = words(
  'les nos vos ces mes tes ses leurs plusieurs quelques deux trois quatre cinq six sept huit dix',
)
/** Singular forms of verbs that are nothing else, and what several want. */
const several: ReadonlyMap<string, string> = new Map([
  ['était', 'étaient'],
  ['avait', 'avaient'],
  ['peut', 'peuvent'],
  ['doit', 'doivent'],
  ['va', 'vont'],
  ['vient', 'viennent'],
  ['veut', 'veulent'],
  ['sera', 'seront'],
  ['aura', 'auront'],
  ['pourra', 'pourront'],
  ['devra', 'devront'],
  ['fera', 'feront'],
  ['viendra', 'viendront'],
  ['pourrait', 'pourraient'],
  ['devrait', 'devraient'],
  ['attend', 'attendent'],
  ['prend', 'prennent'],
  ['sait', 'savent'],
  ['voit', 'voient'],
])
/** Nouns of several whose verb is in the singular, or that tell a time. */
const singularNouns = words(
  'fois jours heures minutes ans mois semaines années temps kilomètres mètres euros pays',
)
/** Third persons in -e of verbs that are not of the first group. */
const irregularInE = words('accueille recueille offre ouvre découvre couvre souffre')
const pluralAdjectives = words(
  'nouveaux nouvelles petits petites grands grandes premiers premières derniers dernières prochains prochaines bons bonnes ' +
    'beaux belles autres anciens anciennes jeunes deux trois quatre',
)
const objects = words('vous nous se lui leur y')
/** What begins the object of a verb, and nothing that follows a noun: « réclame une hausse ». */
const openingObject = words(
  'un une leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cette ces beaucoup',
)

/** « Les bénévoles vous remercie », « Les parents était là », « Trois chiots cherche une famille ». */
function afterPluralNoun(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const place = pluralAdjectives.has(at.after()) ? 2 : 1
  const noun = at.after(place)
  const subject = at.placeAfter(place)
  if (!/[sx]$/.test(noun) || singularNouns.has(noun) || at.at(subject).text !== noun) return undefined
  let distance = place + 1
  if (/^(?:ne|n')$/.test(at.after(distance))) distance++
  const isObject = objects.has(at.after(distance)) || /^[nvmts]'$/.test(at.after(distance))
  if (isObject) distance++
  const form = at.after(distance)
  const verb = at.placeAfter(distance)
  if (verb < 0) return undefined
  const known = several.get(form)
  // « Les vingt ans est… » names what it says; « Ces jours, il peut… » has another subject.
  if (known !== undefined) return { verb, subject, expected: known }
  if (!(morphology.isThirdSingular(form) || irregularInE.has(form)) || at.at(verb).text !== form)
    return undefined
  // « Les ateliers cuisine » is a noun with another: only what surrounds it tells a verb.
  if (!isObject && !openingObject.has(at.after(distance + 1))) return undefined
  return { verb, subject, expected: `${form}nt` }
}
