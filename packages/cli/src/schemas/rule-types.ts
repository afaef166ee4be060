import { rules } from '@lisible/preset'
import { optionsJsonSchema } from './config.js'

/** The part of JSON Schema that options are described with. */
interface TypeSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly TypeSchema[]
  readonly items?: TypeSchema
  readonly properties?: Readonly<Record<string, TypeSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: TypeSchema | boolean
}

/** Source of the TypeScript types of every rule's options, made from their schemas. */
export function ruleTypesSource(): string {
  const lines = rules.map(({ meta, options }) => {
    const type = options ? typeOf(optionsJsonSchema(options) as TypeSchema) : 'undefined'
    return `  readonly '${meta.id}': ${type}`
  })
  return `// Made from the schemas of the rules: npm run docs
/** Options of every rule, as a configuration may write them. */
export interface RuleOptions {
${lines.join('\n')}
}
`
}

function typeOf(schema: TypeSchema): string {
  if (schema.enum) return schema.enum.map((value) => literal(value)).join(' | ')
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ')
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return schema.type
    case 'integer':
      return 'number'
    case 'array':
      return `readonly (${typeOf(schema.items ?? {})})[]`
    case 'object':
      return objectType(schema)
    default:
      return 'unknown'
  }
}

function objectType({ properties, required = [], additionalProperties }: TypeSchema): string {
  if (!properties) {
    const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'
    return `Readonly<Record<string, ${values}>>`
  }
  const members = Object.entries(properties).map(
    ([name, schema]) =>
      `readonly ${memberName(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  )
  return members.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${members.join('; ')} }`
}

function memberName(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : literal(name)
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : JSON.stringify(value)
}
