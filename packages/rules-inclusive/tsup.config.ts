import { library } from '../../tsup.base.js'

// Role nouns derived from dictionary-fr stay in a file of their own, with their licence.
export default library({ entry: ['src/index.ts', 'src/tables/role-nouns.dictionary-fr.ts'] })
