import { toJsonSchema } from '@valibot/to-json-schema'
import { reportSchema } from './report.js'

/** JSON schema of the JSON report. */
export function reportJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(reportSchema, { errorMode: 'ignore' })
  return { $schema, title: 'lisible report, version 1', ...schema }
}
