export { profileNames } from '@lisible/rules-inclusive'
export { rules } from './rules.js'
export { sets } from './sets.js'
