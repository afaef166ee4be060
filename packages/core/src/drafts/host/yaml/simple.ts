import type { HostEntry, HostNode, HostScalar } from '../host-node.js'
import { readBlockHeader } from './block-scalar.js'
import type { WrittenScalar } from './encode.js'
import { decodeScalar, nullScalar, yamlScalar } from './scalar-node.js'
import { resolvePlain } from './schema.js'

/**
 * Reads the YAML that drafts are mostly written in: maps and lists in block style, scalars on one line,
 * block scalars, short flow lists and maps. Answers `undefined` for anything else (anchors, tags, several
 * documents, mistakes…), which is then read by the `yaml` package; where it answers, it answers the same.
 */
export function readSimpleYaml(source: string, start: number, end: number): HostNode | undefined {
  return new SimpleReader(source, start, end).document()
}

/** A scalar or collection and where its last line ends. */
type Read = HostNode | undefined

const HASH = 35
const SPACE = 32
const MAX_DEPTH = 12

class SimpleReader {
  readonly #source: string
  readonly #end: number
  /** Start of the line to read next. */
  #at: number
  /** Set by `#peek`: indentation and end of the next line with content. */
  #indent = 0
  #content = 0
  #lineEnd = 0
  #depth = 0

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#at = start
    this.#end = end
  }

  document(): HostNode | undefined {
    if (!this.#peek() || this.#indent !== 0) return undefined
    const node = this.#isItem() ? this.#list(0) : this.#map(0, this.#content)
    return node && !this.#peek() && this.#at === this.#end ? node : undefined
  }

  /** Finds the next line with content; `false` at the end or at a line this reader does not understand. */
  #peek(): boolean {
    const source = this.#source
    while (this.#at < this.#end) {
      let content = this.#at
      while (content < this.#end && source.charCodeAt(content) === SPACE) content++
      const lineEnd = this.#endOfLine(content)
      const code = content < lineEnd ? source.charCodeAt(content) : HASH
      if (code !== HASH) {
        this.#indent = content - this.#at
        this.#content = content
        this.#lineEnd = lineEnd
        return true
      }
      this.#at = this.#after(lineEnd)
    }
    return false
  }

  #endOfLine(from: number): number {
    const feed = this.#source.indexOf('\n', from)
    const end = feed === -1 || feed > this.#end ? this.#end : feed
    return feed !== -1 && end > from && this.#source.charCodeAt(end - 1) === 13 ? end - 1 : end
  }

  #after(lineEnd: number): number {
    const feed = this.#source.charCodeAt(lineEnd) === 13 ? lineEnd + 1 : lineEnd
    return Math.min(feed + 1, this.#end)
  }

  /** A map whose first key is at `from`, in column `indent`. */
  #map(indent: number, from: number): Read {
    if (++this.#depth > MAX_DEPTH) return undefined
    const entries: HostEntry[] = []
    const seen = new Set<string>()
    let at = from
    let last = from
    while (true) {
      const entry = this.#entry(indent, at)
      if (!entry || seen.has(String(entry.key.value))) return undefined
      seen.add(String(entry.key.value))
      entries.push(entry)
      last = entry.value.range.end
      if (!this.#peek() || this.#indent < indent) break
      if (this.#indent > indent || this.#isItem()) return undefined
      at = this.#content
    }
    this.#depth--
    return { kind: 'map', entries, range: { start: from, end: last } }
  }

  #entry(indent: number, from: number): HostEntry | undefined {
    const colon = this.#keyEnd(from, this.#lineEnd)
    if (colon === -1) return undefined
    let keyEnd = colon
    while (this.#source.charCodeAt(keyEnd - 1) === SPACE) keyEnd--
    const range = { start: from, end: keyEnd }
    const name = this.#source.slice(from, keyEnd)
    if (typeof resolvePlain(name) !== 'string') return undefined
    const key = yamlScalar(this.#source, { range, inFlow: false, style: 'plain' }, name, name)
    const value = this.#value(indent, colon + 1, key)
    return value && { key, value }
  }

  /** The `:` after the simple key at `from`, or -1. */
  #keyEnd(from: number, end: number): number {
    const source = this.#source
    if (!isKeyStart(source.charCodeAt(from))) return -1
    for (let i = from + 1; i < end; i++) {
      const code = source.charCodeAt(i)
      if (code === 58) return i + 1 === end || source.charCodeAt(i + 1) === SPACE ? i : -1
      if (!isKeyPart(code)) return -1
    }
    return -1
  }

  /** The value after a key's colon, or after the dash of a list item. */
  #value(indent: number, afterColon: number, key: HostScalar): Read {
    const from = this.#skipSpaces(afterColon)
    const lineEnd = this.#lineEnd
    if (from < lineEnd && !this.#isComment(from, afterColon)) return this.#inline(indent, from, lineEnd)
    this.#at = this.#after(lineEnd)
    if (!this.#peek()) return nullScalar(key.range)
    if (this.#isItem()) {
      if (this.#indent < indent) return nullScalar(key.range)
      return this.#list(this.#indent)
    }
    if (this.#indent <= indent) return nullScalar(key.range)
    return this.#map(this.#indent, this.#content)
  }

  #isItem(): boolean {
    const source = this.#source
    return (
      source.charCodeAt(this.#content) === 45 &&
      (this.#content + 1 === this.#lineEnd || source.charCodeAt(this.#content + 1) === SPACE)
    )
  }

  #list(indent: number): Read {
    if (++this.#depth > MAX_DEPTH) return undefined
    const items: HostNode[] = []
    const start = this.#content
    while (this.#peek() && this.#indent === indent && this.#isItem()) {
      const from = this.#skipSpaces(this.#content + 1)
      if (from >= this.#lineEnd || this.#isComment(from, this.#content + 1)) return undefined
      const item =
        this.#keyEnd(from, this.#lineEnd) === -1
          ? this.#inline(indent, from, this.#lineEnd)
          : this.#map(indent + from - this.#content, from)
      if (!item) return undefined
      items.push(item)
    }
    if (this.#at < this.#end && this.#indent > indent) return undefined
    this.#depth--
    return { kind: 'list', items, range: { start, end: items.at(-1)!.range.end } }
  }

  #skipSpaces(from: number): number {
    let at = from
    while (this.#source.charCodeAt(at) === SPACE) at++
    return at
  }

  /** Whether a comment starts at `at`, with white space between it and `after`. */
  #isComment(at: number, after: number): boolean {
    return this.#source.charCodeAt(at) === HASH && at > after
  }

  /** A value on its key's line, and the block scalar that may begin there. */
  #inline(indent: number, from: number, lineEnd: number): Read {
    const source = this.#source
    const first = source[from]!
    if (first === '|' || first === '>') return this.#block(indent, from, lineEnd)
    const indicator =
      (first === '-' || first === '?' || first === ':') && isSpaceOrEnd(source, from + 1, lineEnd)
    if (indicator || /[&*!%@`#,\]}\t]/.test(first)) return undefined
    const node =
      first === '[' || first === '{'
        ? new FlowReader(source, from, lineEnd).read()
        : this.#oneLine(from, lineEnd, first)
    if (!node) return undefined
    const after = this.#skipSpaces(node.range.end)
    if (after < lineEnd && !this.#isComment(after, node.range.end)) return undefined
    this.#at = this.#after(lineEnd)
    if (this.#peek() && this.#indent > indent) return undefined
    return node
  }

  #oneLine(from: number, lineEnd: number, first: string): HostScalar | undefined {
    if (first === '"' || first === "'") return quotedScalar(this.#source, from, lineEnd, false)
    return plainScalar(this.#source, from, lineEnd, false)
  }

  #block(indent: number, from: number, lineEnd: number): Read {
    const header = this.#source.slice(from, lineEnd)
    const style = readBlockHeader(header.trimEnd())
    if (!style || style.indicator > 0) return undefined
    const bodyStart = this.#after(lineEnd)
    if (bodyStart >= this.#end) return undefined
    let end = bodyStart
    let textIndent = -1
    for (let at = bodyStart; at < this.#end; ) {
      const contentEnd = this.#endOfLine(at)
      let content = at
      while (content < contentEnd && this.#source.charCodeAt(content) === SPACE) content++
      if (content < contentEnd) {
        if (content - at <= indent) break
        if (textIndent === -1) textIndent = content - at
        if (content - at < textIndent || this.#source.charCodeAt(content) === 9) return undefined
      } else if (content - at > Math.max(textIndent, 0)) return undefined
      at = this.#after(contentEnd)
      end = at
    }
    if (textIndent === -1) return undefined
    this.#at = end
    const written: WrittenScalar = {
      style: 'block',
      range: { start: from, end },
      inFlow: false,
      block: { ...style, parentIndent: indent },
      bodyStart,
      indent: textIndent,
    }
    return scalarOf(this.#source, written)
  }
}

/** A scalar whose value is what its decoder says. */
function scalarOf(source: string, written: WrittenScalar): HostScalar {
  const { value } = decodeScalar(source, written)
  return yamlScalar(source, written, value, value)
}

function quotedScalar(source: string, from: number, end: number, inFlow: boolean): HostScalar | undefined {
  const quote = source[from]
  let at = from + 1
  for (; at < end; at++) {
    const character = source[at]
    if (character === '\r') return undefined
    if (character === '\\' && quote === '"') {
      if (!/[0abefnrtvN_LP "/\\]/.test(source[at + 1] ?? '')) return undefined
      at++
    } else if (character === quote) {
      if (quote === '"' || source[at + 1] !== "'") break
      at++
    }
  }
  if (at >= end) return undefined
  const range = { start: from, end: at + 1 }
  return scalarOf(source, { style: quote === '"' ? 'double' : 'single', range, inFlow })
}

/** A plain scalar that lasts until a comment or the end of the line. */
function plainScalar(source: string, from: number, lineEnd: number, inFlow: boolean): HostScalar | undefined {
  let end = from
  for (let at = from; at < lineEnd; at++) {
    const code = source.charCodeAt(at)
    if (code === SPACE) continue
    if (code === HASH && at > end) break
    if (code === 9 || code === 13 || code === 0xfeff) return undefined
    if (code === 58) {
      const next = source.charCodeAt(at + 1)
      if (at + 1 >= lineEnd || next === SPACE || (inFlow && isFlowIndicator(next))) return undefined
    }
    if (inFlow && isFlowIndicator(code)) break
    end = at + 1
  }
  if (end === from) return undefined
  const text = source.slice(from, end)
  return yamlScalar(source, { style: 'plain', range: { start: from, end }, inFlow }, resolvePlain(text), text)
}

function isSpaceOrEnd(source: string, at: number, end: number): boolean {
  return at >= end || source.charCodeAt(at) === SPACE
}

function isFlowIndicator(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125
}

/** Letters, digits after the first, `_`, `-`, `.`, `/` and single spaces; also all beyond ASCII. */
function isKeyStart(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && code < 0xd800)
  )
}

function isKeyPart(code: number): boolean {
  return isKeyStart(code) || (code >= 45 && code <= 57) || code === SPACE || code === 39
}

/** Flow lists and maps on one line: `[x, linkedin]`, `{ sector: artisanat, sponsored: false }`. */
class FlowReader {
  readonly #source: string
  readonly #end: number
  #at: number
  #depth = 0

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#at = start
    this.#end = end
  }

  read(): HostNode | undefined {
    const first = this.#source[this.#at]
    if (first === '[') return this.#list()
    if (first === '{') return this.#map()
    const node = this.#scalar()
    if (node) this.#at = node.range.end
    return node
  }

  #scalar(): HostScalar | undefined {
    const first = this.#source[this.#at] ?? ''
    if (first === '"' || first === "'") return quotedScalar(this.#source, this.#at, this.#end, true)
    if (/^(?:[&*!%@`#?|>:-]|)$/.test(first)) return undefined
    return plainScalar(this.#source, this.#at, this.#end, true)
  }

  #list(): HostNode | undefined {
    const start = this.#at
    const items: HostNode[] = []
    const closed = this.#items(']', () => {
      const item = this.read()
      if (item) items.push(item)
      return item !== undefined
    })
    return closed ? { kind: 'list', items, range: { start, end: this.#at } } : undefined
  }

  #map(): HostNode | undefined {
    const start = this.#at
    const entries: HostEntry[] = []
    const seen = new Set<string>()
    const closed = this.#items('}', () => {
      const entry = this.#entry()
      if (!entry || seen.has(String(entry.key.value))) return false
      seen.add(String(entry.key.value))
      entries.push(entry)
      return true
    })
    return closed ? { kind: 'map', entries, range: { start, end: this.#at } } : undefined
  }

  #entry(): HostEntry | undefined {
    const source = this.#source
    const start = this.#at
    if (!isKeyStart(source.charCodeAt(start))) return undefined
    let end = start + 1
    while (end < this.#end && isKeyPart(source.charCodeAt(end))) end++
    if (source[end] !== ':' || source[end + 1] !== ' ' || source[end - 1] === ' ') return undefined
    const name = source.slice(start, end)
    if (typeof resolvePlain(name) !== 'string') return undefined
    const key = yamlScalar(source, { style: 'plain', range: { start, end }, inFlow: true }, name, name)
    this.#at = end + 1
    this.#skipSpaces()
    const value = this.read()
    return value && { key, value }
  }

  /** Reads items until `close`; `false` when something is not understood. */
  #items(close: string, item: () => boolean): boolean {
    if (++this.#depth > MAX_DEPTH) return false
    const source = this.#source
    this.#at++
    this.#skipSpaces()
    while (source[this.#at] !== close) {
      if (this.#at >= this.#end || !item()) return false
      this.#skipSpaces()
      if (source[this.#at] === ',') {
        this.#at++
        this.#skipSpaces()
      } else if (source[this.#at] !== close) return false
    }
    this.#at++
    this.#depth--
    return true
  }

  #skipSpaces(): void {
    while (this.#at < this.#end && this.#source.charCodeAt(this.#at) === SPACE) this.#at++
  }
}
