import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { GatheredWriter } from '../files/gathered-writer.js'

/** Makes names of temporary files differ. */
let written = 0

/**
 * Writes a file of a cache whole or not at all, with the folders that lead to it. Not waited for on the disk: what
 * a power cut takes is made again. Where the folder cannot be written, nothing is.
 */
export function writeCacheFile(file: string, parts: Iterable<string | Uint8Array>): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${written++}.tmp`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeParts(temporary, parts)
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}

function writeParts(file: string, parts: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(file, 'wx')
  try {
    const writer = new GatheredWriter(descriptor)
    for (const part of parts) writer.write(part)
    writer.flush()
  } finally {
    closeSync(descriptor)
  }
}
