import { fieldOf } from '@lisible/core'
import { charterKeys } from '@lisible/rules-brand'
import type { GenericSchema } from 'valibot'
import { describeType } from '../expected.js'
import { nearestOf, type TellMistake, type WrittenPath } from './mistake.js'

/** A charter with the English names of its keys, and where each of its values is written. */
export interface NamedCharter {
  readonly value: unknown
  /** The way to a value, keys as they are written, by its way in `value`. */
  written(path: WrittenPath): WrittenPath
}

/**
 * Gives the keys of a charter their English names, whichever they are written by. A key that there is not, or that
 * stands twice, is told and left out.
 */
export function nameKeys(schema: GenericSchema, value: unknown, tell: TellMistake): NamedCharter {
  const ways = new Map<string, WrittenPath>()
  const named = nameIn(schema, value, [], [], { ways, tell })
  return {
    value: named,
    written(path) {
      for (let length = path.length; length > 0; length--) {
        const way = ways.get(keyOf(path.slice(0, length)))
        if (way) return [...way, ...path.slice(length)]
      }
      return path
    },
  }
}

/** What is needed of schemas here: valibot tells its own by their type. */
interface Node {
  readonly type: string
  readonly wrapped?: Node
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly value?: Node
  readonly options?: readonly Node[]
}

/** What is gathered on the way. */
interface Gathered {
  readonly ways: Map<string, WrittenPath>
  readonly tell: TellMistake
}

function nameIn(
  schema: GenericSchema | Node,
  value: unknown,
  path: WrittenPath,
  written: WrittenPath,
  gathered: Gathered,
): unknown {
  const { ways, tell } = gathered
  ways.set(keyOf(path), written)
  const node = schemaFor(schema as Node, value)
  if (Array.isArray(value)) {
    if (node.type === 'strict_object' || node.type === 'record') {
      const name = written.filter((part) => typeof part === 'string').join('.')
      tell(written, {
        fr: `${name === '' ? 'Une charte' : `«\u00a0${name}\u00a0»`} attend ${describeType('Object', 'fr')}\u202f; reçu\u00a0: ${describeType('Array', 'fr')}.`,
        en: `${name === '' ? 'A charter' : `\`${name}\``} expects ${describeType('Object', 'en')}; received ${describeType('Array', 'en')}.`,
      })
      return undefined
    }
    const { item } = node
    return item
      ? value.map((one, i) => nameIn(item, one, [...path, i], [...written, i], gathered))
      : (value as unknown)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (node.type === 'record') {
    return Object.fromEntries(
      entries.flatMap(([key, one]) =>
        one === null ? [] : [[key, nameIn(node.value!, one, [...path, key], [...written, key], gathered)]],
      ),
    )
  }
  if (node.type !== 'strict_object') return value
  const table = Object.fromEntries(Object.keys(node.entries!).map((key) => [key, charterKeys[key] ?? [key]]))
  const found = new Map<string, unknown>()
  for (const [key, one] of entries) {
    const way = [...written, key]
    const field = fieldOf(table, key)
    if (field === undefined) {
      const near = nearestOf(
        key,
        Object.values(table)
          .flat()
          .filter((name) => name !== '$schema'),
        { fr: 'Clés connues', en: 'Known keys' },
      )
      tell(way, {
        fr: `La clé «\u00a0${key}\u00a0» n’existe pas ici.${near.fr}`,
        en: `There is no key \`${key}\` here.${near.en}`,
      })
      continue
    }
    if (found.has(field)) {
      tell(way, {
        fr: `«\u00a0${key}\u00a0» dit la même chose qu’une clé déjà écrite ici\u00a0: gardez l’une des deux.`,
        en: `\`${key}\` says the same as a key that stands here already: keep one of the two.`,
      })
      continue
    }
    // A section whose keys are all comments asks for nothing.
    const inner = schemaFor(node.entries![field]!, one)
    if (one === null && (inner.type === 'strict_object' || inner.type === 'record')) continue
    found.set(field, nameIn(node.entries![field]!, one, [...path, field], way, gathered))
  }
  return Object.fromEntries(found)
}

/** The schema without what is wrapped around it; of a choice, the one for values of this kind. */
function schemaFor(schema: Node, value: unknown): Node {
  let node = schema
  while (node.wrapped) node = node.wrapped
  if (node.type !== 'union') return node
  const wanted = Array.isArray(value) ? 'array' : typeof value === 'object' ? 'strict_object' : ''
  return node.options!.find(({ type }) => type === wanted) ?? node
}

function keyOf(path: WrittenPath): string {
  return JSON.stringify(path)
}
