import { basename, dirname, relative, sep } from 'node:path'
import { configurationNames, type Engine } from '@lisible/engine'
import { settingsFiles } from '../configuration/settings-files.js'
import { truePath } from './true-path.js'

const ignoreFiles = ['.gitignore', '.lisibleignore']

/**
 * Whether what holds for a draft changed: a configuration or an ignore file of its folder or one above, or a word
 * list, a charter or what the charter names.
 */
export function settingsChanged(
  engine: Pick<Engine, 'projectOf' | 'resolveConfig'>,
  changed: ReadonlySet<string>,
): (draft: string) => Promise<boolean> {
  const holding = new Set<string>([...configurationNames, ...ignoreFiles])
  const folders = [...changed].filter((file) => holding.has(basename(file))).map((file) => dirname(file))
  return async (draft) => {
    const folder = dirname(truePath(draft))
    if (folders.some((above) => isAbove(above, folder))) return true
    const { configuration } = engine.projectOf(draft)
    if (configuration === undefined) return false
    if (changed.has(truePath(configuration))) return true
    return (await settingsFiles(engine, draft)).some((file) => changed.has(truePath(file)))
  }
}

function isAbove(folder: string, below: string): boolean {
  const way = relative(folder, below)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-zA-Z]:/.test(way))
}
