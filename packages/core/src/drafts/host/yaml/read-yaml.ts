import type { Document, Scalar } from 'yaml'
import type { SourceRange } from '../../../source-map/position.js'
import type { HostNode, HostScalar } from '../host-node.js'
import { type BlockStyle, decodeBlock, readBlockHeader } from './block-scalar.js'
import type { WrittenScalar } from './encode.js'
import { yamlLibrary } from './library.js'
import { nullScalar, yamlScalar } from './scalar-node.js'
import { readSimpleYaml } from './simple.js'

interface YamlError {
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
  const simple = readSimpleYaml(source, start, end)
  return simple ? { nodes: [simple], errors: [] } : readFullYaml(source, start, end)
}

/** The same with the `yaml` package alone. */
export function readFullYaml(source: string, start: number, end: number): YamlResult {
  const errors: YamlError[] = []
  const nodes: HostNode[] = []
  try {
    for (const document of parse(source.slice(start, end))) {
      for (const error of document.errors) {
        const [from, to] = error.pos
        errors.push({
          code: error.code,
          detail: error.message,
          range: { start: Math.min(start + from, end), end: Math.min(start + Math.max(from, to), end) },
        })
      }
      const reader = new YamlReader(source, start, document)
      const node = reader.read(document.contents)
      if (node) nodes.push(node)
      errors.push(...reader.errors)
    }
  } catch (error) {
    // Nesting deeper than the call stack.
    if (!(error instanceof RangeError)) throw error
    errors.push({ code: 'TOO_DEEP', detail: error.message, range: { start, end: start } })
  }
  return { nodes, errors }
}

function parse(yaml: string): readonly Document.Parsed[] {
  const documents = yamlLibrary().parseAllDocuments(yaml, {
    uniqueKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: true,
  })
  return Array.isArray(documents) ? (documents as Document.Parsed[]) : []
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined
}

const MAX_DEPTH = 64
/** Nodes that the aliases of a document may unfold to. */
const MAX_ALIASED = 10_000

class YamlReader {
  /** What `yaml` finds only where it makes values. */
  readonly errors: YamlError[] = []
  readonly #source: string
  readonly #base: number
  readonly #document: Document.Parsed
  #depth = 0
  #aliases = 0
  #aliased = 0
  #flow = 0

  constructor(source: string, base: number, document: Document.Parsed) {
    this.#source = source
    this.#base = base
    this.#document = document
  }

  read(node: unknown): HostNode | undefined {
    if (!node) return undefined
    if (this.#depth > MAX_DEPTH || (this.#aliases > 0 && ++this.#aliased > MAX_ALIASED)) {
      return this.#fail(node, 'TOO_DEEP', 'too deep')
    }
    this.#depth++
    const flow = this.#flow
    if ((node as { flow?: boolean }).flow) this.#flow++
    try {
      return this.#readNode(node)
    } finally {
      this.#depth--
      this.#flow = flow
    }
  }

  #readNode(node: unknown): HostNode | undefined {
    const { isAlias, isMap, isScalar, isSeq } = yamlLibrary()
    if (isAlias(node)) {
      const meant = node.resolve(this.#document)
      if (!meant) return this.#fail(node, 'BAD_ALIAS', `Unresolved alias: ${node.source}`)
      this.#aliases++
      const read = this.read(meant)
      this.#aliases--
      return read
    }
    if (isScalar(node)) return this.#scalar(node as Scalar.Parsed)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item)).filter((item) => item !== undefined)
      return { kind: 'list', items, range: this.#collectionRange(node, items) }
    }
    if (!isMap(node)) return undefined
    const entries = []
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const keyNode = this.#scalar(key as Scalar.Parsed)
      const read = this.read(value)
      const absent = !read || (read.kind === 'scalar' && read.value === null && isEmpty(read.range))
      entries.push({ key: keyNode, value: absent ? nullScalar(keyNode.range) : read })
    }
    const values = entries.map(({ value }) => value)
    return { kind: 'map', entries, range: this.#collectionRange(node, values) }
  }

  /** Tells a mistake of its kind once. */
  #fail(node: unknown, code: string, detail: string): undefined {
    if (this.errors.some((error) => error.detail === detail)) return undefined
    this.errors.push({ code, detail, range: this.#range(node as Ranged) })
    return undefined
  }

  #scalar(node: Scalar.Parsed): HostScalar {
    const { value } = node
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    const expected = typeof value === 'string' ? value : (node.source ?? String(value ?? ''))
    return yamlScalar(this.#source, this.#written(node), plain, expected)
  }

  #written(node: Scalar.Parsed): WrittenScalar {
    const range = this.#range(node)
    const shared = { range, inFlow: this.#flow > 0 }
    switch (node.type) {
      case 'QUOTE_DOUBLE':
        return { ...shared, style: 'double' }
      case 'QUOTE_SINGLE':
        return { ...shared, style: 'single' }
      case 'BLOCK_FOLDED':
      case 'BLOCK_LITERAL': {
        const token = node.srcToken
        if (token?.type !== 'block-scalar') break
        const header = token.props.find(({ type }) => type === 'block-scalar-header')
        const style = readBlockHeader((header as { source: string } | undefined)?.source ?? '')
        if (!style) break
        const bodyStart = range.end - token.source.length
        const block: BlockStyle = { ...style, parentIndent: token.indent }
        const { indent } = decodeBlock(this.#source, bodyStart, range.end, block)
        return { ...shared, style: 'block', block, bodyStart, indent }
      }
    }
    return { ...shared, style: 'plain' }
  }

  #range(node: Ranged): SourceRange {
    const [start, end] = node.range ?? [0, 0]
    return { start: this.#base + start, end: this.#base + end }
  }

  /** Block collections end with their last value, not with the white space after it. */
  #collectionRange(node: Ranged & { flow?: boolean | undefined }, values: readonly HostNode[]): SourceRange {
    const range = this.#range(node)
    const last = values.at(-1)
    return node.flow || !last || last.range.end < range.start
      ? range
      : { start: range.start, end: last.range.end }
  }
}

function isEmpty({ start, end }: SourceRange): boolean {
  return start === end
}
