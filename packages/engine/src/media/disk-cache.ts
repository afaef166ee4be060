import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MediaCache } from '@lisible/media-analysis'

/** Measures are text of a few kilobytes; what is larger was not written by lisible. */
const LARGEST = 4_000_000

/**
 * Folder in which measures are kept: `node_modules/.cache/lisible` of the project, or of a folder above it, as
 * other tools do; absent where there is no `node_modules`, so that nothing is left in a folder of texts.
 */
export function cacheFolder(root: string): string | undefined {
  for (let at = root; ; at = dirname(at)) {
    const modules = join(at, 'node_modules')
    if (existsSync(modules)) return join(modules, '.cache', 'lisible', 'media')
    if (dirname(at) === at) return undefined
  }
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
      const temporary = join(folder, `.${randomBytes(6).toString('hex')}.tmp`)
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(temporary, `${key}\n${value}\n`, { flag: 'wx' })
        renameSync(temporary, fileOf(key))
      } catch {
        rmSync(temporary, { force: true })
      }
    },
  }
}
