import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Makes names of temporary files differ. */
let written = 0

/**
 * Writes a file of a cache whole or not at all, with the folders that lead to it. Not waited for on the disk: what
 * a power cut takes is made again. Where the folder cannot be written, nothing is.
 */
export function writeCacheFile(file: string, text: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${written++}.tmp`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, text, { flag: 'wx' })
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}
