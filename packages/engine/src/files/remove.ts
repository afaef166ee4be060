import { rmSync } from 'node:fs'

/** Removes a file. Where its folder is none, or its name too long to be any file's, there is no file either. */
export function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}
