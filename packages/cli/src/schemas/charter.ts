import { charterKeys, charterSchema } from '@lisible/rules-brand'
import { toJsonSchema } from '@valibot/to-json-schema'
import { networkIds } from './config.js'

type Schema = Readonly<Record<string, unknown>>

/** JSON schema of a brand charter, in JSON or YAML. Every spelling of a key is offered. */
export function charterJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(charterSchema(), {
    errorMode: 'ignore',
    typeMode: 'input',
  }) as Schema
  return { $schema, title: 'lisible: charte / charter', ...(withSpellings(schema) as Schema) }
}

/** With the other names of each key, and the ids of networks, which are suggested. */
function withSpellings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSpellings)
  if (typeof value !== 'object' || value === null) return value
  const schema = value as Schema
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, one]) => [key, key === 'properties' ? one : withSpellings(one)]),
  )
  const { properties, required } = schema as { properties?: Schema; required?: readonly string[] }
  if (properties === undefined) {
    const { additionalProperties: network } = inner
    if (typeof network !== 'object' || network === null) return inner
    return { ...inner, properties: Object.fromEntries(networkIds.map((id) => [id, network])) }
  }
  const named: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(properties)) {
    const [first = key, ...others] = charterKeys[key] ?? []
    const spelt = withSpellings(one) as Schema
    named[first] = spelt
    for (const name of others) named[name] = { ...spelt, title: first }
  }
  const { required: _, ...rest } = inner
  return {
    ...rest,
    properties: named,
    ...(required && required.length > 0 ? { allOf: required.map(oneSpellingOf) } : {}),
  }
}

function oneSpellingOf(key: string): Schema {
  return { anyOf: (charterKeys[key] ?? [key]).map((name) => ({ required: [name] })) }
}
