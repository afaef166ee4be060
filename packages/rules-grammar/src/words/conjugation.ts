import { PartOfSpeech } from '@lisible/lexicon-fr'
import type { Morphology } from './morphology.js'

/** Third persons of the present that no ending tells, singular and plural. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'est sont|a ont|va vont|fait font|peut peuvent|veut veulent|doit doivent|vient viennent|tient tiennent|sait savent|voit voient|' +
    'croit croient|boit boivent|reçoit reçoivent|met mettent|prend prennent|dit disent|lit lisent|suit suivent|vit vivent|sert servent|' +
    'sort sortent|dort dorment|part partent|sent sentent|écrit écrivent|conduit conduisent|produit produisent|plaît plaisent|naît naissent|' +
    'connaît connaissent|paraît paraissent|vaut valent|meurt meurent|court courent'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)
/** Plural to singular. */
const singularOf = new Map([...irregular].map(([one, several]) => [several, one]))
/** Prefixes of verbs that are conjugated as the verb behind them: « reprendre », « soutenir ». */
const compounds = /^(?:re|dé|par|sur|inter|entre|sou|con|ob|main|ad|per|pro|trans|com|ap)/

/** Endings of the third person, singular and plural, the surest first. */
const endings: readonly (readonly [string, string])[] = [
  ['it', 'issent'],
  ['it', 'isent'],
  ['it', 'ivent'],
  ['ient', 'iennent'],
  ['end', 'ennent'],
  ['oit', 'oivent'],
  ['ait', 'aient'],
  ['ra', 'ront'],
  ['aît', 'aissent'],
  ['int', 'ignent'],
  ['et', 'ettent'],
  ['t', 'tent'],
  ['d', 'dent'],
  ['it', 'ient'],
  ['e', 'ent'],
]

const reversed = endings.map(([one, several]) => [several, one] as const)

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
  return counterpart(form, irregular, endings, PartOfSpeech.ThirdPlural, morphology)
}

/** « Ouvrent » → « ouvre ». */
export function thirdSingularOf(form: string, morphology: Morphology): string | undefined {
  return counterpart(form, singularOf, reversed, PartOfSpeech.ThirdSingular, morphology)
}

function counterpart(
  form: string,
  known: ReadonlyMap<string, string>,
  endings: readonly (readonly [string, string])[],
  person: number,
  morphology: Morphology,
): string | undefined {
  const whole = known.get(form)
  if (whole !== undefined) return whole
  const prefix = compounds.exec(form)?.[0] ?? ''
  const base = prefix === '' ? undefined : known.get(form.slice(prefix.length))
  const candidates = base === undefined ? [] : [prefix + base]
  for (const [own, other] of endings)
    if (form.endsWith(own)) candidates.push(form.slice(0, form.length - own.length) + other)
  return candidates.find((candidate) => morphology.parts(candidate) & person)
}
