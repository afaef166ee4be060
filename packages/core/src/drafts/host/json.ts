import type { SourceRange } from '../../source-map/position.js'
import type { Encode } from '../../source-map/source-map.js'
import { TextBuilder } from '../../source-map/text-builder.js'
import type { DecodedText, HostEntry, HostNode, HostScalar } from './host-node.js'

interface JsonError {
  /** What was found where something else was expected; `end` for the end of the file. */
  readonly message: 'unexpected' | 'unclosed' | 'escape' | 'tooDeep'
  readonly found: string
  readonly range: SourceRange
}

export interface JsonResult {
  /** What could be read, up to the mistake. */
  readonly node: HostNode | undefined
  /** The first mistake. */
  readonly error: JsonError | undefined
}

const MAX_DEPTH = 64

/** Reads JSON (RFC 8259, a byte-order mark allowed) with the place of every value. Never throws. */
export function readJson(source: string): JsonResult {
  const reader = new JsonReader(source)
  const node = reader.document()
  return { node, error: reader.error }
}

class JsonReader {
  error: JsonError | undefined
  readonly #source: string
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.#source = source
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1
  }

  document(): HostNode | undefined {
    const node = this.#value()
    this.#skip()
    if (!this.error && this.#at < this.#source.length) this.#fail('unexpected')
    return node
  }

  #skip(): void {
    const source = this.#source
    while (true) {
      const code = source.charCodeAt(this.#at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.#at++
    }
  }

  #fail(message: JsonError['message'], start = this.#at, end = start + 1): undefined {
    const source = this.#source
    const from = Math.min(start, source.length)
    const to = Math.min(end, source.length)
    this.error ??= { message, found: source.slice(from, to), range: { start: from, end: to } }
    return undefined
  }

  #value(): HostNode | undefined {
    this.#skip()
    const code = this.#source.charCodeAt(this.#at)
    if (code === 34) return this.#string()
    if (code === 123) return this.#object()
    if (code === 91) return this.#array()
    return this.#literal()
  }

  #literal(): HostScalar | undefined {
    const start = this.#at
    const source = this.#source
    let end = start
    while (end < source.length && isLiteralPart(source.charCodeAt(end))) end++
    const text = source.slice(start, end)
    const value = literalValue(text)
    if (value === undefined) return this.#fail('unexpected', start, Math.max(end, start + 1))
    this.#at = end
    const range = { start, end }
    return { kind: 'scalar', value, range, text: () => jsonLiteralText(source, range, value === null) }
  }

  #string(): HostScalar | undefined {
    const source = this.#source
    const start = this.#at
    let at = start + 1
    let escaped = false
    while (true) {
      const code = source.charCodeAt(at)
      if (code === 34) break
      if (code === 92) {
        escaped = true
        at += 2
      } else if (code < 32 || at >= source.length) {
        return this.#fail('unclosed', start, Math.min(at, source.length))
      } else at++
    }
    const range = { start, end: at + 1 }
    this.#at = at + 1
    if (!escaped) {
      const value = source.slice(start + 1, at)
      return { kind: 'scalar', value, range, text: () => decodeJsonString(source, range) }
    }
    const builder = new TextBuilder(start + 1)
    const wrong = decodeInto(source, start + 1, at, builder)
    if (wrong !== undefined) this.#fail('escape', wrong, wrong + 2)
    return { kind: 'scalar', value: builder.value, range, text: () => decodeJsonString(source, range) }
  }

  #array(): HostNode | undefined {
    const start = this.#at++
    if (++this.#depth > MAX_DEPTH) return this.#fail('tooDeep')
    const items: HostNode[] = []
    this.#skip()
    let open = this.#source[this.#at] !== ']'
    while (open) {
      const item = this.#value()
      if (item) items.push(item)
      if (this.error) return { kind: 'list', items, range: { start, end: this.#at } }
      open = this.#comma(']')
    }
    if (!this.error) this.#at++
    this.#depth--
    return { kind: 'list', items, range: { start, end: this.#at } }
  }

  #object(): HostNode | undefined {
    const start = this.#at++
    if (++this.#depth > MAX_DEPTH) return this.#fail('tooDeep')
    const entries: HostEntry[] = []
    this.#skip()
    let open = this.#source[this.#at] !== '}'
    while (open) {
      const entry = this.#entry()
      if (entry) entries.push(entry)
      if (this.error) return { kind: 'map', entries, range: { start, end: this.#at } }
      open = this.#comma('}')
    }
    if (!this.error) this.#at++
    this.#depth--
    return { kind: 'map', entries, range: { start, end: this.#at } }
  }

  #entry(): HostEntry | undefined {
    this.#skip()
    if (this.#source[this.#at] !== '"') return this.#fail('unexpected')
    const key = this.#string()
    if (!key) return undefined
    this.#skip()
    if (this.#source[this.#at] !== ':') return this.#fail('unexpected')
    this.#at++
    const value = this.#value()
    return value && { key, value }
  }

  /** Whether another item follows; at the closing bracket otherwise, or at a mistake. */
  #comma(close: string): boolean {
    this.#skip()
    const character = this.#source[this.#at]
    if (character === ',') {
      this.#at++
      return true
    }
    if (character !== close) this.#fail('unexpected')
    return false
  }
}

function isLiteralPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 43 ||
    code === 45 ||
    code === 46
  )
}

function literalValue(text: string): number | boolean | null | undefined {
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'null') return null
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined
}

function jsonLiteralText(source: string, { start, end }: SourceRange, absent: boolean): DecodedText {
  const builder = new TextBuilder(start)
  if (!absent) builder.copy(source, start, end)
  return { value: builder.value, map: builder.map(() => undefined) }
}

/** Decodes the string with quotes at `range`. */
function decodeJsonString(source: string, range: SourceRange): DecodedText {
  const builder = new TextBuilder(range.start + 1)
  decodeInto(source, range.start + 1, range.end - 1, builder)
  const text = builder.withLineFeeds()
  return { value: text.value, map: text.map(encodeJson) }
}

const encodeJson: Encode = (replacement) => JSON.stringify(replacement).slice(1, -1)

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Answers the place of the first wrong escape; it is taken as it stands. */
function decodeInto(source: string, start: number, end: number, builder: TextBuilder): number | undefined {
  if (!source.slice(start, end).includes('\\')) {
    builder.copy(source, start, end)
    return undefined
  }
  let wrong: number | undefined
  let from = start
  for (let i = source.indexOf('\\', start); i !== -1 && i < end; i = source.indexOf('\\', from)) {
    builder.copy(source, from, i)
    const letter = source[i + 1] ?? ''
    const simple = escapes[letter]
    const hex = letter === 'u' ? source.slice(i + 2, i + 6) : ''
    if (simple !== undefined) {
      builder.unit(simple, i, i + 2)
      from = i + 2
    } else if (/^[0-9a-fA-F]{4}$/.test(hex) && i + 6 <= end) {
      builder.unit(String.fromCharCode(Number.parseInt(hex, 16)), i, i + 6)
      from = i + 6
    } else {
      wrong ??= i
      builder.copy(source, i, Math.min(i + 2, end))
      from = Math.min(i + 2, end)
    }
  }
  builder.copy(source, from, end)
  return wrong
}
