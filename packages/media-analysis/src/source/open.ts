import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { MediaFailure } from '@lisible/core/media'
import { memorySource, type Source } from './source.js'

/** A content opened for reading. */
export interface Opened {
  readonly source: Source
  /** SHA-256 of the whole content, 64 hexadecimal digits. */
  sha256(): Promise<string>
  close(): void
}

/** Opens a regular file, or content already in memory. Addresses on the network are refused. */
export function open(input: string | Uint8Array): Opened | MediaFailure {
  if (typeof input !== 'string') {
    if (input.length === 0) return failure('empty', 'no bytes')
    return {
      source: memorySource(input),
      sha256: async () => createHash('sha256').update(input).digest('hex'),
      close: () => {},
    }
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input) || /^[\\/]{2}/.test(input))
    return failure('outside-project', 'an address on the network is never fetched')
  let descriptor: number
  try {
    // Without waiting: opening a pipe would block.
    descriptor = openSync(input, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return openFailure(error as NodeJS.ErrnoException)
  }
  const stat = fstatSync(descriptor)
  if (!stat.isFile() || stat.size === 0) {
    closeSync(descriptor)
    if (stat.isDirectory()) return failure('not-a-file', 'a directory')
    return stat.isFile() ? failure('empty', '0 bytes') : failure('not-a-file', 'not a regular file')
  }
  return {
    source: fileSource(descriptor, stat.size),
    sha256: () => hashOf(descriptor, stat.size),
    close: () => closeSync(descriptor),
  }
}

function fileSource(descriptor: number, size: number): Source {
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
      let filled = 0
      while (filled < bytes.length) {
        const count = readSync(descriptor, bytes, filled, bytes.length - filled, offset + filled)
        if (count === 0) break
        filled += count
      }
      return filled < bytes.length ? bytes.subarray(0, filled) : bytes
    },
  }
}

const HASH_STEP = 4 * 2 ** 20

/** Large files are hashed in pieces, letting other work go on between them. */
async function hashOf(descriptor: number, size: number): Promise<string> {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(Math.min(size, HASH_STEP))
  for (let offset = 0; offset < size; ) {
    const count = readSync(descriptor, piece, 0, piece.length, offset)
    if (count === 0) break
    hash.update(piece.subarray(0, count))
    offset += count
    if (offset < size) await new Promise((resolve) => setImmediate(resolve))
  }
  return hash.digest('hex')
}

function openFailure({ code, message }: NodeJS.ErrnoException): MediaFailure {
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('missing', 'there is no such file')
  if (code === 'EISDIR') return failure('not-a-file', 'a directory')
  if (code === 'ENXIO') return failure('not-a-file', 'not a regular file')
  return failure('unreadable', `the system refuses (${code ?? message})`)
}

export function failure(
  reason: MediaFailure['reason'],
  detail: string,
  known: Partial<MediaFailure> = {},
): MediaFailure {
  return { ...known, status: 'error', reason, detail }
}
