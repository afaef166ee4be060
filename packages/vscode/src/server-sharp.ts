import { createRequire } from 'node:module'

/**
 * Stands for `sharp` in the bundled server: that of the project's image analysis. Importing this module fails
 * where there is none, as importing `sharp` would; hovers then show small pictures as they are.
 */
const sharp: unknown = createRequire(process.env.LISIBLE_MEDIA_ANALYSIS ?? import.meta.url)('sharp')

export default sharp
