export { resolveRules, rulesById } from './configuration/builtin.js'
export { readHex } from './configuration/charter/colours.js'
export { configurationNames, discoverConfiguration, forgetConfigurations } from './configuration/discover.js'
export { ConfigurationError, codeFrame, type MistakePlace, severalMistakes } from './configuration/error.js'
export type { SettingName } from './configuration/known.js'
export { canonicalNetwork, lookUpNetwork } from './configuration/networks.js'
export { type FindOptions, findDrafts, looksLikeDraft } from './files/find.js'
export { GatheredWriter } from './files/gathered-writer.js'
export { makeFolder } from './files/make-folder.js'
export { maxDraftBytes } from './files/read.js'
export { removeIfThere } from './files/remove.js'
export { slashed } from './files/slashed.js'
export { isFolder, isLink, statsOf } from './files/stats.js'
export { temporaryBeside } from './files/temporary.js'
export type { CopyFailure, Uncopied } from './fixing/copies.js'
export type { WriteFailure } from './fixing/write.js'
export { countFindings, type FindingCounts } from './lint/counts.js'
export {
  type DraftCheck,
  type DraftReading,
  type Drive,
  Engine,
  type EngineOptions,
  type FixResult,
  type LintResult,
  type ResultsOptions,
  type TextFindings,
} from './lint/engine.js'
export { projectCache } from './media/disk-cache.js'
export { lexiconFile, nodeResources } from './resources/resources.js'
