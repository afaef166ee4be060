import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
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
  let bytes: Buffer
  try {
    const { size } = statSync(path)
    if (size > maxDraftBytes) return tooLarge(size)
    bytes = readFileSync(path)
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    return { problem: { rule: unreadableRule, message: 'permission', data: { detail }, place: start } }
  }
  return decodeDraft(bytes)
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

function tooLarge(bytes: number): ReadResult {
  return {
    problem: { rule: unreadableRule, message: 'tooLarge', data: { bytes, max: maxDraftBytes }, place: start },
  }
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
