import type { EditCosts } from './costs.js'
import type { RankCosts } from './rank.js'

/** Tuned by coordinate search on one half of the misspellings, checked on the other. */
export const FRENCH_EDITS: EditCosts = {
  accentMissing: 0.23,
  accentNeedless: 0.55,
  accentWrong: 0.25,
  substitution: 1.15,
  neighbour: 0.98,
  vowel: 0.95,
  missing: 0.72,
  missingDouble: 0.25,
  missingE: 0.65,
  missingMute: 0.73,
  missingH: 0.6,
  missingMark: 0.3,
  extra: 0.87,
  extraDouble: 0.4,
  extraMute: 0.86,
  extraH: 0.55,
  extraMark: 0.45,
  transposition: 0.7,
  displacement: 0.95,
  repetition: 0.55,
  grave: 0.05,
  first: 0.2,
  rewrite: 1.21,
}

/** Tuned with the edit costs. */
export const FRENCH_RANK: RankCosts = {
  bounds: [1.5, 2, 2.8],
  frequency: 0.25,
  unseen: 0.31,
  reform: 0.25,
  properNoun: 0.5,
  properNounFirst: 0.15,
  apostrophe: 0.55,
  space: 1.2,
  grammatical: 0.95,
  hyphen: 0.9,
  inversion: -0.3,
  splitFrequency: 0.45,
  splitLeast: 0.88,
}
