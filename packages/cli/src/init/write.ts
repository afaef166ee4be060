import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFolder, isLink, makeFolder } from '@lisible/engine'
import type { NewFile } from './files.js'

export type Written =
  | { readonly path: string; readonly written: true }
  | {
      readonly path: string
      readonly written: false
      readonly why: 'exists' | 'no-repository' | 'link' | 'refused'
      readonly detail?: string
    }

/** Writes new files in a folder; what exists is left alone, and nothing is written through a link that leaves it. */
export function writeNewFiles(folder: string, files: readonly NewFile[]): readonly Written[] {
  return files.map((file) => writeNew(folder, file))
}

function writeNew(folder: string, { path, text, executable }: NewFile): Written {
  const target = join(folder, path)
  if (path.startsWith('.git/') && !isFolder(join(folder, '.git')))
    return { path, written: false, why: 'no-repository' }
  try {
    if (hasLink(folder, path)) return { path, written: false, why: 'link' }
    if (existsSync(target)) return { path, written: false, why: 'exists' }
    makeFolder(dirname(target))
    writeFileSync(target, text, { flag: 'wx', mode: executable ? 0o755 : 0o644 })
    return { path, written: true }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    // Else a file stands where a folder on the way should.
    return code === 'EEXIST' && isFolder(dirname(target))
      ? { path, written: false, why: 'exists' }
      : { path, written: false, why: 'refused', detail: code }
  }
}

/** Whether a step of the way is a symbolic link: it may lead out of the folder. */
function hasLink(folder: string, path: string): boolean {
  let at = folder
  return path.split('/').some((name) => {
    at = join(at, name)
    return isLink(at)
  })
}
