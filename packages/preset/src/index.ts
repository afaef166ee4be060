export { rules } from './rules.js'
export { sets } from './sets.js'
