import { join, resolve } from 'node:path'
import { projectCache, type ResultsOptions, statsOf } from '@lisible/engine'
import { version } from '../version.js'

/**
 * Where results are kept between runs: in the file named, else in `node_modules/.cache/lisible`, else, in a
 * folder without `node_modules`, in `.lisible-cache`.
 */
export function keptResults(
  cwd: string,
  location: string | undefined,
  executable: string | undefined,
): ResultsOptions {
  const folder = projectCache(cwd)
  const file =
    location === undefined
      ? folder
        ? join(folder, 'results.txt')
        : join(cwd, '.lisible-cache')
      : resolve(cwd, location)
  return { file, program: `${version} ${builtAt(executable)}` }
}

/** Tells builds of one version apart. */
function builtAt(executable: string | undefined): string {
  const bundle = executable && statsOf(join(executable, '..', '..', 'dist', 'lisible.cjs'))
  return bundle ? `${bundle.size} ${bundle.mtimeMs}` : ''
}
