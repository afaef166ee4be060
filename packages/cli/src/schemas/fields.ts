import { contextFields } from '@lisible/core'

type Schema = Readonly<Record<string, unknown>>
/** Names of each field, the first its own. */
type FieldNames = Readonly<Record<string, readonly string[]>>

export const text: Schema = { type: 'string' }

/** An object with every name of every field; those without a schema of their own are texts. */
export function fields(table: FieldNames, schemas: Readonly<Record<string, Schema>>): Schema {
  const properties: Record<string, Schema> = {}
  for (const [field, names] of Object.entries(table)) {
    const [first] = names
    for (const name of names) {
      const schema = schemas[field] ?? text
      properties[name] = name === first || field === 'unread' ? schema : { ...schema, title: first }
    }
  }
  return { type: 'object', properties }
}

/** Circumstances; what a value may be, the rules that read it say. */
export const contextSchema: Schema = fields(
  contextFields,
  Object.fromEntries(Object.keys(contextFields).map((field) => [field, {}])),
)
