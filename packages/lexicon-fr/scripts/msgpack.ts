/** The values that `decodeMessagePack` gives. */
export type MessagePackValue =
  | number
  | string
  | boolean
  | null
  | MessagePackValue[]
  | Map<string, MessagePackValue>

/** Decodes the part of MessagePack that word lists use: integers, strings, arrays and maps. */
export function decodeMessagePack(bytes: Uint8Array): MessagePackValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let offset = 0

  const unsigned = (size: 1 | 2 | 4): number => {
    const value =
      size === 1 ? view.getUint8(offset) : size === 2 ? view.getUint16(offset) : view.getUint32(offset)
    offset += size
    return value
  }
  const text = (length: number): string => {
    const value = decoder.decode(bytes.subarray(offset, offset + length))
    offset += length
    return value
  }
  const array = (length: number): MessagePackValue[] => Array.from({ length }, value)
  const map = (length: number): Map<string, MessagePackValue> =>
    new Map(Array.from({ length }, () => [String(value()), value()] as const))

  function value(): MessagePackValue {
    const type = unsigned(1)
    if (type < 0x80) return type
    if (type < 0x90) return map(type & 0x0f)
    if (type < 0xa0) return array(type & 0x0f)
    if (type < 0xc0) return text(type & 0x1f)
    switch (type) {
      case 0xc0:
        return null
      case 0xc2:
      case 0xc3:
        return type === 0xc3
      case 0xcc:
        return unsigned(1)
      case 0xcd:
        return unsigned(2)
      case 0xce:
        return unsigned(4)
      case 0xd9:
        return text(unsigned(1))
      case 0xda:
        return text(unsigned(2))
      case 0xdc:
        return array(unsigned(2))
      case 0xdd:
        return array(unsigned(4))
      case 0xde:
        return map(unsigned(2))
      default:
        throw new Error(`MessagePack type 0x${type.toString(16)} is not read here.`)
    }
  }
  return value()
}
