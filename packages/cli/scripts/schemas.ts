import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportJsonSchema } from '../src/schemas/json-schema.js'

// Writes the JSON schemas that ship: `pnpm --filter lisible schemas`.
const file = fileURLToPath(new URL('../schemas/report.schema.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
