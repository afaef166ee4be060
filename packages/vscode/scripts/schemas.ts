import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { configurationSchema, draftSchema } from '../src/schemas/schemas.js'

const folder = new URL('../schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries({ configuration: configurationSchema(), draft: draftSchema() })) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
copyFileSync(
  new URL('../../cli/schemas/charter.schema.json', import.meta.url),
  new URL('charter.schema.json', folder),
)
