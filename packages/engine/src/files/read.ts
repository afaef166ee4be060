import { isUtf8 } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Problem } from '@lisible/core'
import { unreadableRule } from '@lisible/core'

/** Bytes a draft may have: far above any calendar of a year, far below what would stall a run. */
export const maxDraftBytes = 10_000_000

export type ReadResult =
  | { readonly source: string; readonly bytes: Uint8Array }
  | { readonly problem: Problem }

const start = { start: 0, end: 0 }

/** Reads a draft file as UTF-8; what cannot be read is a problem, not an error. */
export function readDraft(path: string): ReadResult {
  let descriptor: number | undefined
  try {
    // Not to wait for a writer, where the file is a pipe.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return unread('notFile')
    if (stats.size > maxDraftBytes) return tooLarge(stats.size)
    return decodeDraft(readWhole(descriptor, stats.size))
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    return detail === 'ENOENT' ? unread('gone') : unread('permission', { detail })
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/**
 * To the end of the file, which may have grown since its size was asked; one byte more than allowed at most. A read
 * that fills less than it could has met the end.
 */
function readWhole(descriptor: number, size: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null)
    length += read
    if (length < bytes.length || length > maxDraftBytes) return bytes.subarray(0, length)
    bytes = Buffer.concat([bytes, Buffer.allocUnsafe(length)])
  }
}

/** Decodes the bytes of a draft, a byte-order mark kept. */
export function decodeDraft(bytes: Uint8Array): ReadResult {
  if (bytes.length > maxDraftBytes) return tooLarge(bytes.length)
  if (!isUtf8(bytes)) {
    const message = bytes.includes(0) && !hasUtf16Mark(bytes) ? 'binary' : 'encoding'
    return { problem: { rule: unreadableRule, message, data: {}, place: start } }
  }
  return { source: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), bytes }
}

function unread(message: string, data: Readonly<Record<string, unknown>> = {}): ReadResult {
  return { problem: { rule: unreadableRule, message, data, place: start } }
}

function tooLarge(bytes: number): ReadResult {
  return {
    problem: { rule: unreadableRule, message: 'tooLarge', data: { bytes, max: maxDraftBytes }, place: start },
  }
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
