import type { SourceRange } from '../../../source-map/position.js'
import { WholeMap } from '../../../source-map/source-map.js'
import type { TextBuilder } from '../../../source-map/text-builder.js'
import type { DecodedText, HostScalar } from '../host-node.js'
import { decodeBlock } from './block-scalar.js'
import { type WrittenScalar, yamlEncoder } from './encode.js'
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from './flow-scalar.js'

/**
 * A scalar with the text it stands for. `expected` is that text as the library read it: where decoding does
 * not give the same, its characters are not mapped.
 */
export function yamlScalar(
  source: string,
  written: WrittenScalar,
  value: HostScalar['value'],
  expected: string,
): HostScalar {
  return {
    kind: 'scalar',
    value,
    range: written.range,
    text: () => decode(source, written, expected),
  }
}

function decode(source: string, written: WrittenScalar, expected: string): DecodedText {
  const builder = decodeScalar(source, written)
  if (builder.value !== expected) {
    return { value: expected.replace(/\r\n?/g, '\n'), map: new WholeMap(written.range) }
  }
  const text = builder.withLineFeeds()
  return { value: text.value, map: text.map(yamlEncoder(source, written)) }
}

export function decodeScalar(source: string, written: WrittenScalar): TextBuilder {
  const { start, end } = written.range
  switch (written.style) {
    case 'plain':
      return decodePlain(source, start, end)
    case 'single':
      return decodeSingleQuoted(source, start, end)
    case 'double':
      return decodeDoubleQuoted(source, start, end)
    case 'block':
      return decodeBlock(source, written.bodyStart, end, written.block).builder
  }
}

export function nullScalar(range: SourceRange): HostScalar {
  return { kind: 'scalar', value: null, range, text: () => ({ value: '', map: new WholeMap(range) }) }
}
