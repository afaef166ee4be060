import { sep } from 'node:path'

/** A path with `/` between its parts, as configurations, globs and reports write it. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
