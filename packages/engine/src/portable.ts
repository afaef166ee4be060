/** What decides which rules hold for a draft, without files: for hosts that have no file system. */
export { resolveRules, rulesById } from './configuration/builtin.js'
export { type LoadedConfiguration, parseConfiguration } from './configuration/data.js'
export { ConfigurationError } from './configuration/error.js'
export { known } from './configuration/known.js'
export { canonicalNetwork, lookUpNetwork } from './configuration/networks.js'
export { ConfigResolver } from './configuration/resolve.js'
export { validateConfiguration } from './configuration/validate.js'
export { parseWords } from './configuration/words.js'
