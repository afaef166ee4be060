/** Limits within which a file is measured. */
export interface Limits {
  /** Largest file of each kind, in bytes. */
  readonly imageBytes: number
  readonly videoBytes: number
  readonly documentBytes: number
  readonly captionBytes: number
  /** Most pixels of a picture, as its header announces them: width × height. */
  readonly pixels: number
  /**
   * Most bytes of decoded pixels for one byte of a large picture (over `expansionFrom` pixels). Photographs stay
   * under 100, posters under 400; a picture made to fill the memory of who opens it goes past 1,000.
   */
  readonly expansion: number
  readonly expansionFrom: number
  /** Time of one measure in the worker, in milliseconds. */
  readonly timeout: number
}

export const DEFAULT_LIMITS: Limits = {
  imageBytes: 64 * 2 ** 20,
  videoBytes: 8 * 2 ** 30,
  documentBytes: 512 * 2 ** 20,
  captionBytes: 4 * 2 ** 20,
  pixels: 100_000_000,
  expansion: 1000,
  expansionFrom: 25_000_000,
  timeout: 90_000,
}
