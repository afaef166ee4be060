/**
 * The container of a `.lexicon` file: a fixed header, a table of sections, the sections.
 * Everything is little endian and read where it lies.
 *
 * | offset | size | meaning                                                          |
 * | ------ | ---- | ---------------------------------------------------------------- |
 * | 0      | 4    | `LXCN`                                                           |
 * | 4      | 2    | version of the layout                                            |
 * | 6      | 2    | number of sections                                               |
 * | 8      | 4    | length of the whole file in bytes                                |
 * | 12     | 4    | checksum of everything from offset 16 on                         |
 * | 16     | 4    | checksum of a sample: one word in sixteen from offset 20 on      |
 * | 20     | 12×n | sections: name (4 ASCII letters), offset, length in bytes        |
 *
 * A reader skips sections that it does not know, so new kinds of data need no
 * new version; the version changes when the meaning of an existing section does. Sections start at
 * multiples of four.
 */
export const MAGIC = 0x4e43584c // 'LXCN'
export const VERSION = 2
export const HEADER_BYTES = 20
/** Where the checksum of the whole begins. */
const CHECKED_FROM = 16
/** Words between two of the sample: a cache line of 64 bytes. */
const STRIDE = 16
export const SECTION_ENTRY_BYTES = 12

/** Why the bytes are not a usable lexicon. */
export interface LexiconError {
  readonly ok: false
  readonly reason: 'not-a-lexicon' | 'unsupported-version' | 'truncated' | 'corrupt' | 'mismatch'
  readonly message: string
}

export interface Container {
  readonly ok: true
  readonly checksum: number
  /** Bytes of a section, or `undefined` when the file has none of that name. Shares memory with the file. */
  section(name: string): Uint8Array | undefined
}

const failure = (reason: LexiconError['reason'], message: string): LexiconError => ({
  ok: false,
  reason,
  message,
})

/**
 * How much of the bytes is verified: `whole` finds any changed byte; `sample` finds a file that is not what it was or
 * lacks a piece of 64 bytes or more, in a tenth of the time.
 */
export type Verification = 'whole' | 'sample'

/** Writes both checksums into the header of a finished file. */
export function seal(file: Uint8Array): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  view.setUint32(16, sampleChecksum(file), true)
  view.setUint32(12, checksum(file), true)
}

/** Checksum of one word in sixteen behind the header, and of the length. */
function sampleChecksum(bytes: Uint8Array): number {
  const count = (bytes.length - HEADER_BYTES) >> 2
  const words = littleEndianWords(bytes.subarray(HEADER_BYTES, HEADER_BYTES + 4 * count))
  let sum = bytes.length
  for (let i = 0; i < count; i += STRIDE) sum = (Math.imul(sum, 31) + words[i]!) | 0
  return Math.imul(sum, 0x9e3779b1) >>> 0
}

/**
 * Checksum of `bytes` from offset 16 on: four interleaved multiplicative sums of 32-bit words. Any change of one word
 * changes it.
 */
function checksum(bytes: Uint8Array): number {
  const start = CHECKED_FROM
  const count = (bytes.length - start) >> 2
  const words = littleEndianWords(bytes.subarray(start, start + 4 * count))
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  let i = 0
  for (; i + 3 < count; i += 4) {
    a = (Math.imul(a, 31) + words[i]!) | 0
    b = (Math.imul(b, 31) + words[i + 1]!) | 0
    c = (Math.imul(c, 31) + words[i + 2]!) | 0
    d = (Math.imul(d, 31) + words[i + 3]!) | 0
  }
  for (; i < count; i++) a = (Math.imul(a, 31) + words[i]!) | 0
  for (let rest = start + 4 * count; rest < bytes.length; rest++) b = (Math.imul(b, 31) + bytes[rest]!) | 0
  const mix = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d)
  return (mix ^ Math.imul(d, 0x27d4eb2f)) >>> 0
}

const hostIsLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** The bytes as 32-bit words: a view where alignment and byte order allow it, else a copy. */
export function littleEndianWords(bytes: Uint8Array): Uint32Array {
  if (hostIsLittleEndian) {
    return bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
      : new Uint32Array(bytes.slice().buffer)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, index) => view.getUint32(4 * index, true))
}

/** Reads the header and verifies the bytes; costs one pass over what is verified and copies nothing. */
export function openContainer(
  bytes: Uint8Array,
  verification: Verification = 'whole',
): Container | LexiconError {
  if (bytes.length < HEADER_BYTES) {
    return failure('truncated', `A lexicon has at least ${HEADER_BYTES} bytes; these are ${bytes.length}.`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) {
    return failure('not-a-lexicon', 'These bytes do not start with the letters LXCN of a lexicon file.')
  }
  const version = view.getUint16(4, true)
  if (version !== VERSION) {
    return failure('unsupported-version', `The lexicon has layout ${version}; this version reads ${VERSION}.`)
  }
  const length = view.getUint32(8, true)
  if (length > bytes.length) {
    return failure('truncated', `The lexicon is cut short: ${bytes.length} of ${length} bytes are there.`)
  }
  if (length < bytes.length) {
    return failure('corrupt', `The lexicon announces ${length} bytes and has ${bytes.length}.`)
  }
  const expected = view.getUint32(12, true)
  const isSound =
    verification === 'whole'
      ? checksum(bytes) === expected
      : sampleChecksum(bytes) === view.getUint32(16, true)
  if (!isSound) {
    return failure('corrupt', 'The lexicon is damaged: its checksum does not match its content.')
  }
  const sections = new Map<string, Uint8Array>()
  const count = view.getUint16(6, true)
  if (HEADER_BYTES + count * SECTION_ENTRY_BYTES > length) {
    return failure('corrupt', 'The lexicon is damaged: its table of sections does not fit in the file.')
  }
  for (let index = 0; index < count; index++) {
    const entry = HEADER_BYTES + index * SECTION_ENTRY_BYTES
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 4, true)
    const size = view.getUint32(entry + 8, true)
    if (offset + size > length) {
      return failure('corrupt', `The lexicon is damaged: its section ${name} does not fit in the file.`)
    }
    sections.set(name, bytes.subarray(offset, offset + size))
  }
  return { ok: true, checksum: expected, section: (name) => sections.get(name) }
}
