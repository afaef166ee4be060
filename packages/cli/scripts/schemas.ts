import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shippedSchemas } from '../src/schemas/json-schema.js'

// Writes the JSON schemas that ship: `pnpm --filter lisible schemas`.
for (const [name, schema] of Object.entries(shippedSchemas())) {
  const file = fileURLToPath(new URL(`../schemas/${name}`, import.meta.url))
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
