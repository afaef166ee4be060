/** Content that can be read in pieces, so that a header is read without loading what follows. */
export interface Source {
  /** Length in bytes. */
  readonly size: number
  /** Bytes from `offset`; fewer than `length` at the end of the content. */
  read(offset: number, length: number): Uint8Array
}

/** The content ends, or contradicts itself, before what its header announces. */
export class TruncatedContent extends Error {
  override readonly name = 'TruncatedContent'
}

/** The content breaks the rules of its format. */
export class MalformedContent extends Error {
  override readonly name = 'MalformedContent'
}

/** A format that is recognised and cannot be described. */
export class UnsupportedContent extends Error {
  override readonly name = 'UnsupportedContent'
}

/** Content in memory. */
export function memorySource(bytes: Uint8Array): Source {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}

/** A cursor over a source: numbers and tags, with a check of the end. */
export class Reader {
  readonly #source: Source
  #window: Uint8Array = new Uint8Array(0)
  #windowStart = 0

  constructor(source: Source) {
    this.#source = source
  }

  get size(): number {
    return this.#source.size
  }

  /** Exactly `length` bytes. Throws `TruncatedContent` past the end. */
  bytes(offset: number, length: number): Uint8Array {
    if (offset < 0 || length < 0 || offset + length > this.#source.size)
      throw new TruncatedContent(
        `${length} bytes expected at ${offset}, the content has ${this.#source.size}`,
      )
    if (length > WINDOW) return this.#source.read(offset, length)
    if (offset < this.#windowStart || offset + length > this.#windowStart + this.#window.length) {
      this.#window = this.#source.read(offset, WINDOW)
      this.#windowStart = offset
    }
    return this.#window.subarray(offset - this.#windowStart, offset - this.#windowStart + length)
  }

  u8(offset: number): number {
    return this.bytes(offset, 1)[0]!
  }

  u16(offset: number, littleEndian = false): number {
    return this.#view(offset, 2).getUint16(0, littleEndian)
  }

  i16(offset: number, littleEndian = false): number {
    return this.#view(offset, 2).getInt16(0, littleEndian)
  }

  u32(offset: number, littleEndian = false): number {
    return this.#view(offset, 4).getUint32(0, littleEndian)
  }

  i32(offset: number, littleEndian = false): number {
    return this.#view(offset, 4).getInt32(0, littleEndian)
  }

  /** 64-bit number; beyond 2^53 it loses precision, which no length in a file reaches. */
  u64(offset: number): number {
    return Number(this.#view(offset, 8).getBigUint64(0))
  }

  f64(offset: number): number {
    return this.#view(offset, 8).getFloat64(0)
  }

  f32(offset: number): number {
    return this.#view(offset, 4).getFloat32(0)
  }

  /** Characters of one byte each. */
  tag(offset: number, length: number): string {
    return String.fromCharCode(...this.bytes(offset, length))
  }

  #view(offset: number, length: number): DataView {
    const bytes = this.bytes(offset, length)
    return new DataView(bytes.buffer, bytes.byteOffset, length)
  }
}

const WINDOW = 16 * 1024
