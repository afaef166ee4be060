import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { isInside } from '../files/project.js'
import { removeIfThere } from '../files/remove.js'
import { temporaryBeside } from '../files/temporary.js'

/** Why a fixed draft was not written. */
export type WriteFailure =
  /** The file is no longer what was checked. */
  | { readonly reason: 'changed' }
  /** The file is a link that leaves the project. */
  | { readonly reason: 'outside-project' }
  | { readonly reason: 'refused'; readonly detail: string }

/**
 * Replaces a file at once or not at all: the new content goes to a file beside it, which takes its name once it
 * is whole on the disk. Mode is kept; a link is followed inside the project only; a file that is no longer
 * `before` is left alone.
 */
export function replaceFile(
  path: string,
  before: Uint8Array,
  after: string,
  root: string,
): WriteFailure | undefined {
  let temporary: string | undefined
  try {
    const file = realpathSync(path)
    if (!isInside(file, realpathSync(root))) return { reason: 'outside-project' }
    const { mode } = statSync(file)
    temporary = temporaryBeside(file)
    writeWhole(temporary, Buffer.from(after), mode)
    if (!readFileSync(file).equals(before)) {
      rmSync(temporary)
      return { reason: 'changed' }
    }
    renameSync(temporary, file)
    return undefined
  } catch (error) {
    if (temporary !== undefined) removeIfThere(temporary)
    return { reason: 'refused', detail: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}

/** Writes a new file, whole on the disk when this returns. Fails where the name is taken. */
export function writeWhole(path: string, content: Uint8Array, mode: number): void {
  const descriptor = openSync(path, 'wx', mode)
  try {
    for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  // The mode given to `open` is masked by the process's umask.
  chmodSync(path, mode)
}
