import { closest } from '../../config/did-you-mean.js'
import type { SourceRange } from '../../source-map/position.js'
import type { Problem } from '../draft.js'
import type { DecodedText, HostMap, HostNode, HostScalar } from '../host/host-node.js'
import { toValue } from '../host/host-node.js'
import { invalidValueRule, unknownKeyRule } from '../problems.js'
import { type FieldTable, fieldNames, fieldOf, publicationFields } from './fields.js'

/** A value of a record with the key it stands under. */
export interface Field {
  readonly name: string
  readonly key: HostScalar
  readonly value: HostNode
}

export interface ReaderOptions {
  readonly foreign?: boolean
  readonly keepExtra?: boolean
}

/** Reads typed values out of host nodes; what does not fit becomes a problem at its place. */
export class RecordReader {
  readonly problems: Problem[] = []
  readonly #unknown = new Set<string>()
  readonly #foreign: boolean
  readonly #keepExtra: boolean

  /** `foreign`: files that other tools write, whose own keys are not mistakes unless they nearly are ours. */
  constructor({ foreign = false, keepExtra = false }: ReaderOptions = {}) {
    this.#foreign = foreign
    this.#keepExtra = keepExtra
  }

  /** Fields of a map by name, the first of each; an unknown key is a problem, once a file. */
  fields<T extends FieldTable>(map: HostMap, table: T): Map<keyof T & string, Field> {
    const found = new Map<keyof T & string, Field>()
    for (const { key, value } of map.entries) {
      const written = String(key.value ?? '')
      const name = fieldOf(table, written)
      if (name === undefined) {
        if (!this.#keepExtra) this.unknown(key, written, table)
      } else if (!found.has(name)) found.set(name, { name: written, key, value })
      else this.#again(name, found.get(name)!.name, written, key, value)
    }
    return found
  }

  /** A field that is there already: what it says here would be silently lost. `yaml` tells of its own doublets. */
  #again(name: string, first: string, written: string, key: HostScalar, value: HostNode): void {
    // A tool writes one thing in several ways, and a date beside another is not a text unchecked.
    const isMeant = name === 'unread' || name === 'date' || this.#foreign !== (first === written)
    const isEmpty = value.kind === 'scalar' && value.value === null
    if (isMeant || isEmpty || this.#keepExtra || this.#unknown.has(written)) return
    this.#unknown.add(written)
    const data = { key: written, first }
    this.problems.push({ rule: unknownKeyRule, message: 'twice', data, place: key.range })
  }

  /** What no field of ours holds, where an import wants to keep it. */
  extra(map: HostMap, fields: ReadonlyMap<string, Field>): Record<string, unknown> | undefined {
    if (!this.#keepExtra) return undefined
    const own = fields.get('extra')?.value
    const extra: Record<string, unknown> =
      own?.kind === 'map' ? (toValue(own) as Record<string, unknown>) : {}
    if (own && own.kind !== 'map') extra.extra = toValue(own)
    for (const { key, value } of map.entries) {
      const written = String(key.value ?? '')
      const name = fieldOf(publicationFields, written)
      const lost =
        name === undefined || name === 'unread' || (name !== 'extra' && fields.get(name)?.key !== key)
      if (lost) extra[written] = toValue(value)
    }
    return Object.keys(extra).length > 0 ? extra : undefined
  }

  unknown(key: HostScalar, written: string, table: FieldTable): void {
    if (this.#unknown.has(written)) return
    this.#unknown.add(written)
    const candidates = closest(written, fieldNames(table))
    if (this.#foreign && candidates.length === 0) return
    const place = key.range
    this.problems.push({
      rule: unknownKeyRule,
      message: 'unknown',
      data: { key: written, candidates },
      place,
      expected: candidates,
    })
  }

  invalid(field: Pick<Field, 'name'>, node: HostNode, expected: string): undefined {
    const value = toValue(node)
    const received = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
    this.problems.push({
      rule: invalidValueRule,
      message: 'invalid',
      data: {
        key: field.name,
        expected,
        received: received.length > 60 ? `${received.slice(0, 59)}…` : received,
      },
      place: node.range,
    })
    return undefined
  }

  missing(key: string, parent: string, place: SourceRange): undefined {
    this.problems.push({ rule: invalidValueRule, message: 'missing', data: { key, parent }, place })
    return undefined
  }

  /** A text; numbers and booleans are read as they are written. An empty value is no text. */
  text(field: Field | undefined): (DecodedText & { range: SourceRange }) | undefined {
    if (!field) return undefined
    return this.textOf(field, field.value)
  }

  textOf(field: Pick<Field, 'name'>, node: HostNode): (DecodedText & { range: SourceRange }) | undefined {
    if (node.kind !== 'scalar') return this.invalid(field, node, 'text')
    if (node.value === null) return undefined
    const decoded = node.text()
    // What stands before the end of a block scalar or of a cell is layout.
    const value = decoded.value.trimEnd()
    return value === '' ? undefined : { value, map: decoded.map, range: node.range }
  }

  /** One text or a list of texts, each with its place. */
  texts(field: Field | undefined): (DecodedText & { range: SourceRange })[] {
    if (!field) return []
    const { value } = field
    if (value.kind === 'map') {
      this.invalid(field, value, 'texts')
      return []
    }
    const nodes = value.kind === 'list' ? value.items : [value]
    return nodes.map((node) => this.textOf(field, node)).filter((text) => text !== undefined)
  }

  boolean(field: Field | undefined): boolean | undefined {
    if (!field) return undefined
    const { value } = field
    if (value.kind === 'scalar') {
      if (typeof value.value === 'boolean') return value.value
      const word = String(value.value).trim().toLowerCase()
      if (['true', 'yes', 'oui', 'vrai', '1'].includes(word)) return true
      if (['false', 'no', 'non', 'faux', '0', '', 'null'].includes(word)) return false
    }
    return this.invalid(field, value, 'boolean')
  }

  number(field: Field | undefined): number | undefined {
    if (!field) return undefined
    const { value } = field
    if (value.kind === 'scalar') {
      if (typeof value.value === 'number') return value.value
      const number = Number.parseFloat(String(value.value).replace(',', '.'))
      if (Number.isFinite(number)) return number
    }
    return this.invalid(field, value, 'number')
  }

  map(field: Field | undefined): HostMap | undefined {
    if (!field) return undefined
    if (field.value.kind === 'map') return field.value
    if (field.value.kind === 'scalar' && field.value.value === null) return undefined
    return this.invalid(field, field.value, 'map')
  }
}
