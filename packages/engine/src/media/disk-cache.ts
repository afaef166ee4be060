import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MediaCache } from '@lisible/media-analysis'
import { writeCacheFile } from '../cache/write-cache-file.js'

/** Measures are text of a few kilobytes; what is larger was not written by lisible. */
const LARGEST = 4_000_000

/**
 * Folder in which measures are kept: `node_modules/.cache/lisible/media` of the project, as other tools do;
 * absent where there is no `node_modules`, so that nothing is left in a folder of texts.
 */
export function cacheFolder(root: string): string | undefined {
  const folder = projectCache(root)
  return folder && join(folder, 'media')
}

/** `node_modules/.cache/lisible` of the project, or of the repository that holds it; never above that. */
export function projectCache(root: string): string | undefined {
  const above: string[] = []
  for (let at = root; ; at = dirname(at)) {
    above.push(at)
    if (existsSync(join(at, '.git'))) break
    if (dirname(at) === at) {
      above.splice(1)
      break
    }
  }
  const modules = above.map((folder) => join(folder, 'node_modules')).find((folder) => existsSync(folder))
  return modules && join(modules, '.cache', 'lisible')
}

/**
 * Measures kept in files of a folder, one a measure, written whole or not at all. Each holds its own key, so that
 * an entry cut short or of another measure is as good as none; a folder that cannot be written keeps nothing.
 */
export function diskCache(folder: string): MediaCache {
  const fileOf = (key: string) => join(folder, `${key}.json`)
  return {
    get(key) {
      try {
        const text = readFileSync(fileOf(key), 'utf8')
        if (text.length > LARGEST) return undefined
        const end = text.indexOf('\n')
        if (text.slice(0, end) !== key || !text.endsWith('\n')) return undefined
        return text.slice(end + 1, -1)
      } catch {
        return undefined
      }
    },
    set(key, value) {
      writeCacheFile(fileOf(key), [`${key}\n${value}\n`])
    },
  }
}
