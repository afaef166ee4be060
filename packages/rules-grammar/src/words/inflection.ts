import type { Localized } from '@lisible/core'
import { Agreement, adjectiveOf } from '@lisible/lexicon-fr'
import type { Morphology } from './morphology.js'

const { MasculineSingular, MasculinePlural, FeminineSingular, FemininePlural } = Agreement

/** Endings of adjectives and participles: masculine and feminine singular, masculine and feminine plural. */
const endings: readonly (readonly [string, string, string, string])[] = (
  'eau elle eaux elles|teur trice teurs trices|eur euse eurs euses|er ère ers ères|el elle els elles|eil eille eils eilles|' +
  'ien ienne iens iennes|on onne ons onnes|et ette ets ettes|et ète ets ètes|if ive ifs ives|eux euse eux euses|al ale aux ales|' +
  'al ale als ales|oux ouce oux ouces|oux ousse oux ousses|aux ausse aux ausses|anc anche ancs anches|ec èche ecs èches|' +
  'c que cs ques|ong ongue ongs ongues|u uë us uës|ais aîche ais aîches|as asse as asses|os osse os osses|ou olle ous olles|' +
  'ul ulle uls ulles|ot otte ots ottes|in igne ins ignes|û ue us ues|s se s ses|x se x ses| e s es|  s s'
)
  .split('|')
  .map((row) => row.split(' ') as [string, string, string, string])

const places: ReadonlyMap<number, number> = new Map([
  [MasculineSingular, 0],
  [FeminineSingular, 1],
  [MasculinePlural, 2],
  [FemininePlural, 3],
])

/** Forms of an adjective or participle that have one of the genders and numbers asked for, in their order. */
export function inflected(form: string, wanted: number, morphology: Morphology): string[] {
  const found = new Set<string>()
  for (const [slot, place] of places) {
    if ((wanted & slot) === 0) continue
    const one = formOf(form, slot, place, morphology)
    if (one !== undefined) found.add(one)
  }
  return [...found]
}

function formOf(form: string, slot: number, place: number, morphology: Morphology): string | undefined {
  const own = adjectiveOf(morphology.parts(form))
  if (own & slot) return form
  for (const row of endings) {
    for (const [ownSlot, ownPlace] of places) {
      const ending = row[ownPlace]!
      if ((own & ownSlot) === 0 || !form.endsWith(ending)) continue
      const candidate = form.slice(0, form.length - ending.length) + row[place]!
      if (adjectiveOf(morphology.parts(candidate)) & slot) return candidate
    }
  }
  return undefined
}

/** « féminin pluriel »; what is left open is not named. */
export function agreementInWords(slots: number): Localized {
  if (slots === 0) return { fr: '', en: '' }
  const gender = slots & Agreement.Masculine ? (slots & Agreement.Feminine ? undefined : 0) : 1
  const number = slots & Agreement.Singular ? (slots & Agreement.Plural ? undefined : 0) : 1
  const named = (genders: readonly string[], numbers: readonly string[]): string =>
    [gender === undefined ? '' : genders[gender], number === undefined ? '' : numbers[number]]
      .filter(Boolean)
      .join(' ')
  return {
    fr: named(['masculin', 'féminin'], ['singulier', 'pluriel']),
    en: named(['masculine', 'feminine'], ['singular', 'plural']),
  }
}
