import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  Scalar,
} from 'yaml'
import type { SourceRange } from '../../source-map/position.js'
import { WholeMap } from '../../source-map/source-map.js'
import { TextBuilder } from '../../source-map/text-builder.js'
import type { DecodedText, HostNode, HostScalar } from './host-node.js'

export interface YamlError {
  /** `yaml`'s code, such as `BAD_INDENT`. */
  readonly code: string
  readonly detail: string
  readonly range: SourceRange
}

export interface YamlResult {
  /** One node a document; empty documents give none. */
  readonly nodes: readonly HostNode[]
  readonly errors: readonly YamlError[]
}

/** Reads the slice `start`–`end` of `source` as YAML 1.2. Never throws: what is wrong is in `errors`. */
export function readYaml(source: string, start: number, end: number): YamlResult {
  const yaml = source.slice(start, end)
  const parsed = parseAllDocuments(yaml, {
    uniqueKeys: true,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
  })
  const documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : []
  const errors: YamlError[] = []
  const nodes: HostNode[] = []
  for (const document of documents) {
    for (const error of document.errors) {
      errors.push({
        code: error.code,
        detail: error.message.split('\n')[0] ?? error.message,
        range: { start: start + error.pos[0], end: start + Math.max(error.pos[1], error.pos[0]) },
      })
    }
    const reader = new YamlReader(source, start, document)
    const node = reader.read(document.contents)
    if (node) nodes.push(node)
  }
  return { nodes, errors }
}

class YamlReader {
  readonly #source: string
  readonly #base: number
  readonly #document: Document.Parsed
  #depth = 0

  constructor(source: string, base: number, document: Document.Parsed) {
    this.#source = source
    this.#base = base
    this.#document = document
  }

  read(node: unknown): HostNode | undefined {
    if (!node || this.#depth > 64) return undefined
    this.#depth++
    try {
      return this.#readNode(node as ParsedNode)
    } finally {
      this.#depth--
    }
  }

  #readNode(node: ParsedNode): HostNode | undefined {
    if (isAlias(node)) return this.read(node.resolve(this.#document))
    if (isScalar(node)) return this.#scalar(node)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item)).filter((item) => item !== undefined)
      return { kind: 'list', items, range: this.#range(node) }
    }
    if (isMap(node)) {
      const entries = []
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue
        const keyNode = this.#scalar(key as Scalar.Parsed)
        entries.push({ key: keyNode, value: this.read(value) ?? nullScalar(keyNode.range) })
      }
      return { kind: 'map', entries, range: this.#range(node) }
    }
    return undefined
  }

  #scalar(node: Scalar.Parsed): HostScalar {
    const range = this.#range(node)
    const { value } = node
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    return { kind: 'scalar', value: plain, range, text: () => this.#decode(node, range) }
  }

  #decode(node: Scalar.Parsed, range: SourceRange): DecodedText {
    const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''))
    const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE
    const inner = quoted ? { start: range.start + 1, end: range.end - 1 } : range
    if (this.#source.slice(inner.start, inner.end) !== value) return { value, map: new WholeMap(range) }
    const builder = new TextBuilder().copy(this.#source, inner.start, inner.end)
    return { value, map: builder.map(() => undefined) }
  }

  #range(node: { range?: [number, number, number] | null | undefined }): SourceRange {
    const [start, end] = node.range ?? [0, 0]
    return { start: this.#base + start, end: this.#base + end }
  }
}

function nullScalar(range: SourceRange): HostScalar {
  return { kind: 'scalar', value: null, range, text: () => ({ value: '', map: new WholeMap(range) }) }
}
