import { toJsonSchema } from '@valibot/to-json-schema'
import { charterJsonSchema } from './charter.js'
import { configJsonSchema } from './config.js'
import { frontMatterJsonSchema } from './front-matter.js'
import { reportSchema } from './report.js'

/** JSON schema of the JSON report. */
export function reportJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(reportSchema, { errorMode: 'ignore' })
  return { $schema, title: 'lisible report, version 1', ...schema }
}

/** Every JSON schema that ships in `schemas/`, by the name of its file. */
export function shippedSchemas(): Readonly<Record<string, object>> {
  return {
    'report.schema.json': reportJsonSchema(),
    'config.schema.json': configJsonSchema(),
    'front-matter.schema.json': frontMatterJsonSchema(),
    'charter.schema.json': charterJsonSchema(),
  }
}
