/**
 * What a form may be in a sentence, as bits. Nouns, adjectives and past participles have four each: masculine singular,
 * masculine plural, feminine singular, feminine plural, in this order. A form with one for both genders, or both
 * numbers, has all the bits that apply.
 */
export const PartOfSpeech = {
  Noun: 0xf,
  Adjective: 0xf << 4,
  Participle: 0xf << 8,
  Infinitive: 1 << 12,
  PresentParticiple: 1 << 13,
  /** Third person of the present (also subjunctive), imperfect, future or conditional. */
  ThirdSingular: 1 << 14,
  ThirdPlural: 1 << 15,
  /** Every other form of a verb that has a person. */
  OtherVerb: 1 << 16,
  Adverb: 1 << 17,
  /** Determiners, pronouns, prepositions, conjunctions, numbers, interjections. */
  Function: 1 << 18,
  /** Names of people and places, titles. */
  Proper: 1 << 19,
} as const

/** Every form of a verb that is neither participle nor infinitive. */
export const FINITE = PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural | PartOfSpeech.OtherVerb

/**
 * Persons that a form of a verb may be of, as bits: in the present (also subjunctive), imperfect, future or conditional.
 * `Other` stands for every person of the imperative and of what only books write: `fut`, `fît`.
 */
export const Person = {
  FirstSingular: 1,
  SecondSingular: 2,
  ThirdSingular: 4,
  FirstPlural: 8,
  SecondPlural: 16,
  ThirdPlural: 32,
  Other: 64,
} as const

/** Both numbers of the third person. */
export const THIRD_PERSON = Person.ThirdSingular | Person.ThirdPlural

/** Gender and number together, as the four bits of nouns, adjectives and participles have them. */
export const Agreement = {
  MasculineSingular: 1,
  MasculinePlural: 2,
  FeminineSingular: 4,
  FemininePlural: 8,
  Masculine: 1 | 2,
  Feminine: 4 | 8,
  Singular: 1 | 4,
  Plural: 2 | 8,
} as const

/** Genders and numbers of the form as a noun; 0 where it is none. */
export const nounOf = (parts: number): number => parts & 0xf
/** Genders and numbers of the form as an adjective or past participle; 0 where it is neither. */
export const adjectiveOf = (parts: number): number => ((parts >>> 4) | (parts >>> 8)) & 0xf
