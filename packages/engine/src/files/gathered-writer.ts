import { writeSync } from 'node:fs'

/** Bytes gathered before they are written. */
const chunk = 262_144
/** Bytes that one UTF-16 code unit takes at most. */
const widest = 3

/** Writes many small parts to an open file, in few calls. What is written last stands in the file after `flush`. */
export class GatheredWriter {
  readonly #descriptor: number
  readonly #waiting = Buffer.allocUnsafeSlow(chunk)
  #length = 0

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  /** @throws {Error} as `writeSync`, when the file cannot be written. */
  write(part: string | Uint8Array): void {
    const room = typeof part === 'string' ? part.length * widest : part.length
    if (room > chunk - this.#length) this.flush()
    if (room > chunk) this.#put(typeof part === 'string' ? Buffer.from(part) : part)
    else this.#gather(part)
  }

  /** @throws {Error} as `writeSync`, when the file cannot be written. */
  flush(): void {
    const length = this.#length
    this.#length = 0
    this.#put(this.#waiting.subarray(0, length))
  }

  #gather(part: string | Uint8Array): void {
    if (typeof part === 'string') this.#length += this.#waiting.write(part, this.#length)
    else {
      this.#waiting.set(part, this.#length)
      this.#length += part.length
    }
  }

  #put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
  }
}
