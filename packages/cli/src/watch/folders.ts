import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { isFolder, isLink } from '@lisible/engine'

/** Told of each file or folder below the one that is watched that changed, came or went (absolute path). */
type Tell = (path: string) => void

/** Folders that are not looked into, by name. */
const ignored = new Set(['node_modules', '.git'])

/** Watches a folder and those below it, links left alone. Answers how to stop. */
export function watchFolders(folder: string, tell: Tell): () => void {
  const watcher = process.platform === 'linux' ? new Folders(tell) : undefined
  if (watcher) {
    watcher.add(folder)
    return () => watcher.close()
  }
  const native = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && !name.split(sep).some((part) => ignored.has(part))) tell(join(folder, name))
  })
  return () => native.close()
}

/**
 * A watcher for each folder. On Linux, Node's recursive one does the same, but follows links, and throws where nobody
 * can catch it once one leads nowhere or in a circle.
 */
class Folders {
  readonly #tell: Tell
  readonly #watchers = new Map<string, FSWatcher>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  /** Watches a folder anew, with those below it. */
  add(folder: string): void {
    this.#watchers.get(folder)?.close()
    try {
      const watcher = watch(folder, (_event, name) => this.#changed(folder, name))
      watcher.on('error', () => this.#remove(folder))
      this.#watchers.set(folder, watcher)
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory() && !ignored.has(entry.name)) this.add(join(folder, entry.name))
    } catch {
      // Gone meanwhile, or nobody may open it.
      this.#remove(folder)
    }
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  #changed(folder: string, name: string | null): void {
    if (name === null || ignored.has(name)) return
    const path = join(folder, name)
    if (isFolder(path) && !isLink(path)) this.add(path)
    else this.#remove(path)
    this.#tell(path)
  }

  /** Forgets a folder that went. */
  #remove(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }
}
