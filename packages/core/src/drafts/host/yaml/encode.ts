import type { SourceRange } from '../../../source-map/position.js'
import type { Encode, Rewrite } from '../../../source-map/source-map.js'
import { type BlockStyle, decodeBlock } from './block-scalar.js'
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from './flow-scalar.js'
import { isPlainString } from './schema.js'

/** A scalar as the author wrote it. */
export type WrittenScalar = {
  readonly range: SourceRange
  /** Inside `[…]` or `{…}`, where `,` and brackets mean something. */
  readonly inFlow: boolean
} & (
  | { readonly style: 'plain' | 'single' | 'double' }
  | {
      readonly style: 'block'
      readonly block: BlockStyle
      /** After the header line. */
      readonly bodyStart: number
      readonly indent: number
    }
)

/**
 * Writes into a YAML scalar. The edited scalar is decoded again; where it would not read as wanted, a flow
 * scalar is quoted anew as a whole, a block scalar is left alone.
 */
export function yamlEncoder(source: string, scalar: WrittenScalar): Encode {
  return (replacement, rewrite) => {
    const text = writeIn(source, scalar, replacement)
    if (text !== undefined && readsAs(source, scalar, rewrite, text)) return text
    if (scalar.style === 'block') return undefined
    return { ...scalar.range, text: quote(rewrite.value) }
  }
}

function writeIn(source: string, scalar: WrittenScalar, replacement: string): string | undefined {
  switch (scalar.style) {
    case 'plain':
      return /[\r\n]/.test(replacement) ? undefined : replacement
    case 'single':
      return /[\r\n]/.test(replacement) ? undefined : replacement.replaceAll("'", "''")
    case 'double':
      return escapeDouble(replacement)
    case 'block': {
      if (!/[\r\n]/.test(replacement)) return replacement
      if (scalar.block.folded) return undefined
      const feed = source.indexOf('\n', scalar.range.start)
      const lineEnd = feed > 0 && source[feed - 1] === '\r' ? '\r\n' : '\n'
      return replacement.replace(/\r\n?|\n/g, `${lineEnd}${' '.repeat(scalar.indent)}`)
    }
  }
}

function readsAs(source: string, scalar: WrittenScalar, { place, value }: Rewrite, text: string): boolean {
  const { range } = scalar
  const start = scalar.style === 'block' ? scalar.bodyStart : range.start
  if (place.start < start || place.end > range.end) return false
  const written = source.slice(start, place.start) + text + source.slice(place.end, range.end)
  switch (scalar.style) {
    case 'plain':
      return (
        isSafePlain(written, scalar.inFlow) &&
        decodePlain(written, 0, written.length).value === value &&
        isPlainString(value)
      )
    case 'single':
      return decodeSingleQuoted(written, 0, written.length).value === value
    case 'double':
      return decodeDoubleQuoted(written, 0, written.length).value === value
    case 'block':
      return (
        scalar.indent > 0 &&
        !(
          touchesEnd(source, scalar.range.end, place) &&
          /[\r\n]/.test(source.slice(place.start, place.end) + text)
        ) &&
        keepsIndent(written, scalar.indent) &&
        decodeBlock(written, 0, written.length, scalar.block).builder.value === value
      )
  }
}

/** Whether a place reaches the line ends that close a block scalar: what they mean depends on what follows. */
function touchesEnd(source: string, end: number, place: SourceRange): boolean {
  return source.slice(place.end, end).trim() === ''
}

/** Whether no line of a block scalar's body would end it, or change its indentation. */
function keepsIndent(body: string, indent: number): boolean {
  const prefix = ' '.repeat(indent)
  let begun = false
  return body.split('\n').every((line) => {
    if (line.trim() === '') return begun || (/^ *\r?$/.test(line) && line.replace('\r', '').length <= indent)
    begun = true
    return line.startsWith(prefix)
  })
}

function isSafePlain(written: string, inFlow: boolean): boolean {
  return (
    !/^[-?:,[\]{}#&*!|>'"%@`\s]/.test(written) &&
    !/:(?:\s|$)|\s#|[\t ]$|[\0-\x08\x0b\x0c\x0e-\x1f\ufeff]/.test(written) &&
    !(inFlow && /[,[\]{}]/.test(written))
  )
}

/** A flow scalar of any text: double quotes unless it holds them, escapes only where they are needed. */
export function quote(value: string): string {
  if (!needsEscape.test(value) && /["\\]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  return `"${escapeDouble(value)}"`
}

const needsEscape = /[\0-\x1f\x7f\u0085\u2028\u2029\ufeff]/

function escapeDouble(text: string): string {
  return text.replace(/["\\]|[\0-\x1f\x7f\u0085\u2028\u2029\ufeff]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    if (character === '\r') return '\\r'
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
