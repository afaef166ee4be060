import { join } from 'node:path'
import { topOf } from './changed-files.js'
import { git, gitBlob } from './git.js'
import { truePath } from './true-path.js'

/** Bytes of a draft as git's index holds them; `undefined` where the disk holds the same. */
export type IndexContent = (path: string) => Uint8Array | undefined

/**
 * The files whose index and disk differ, that is, which are staged in part; `undefined`: there are none.
 * @throws {ConfigurationError} without git or outside a repository.
 */
export async function indexContent(cwd: string): Promise<IndexContent | undefined> {
  const top = await topOf(cwd)
  const objects = objectsOf(
    await git(cwd, [
      'diff',
      '--raw',
      '--no-abbrev',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--no-relative',
      '--ignore-submodules',
    ]),
    top,
  )
  if (objects.size === 0) return undefined
  const contents = new Map<string, Uint8Array>()
  return (path) => {
    const object = objects.get(truePath(path))
    if (object === undefined) return undefined
    let content = contents.get(object)
    if (content === undefined) {
      content = gitBlob(top, object)
      contents.set(object, content)
    }
    return content
  }
}

/** `:100644 100644 <index> <disk> M`, a NUL, the path, a NUL; ordinary files only, and none in conflict. */
function objectsOf(raw: string, top: string): Map<string, string> {
  const objects = new Map<string, string>()
  const fields = raw.split('\0')
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [mode = '', , object = ''] = fields[i]!.split(' ')
    if (mode.startsWith(':100') && !/^0+$/.test(object)) objects.set(join(top, fields[i + 1]!), object)
  }
  return objects
}
