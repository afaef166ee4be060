import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shippedSchemas } from '../src/schemas/json-schema.js'
import { ruleTypesSource } from '../src/schemas/rule-types.js'

// Writes what is made from the schemas of the rules: `npm run docs`.
for (const [name, schema] of Object.entries(shippedSchemas())) {
  const file = fileURLToPath(new URL(`../schemas/${name}`, import.meta.url))
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}

const types = fileURLToPath(new URL('../src/configuration/rule-options.ts', import.meta.url))
writeFileSync(types, ruleTypesSource())
