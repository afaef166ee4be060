import { closeSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { GatheredWriter } from '../files/gathered-writer.js'
import { makeFolder } from '../files/make-folder.js'
import { removeIfThere } from '../files/remove.js'
import { statsOf } from '../files/stats.js'
import { temporaryBeside } from '../files/temporary.js'

/**
 * Writes a file of a cache whole or not at all, with the folders that lead to it. Not waited for on the disk: what
 * a power cut takes is made again. Where it cannot be written, nothing is, and the answer is why: the code of an error,
 * or `taken` where something else has its name.
 */
export function writeCacheFile(file: string, parts: Iterable<string | Uint8Array>): string | undefined {
  const there = statsOf(file)
  // A device (`/dev/null`) is not to be replaced by a file.
  if (there?.isFile() === false) return there.isDirectory() ? 'EISDIR' : 'taken'
  const temporary = temporaryBeside(file)
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
