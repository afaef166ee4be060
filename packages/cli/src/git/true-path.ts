import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Git names files by the true path of the repository; a draft may have been reached through a link. */
export function truePath(file: string): string {
  try {
    return join(realpathSync(dirname(file)), basename(file))
  } catch {
    return file
  }
}
