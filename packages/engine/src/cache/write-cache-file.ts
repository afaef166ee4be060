import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { GatheredWriter } from '../files/gathered-writer.js'
import { makeFolder } from '../files/make-folder.js'

/** Makes names of temporary files differ. */
let written = 0

/**
 * Writes a file of a cache whole or not at all, with the folders that lead to it. Not waited for on the disk: what
 * a power cut takes is made again. Where the folder cannot be written, nothing is, and the answer is why.
 */
export function writeCacheFile(file: string, parts: Iterable<string | Uint8Array>): string | undefined {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${written++}.tmp`)
  try {
    makeFolder(dirname(file))
    writeParts(temporary, parts)
    renameSync(temporary, file)
    return undefined
  } catch (error) {
    removeIfThere(temporary)
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Where its folder is none, there is no file either. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
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
