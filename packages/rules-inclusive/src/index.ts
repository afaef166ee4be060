import type { AnyRule } from '@lisible/core'
import { abbrAgreementMissing } from './rules/abbr-agreement-missing/index.js'
import { abbrBaselineDot } from './rules/abbr-baseline-dot/index.js'
import { abbrCapitalE } from './rules/abbr-capital-e/index.js'
import { abbrDensity } from './rules/abbr-density/index.js'
import { abbrFormConsistency } from './rules/abbr-form-consistency/index.js'
import { abbrFormPreferred } from './rules/abbr-form-preferred/index.js'
import { abbrHyphen } from './rules/abbr-hyphen/index.js'
import { abbrMedianMalformed } from './rules/abbr-median-malformed/index.js'
import { abbrParentheses } from './rules/abbr-parentheses/index.js'
import { abbrPluralStyle } from './rules/abbr-plural-style/index.js'
import { abbrSlash } from './rules/abbr-slash/index.js'
import { abbrUnfit } from './rules/abbr-unfit/index.js'
import { abbrWrongCharacter } from './rules/abbr-wrong-character/index.js'
import { ableistIdiom } from './rules/ableist-idiom/index.js'
import { ableistInspiration } from './rules/ableist-inspiration/index.js'
import { ableistNoun } from './rules/ableist-noun/index.js'
import { ableistSuffering } from './rules/ableist-suffering/index.js'
import { addictionHiv } from './rules/addiction-hiv/index.js'
import { ageistTerm } from './rules/ageist-term/index.js'
import { asymmetricNaming } from './rules/asymmetric-naming/index.js'
import { atXNeutral } from './rules/at-x-neutral/index.js'
import { civilStatusTerms } from './rules/civil-status-terms/index.js'
import { classist } from './rules/classist/index.js'
import { doubletConsistency } from './rules/doublet-consistency/index.js'
import { doubletIncomplete } from './rules/doublet-incomplete/index.js'
import { doubletOrder } from './rules/doublet-order/index.js'
import { doubletOverload } from './rules/doublet-overload/index.js'
import { droitsDeLHomme } from './rules/droits-de-l-homme/index.js'
import { enAbleist } from './rules/en-ableist/index.js'
import { enCondescending } from './rules/en-condescending/index.js'
import { enGenderedNoun } from './rules/en-gendered-noun/index.js'
import { enGenericHe } from './rules/en-generic-he/index.js'
import { enRaceOrigin } from './rules/en-race-origin/index.js'
import { enSuicide } from './rules/en-suicide/index.js'
import { fatphobic } from './rules/fatphobic/index.js'
import { feminineGeneric } from './rules/feminine-generic/index.js'
import { feminineVariant } from './rules/feminine-variant/index.js'
import { genderRoleJob } from './rules/gender-role-job/index.js'
import { gratuitousGender } from './rules/gratuitous-gender/index.js'
import { hommeGeneric } from './rules/homme-generic/index.js'
import { ielConsistency } from './rules/iel-consistency/index.js'
import { jobAdAge } from './rules/job-ad-age/index.js'
import { jobTitleMasculine } from './rules/job-title-masculine/index.js'
import { laFemmeSingular } from './rules/la-femme-singular/index.js'
import { lgbtOutdated } from './rules/lgbt-outdated/index.js'
import { mademoiselle } from './rules/mademoiselle/index.js'
import { masculineGenericPlural } from './rules/masculine-generic-plural/index.js'
import { masculineGenericSingular } from './rules/masculine-generic-singular/index.js'
import { masculineGreeting } from './rules/masculine-greeting/index.js'
import { masculineReaderAgreement } from './rules/masculine-reader-agreement/index.js'
import { mentalHealthMetaphor } from './rules/mental-health-metaphor/index.js'
import { migrationFrame } from './rules/migration-frame/index.js'
import { officialNoMedianDot } from './rules/official-no-median-dot/index.js'
import { personFirstPreference } from './rules/person-first-preference/index.js'
import { personPronounMismatch } from './rules/person-pronoun-mismatch/index.js'
import { proximityAgreement } from './rules/proximity-agreement/index.js'
import { racialEuphemism } from './rules/racial-euphemism/index.js'
import { racistIdiom } from './rules/racist-idiom/index.js'
import { sexistIdiom } from './rules/sexist-idiom/index.js'
import { slur } from './rules/slur/index.js'
import { stereotypedRole } from './rules/stereotyped-role/index.js'
import { suicideHelplineMissing } from './rules/suicide-helpline-missing/index.js'
import { suicideWording } from './rules/suicide-wording/index.js'
import { techMetaphor } from './rules/tech-metaphor/index.js'
import { titleAgreement } from './rules/title-agreement/index.js'
import { tousGeneric } from './rules/tous-generic/index.js'
import { violenceEuphemism } from './rules/violence-euphemism/index.js'

export { type AbbreviatedForm, type Profile, type ProfileName, profileNames } from './profiles/profile.js'
export {
  abbrAgreementMissing,
  abbrBaselineDot,
  abbrCapitalE,
  abbrDensity,
  abbrFormConsistency,
  abbrFormPreferred,
  abbrHyphen,
  abbrMedianMalformed,
  abbrParentheses,
  abbrPluralStyle,
  abbrSlash,
  abbrUnfit,
  abbrWrongCharacter,
  ableistIdiom,
  ableistInspiration,
  ableistNoun,
  ableistSuffering,
  addictionHiv,
  ageistTerm,
  asymmetricNaming,
  atXNeutral,
  civilStatusTerms,
  classist,
  doubletConsistency,
  doubletIncomplete,
  doubletOrder,
  doubletOverload,
  droitsDeLHomme,
  enAbleist,
  enCondescending,
  enGenderedNoun,
  enGenericHe,
  enRaceOrigin,
  enSuicide,
  fatphobic,
  feminineGeneric,
  feminineVariant,
  genderRoleJob,
  gratuitousGender,
  hommeGeneric,
  ielConsistency,
  jobAdAge,
  jobTitleMasculine,
  laFemmeSingular,
  lgbtOutdated,
  mademoiselle,
  masculineGenericPlural,
  masculineGenericSingular,
  masculineGreeting,
  masculineReaderAgreement,
  mentalHealthMetaphor,
  migrationFrame,
  officialNoMedianDot,
  personFirstPreference,
  personPronounMismatch,
  proximityAgreement,
  racialEuphemism,
  racistIdiom,
  sexistIdiom,
  slur,
  stereotypedRole,
  suicideHelplineMissing,
  suicideWording,
  techMetaphor,
  titleAgreement,
  tousGeneric,
  violenceEuphemism,
}

/** Every rule of the package. */
export const rules: readonly AnyRule[] = [
  abbrAgreementMissing,
  abbrBaselineDot,
  abbrCapitalE,
  abbrDensity,
  abbrFormConsistency,
  abbrFormPreferred,
  abbrHyphen,
  abbrMedianMalformed,
  abbrParentheses,
  abbrPluralStyle,
  abbrSlash,
  abbrUnfit,
  abbrWrongCharacter,
  ableistIdiom,
  ableistInspiration,
  ableistNoun,
  ableistSuffering,
  addictionHiv,
  ageistTerm,
  asymmetricNaming,
  atXNeutral,
  civilStatusTerms,
  classist,
  doubletConsistency,
  doubletIncomplete,
  doubletOrder,
  doubletOverload,
  droitsDeLHomme,
  enAbleist,
  enCondescending,
  enGenderedNoun,
  enGenericHe,
  enRaceOrigin,
  enSuicide,
  fatphobic,
  feminineGeneric,
  feminineVariant,
  genderRoleJob,
  gratuitousGender,
  hommeGeneric,
  ielConsistency,
  jobAdAge,
  jobTitleMasculine,
  laFemmeSingular,
  lgbtOutdated,
  mademoiselle,
  masculineGenericPlural,
  masculineGenericSingular,
  masculineGreeting,
  masculineReaderAgreement,
  mentalHealthMetaphor,
  migrationFrame,
  officialNoMedianDot,
  personFirstPreference,
  personPronounMismatch,
  proximityAgreement,
  racialEuphemism,
  racistIdiom,
  sexistIdiom,
  slur,
  stereotypedRole,
  suicideHelplineMissing,
  suicideWording,
  techMetaphor,
  titleAgreement,
  tousGeneric,
  violenceEuphemism,
]
