import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { discoverConfiguration } from '../configuration/discover.js'

const roots = new Map<string, string>()

/**
 * Folder that holds all a draft may name: that of its configuration, else of the nearest `.git` or
 * `package.json`, else the working folder when the draft is below it, else the draft's own.
 */
export function projectRoot(draft: string, cwd: string): string {
  const folder = dirname(draft)
  const known = roots.get(folder)
  if (known) return known
  const configuration = discoverConfiguration(folder)
  const root = configuration
    ? dirname(configuration)
    : (marked(folder) ?? (isInside(folder, cwd) ? cwd : folder))
  roots.set(folder, root)
  return root
}

/** Forgets what was found: configurations and markers may have come or gone. */
export function forgetProjects(): void {
  roots.clear()
}

function marked(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || existsSync(join(at, 'package.json'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** Whether `path` is `folder` or below it. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-zA-Z]:/.test(way))
}
