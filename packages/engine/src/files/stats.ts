import { lstatSync, type Stats, statSync } from 'node:fs'

/**
 * What stands at a path, links followed; nothing where nothing can be seen: no such file, a file where a folder should
 * be, links in a circle, a name too long, a folder that may not be entered.
 */
export function statsOf(path: string): Stats | undefined {
  return seen(() => statSync(path, { throwIfNoEntry: false }))
}

export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false
}

/** Whether a path is itself a link, wherever it leads. */
export function isLink(path: string): boolean {
  return seen(() => lstatSync(path, { throwIfNoEntry: false }))?.isSymbolicLink() ?? false
}

function seen(look: () => Stats | undefined): Stats | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
