import { basename, dirname, relative, resolve, sep } from 'node:path'
import { configurationNames, type Engine } from '@lisible/engine'
import { truePath } from './true-path.js'

const ignoreFiles = ['.gitignore', '.lisibleignore']

/**
 * Whether what holds for a draft changed: a configuration or an ignore file of its folder or one above, or a word
 * list that its configuration names.
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
    const { dictionary } = (await engine.resolveConfig(draft)).settings
    return (Array.isArray(dictionary) ? dictionary : [dictionary]).some(
      (list) => typeof list === 'string' && changed.has(truePath(resolve(dirname(configuration), list))),
    )
  }
}

function isAbove(folder: string, below: string): boolean {
  const way = relative(folder, below)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-zA-Z]:/.test(way))
}
