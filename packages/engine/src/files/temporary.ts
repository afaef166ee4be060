import { dirname, join } from 'node:path'

/** Makes names of temporary files differ. */
let made = 0

/**
 * A name beside `file` for what will take its place once it is whole. It does not grow with the name of the file,
 * which may be as long as the system allows.
 */
export function temporaryBeside(file: string): string {
  const chance = Math.random().toString(36).slice(2, 8)
  return join(dirname(file), `.lisible-${process.pid}-${chance}${made++}.tmp`)
}
