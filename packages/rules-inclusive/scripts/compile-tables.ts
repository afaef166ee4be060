/**
 * Compiles `data/` into the compact tables of `src/tables/`, one per licence:
 * `npx tsx packages/rules-inclusive/scripts/compile-tables.ts`.
 */
import { writeFileSync } from 'node:fs'
import { compileTables } from './tables.js'

for (const { file, content } of compileTables()) writeFileSync(file, content)
