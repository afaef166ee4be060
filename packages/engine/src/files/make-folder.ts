import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isFolder } from './stats.js'

/**
 * Makes a folder and those that lead to it. `mkdir` with `recursive` never comes back where a file system says “no such
 * file” of a folder that cannot be made, as `/proc` does.
 *
 * @throws {NodeJS.ErrnoException} when one cannot be made, or is not a folder.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(folder)) throw error
  }
}
