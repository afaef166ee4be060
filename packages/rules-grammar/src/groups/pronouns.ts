import { Agreement } from '@lisible/lexicon-fr'

const { MasculineSingular, FeminineSingular, MasculinePlural, FemininePlural, Singular, Plural } = Agreement

/** Genders and numbers of third persons. */
export const thirdPersons: ReadonlyMap<string, number> = new Map([
  ['il', MasculineSingular],
  ['elle', FeminineSingular],
  ['ils', MasculinePlural],
  ['elles', FemininePlural],
])

/** Genders and numbers that those may have whom a pronoun stands for. */
export const persons: ReadonlyMap<string, number> = new Map([
  ...thirdPersons,
  ['je', Singular],
  ["j'", Singular],
  ['tu', Singular],
  ['on', Singular | Plural],
  ['vous', Singular | Plural],
  ['nous', Plural],
  ['qui', Singular | Plural],
])
