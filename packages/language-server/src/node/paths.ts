import { isAbsolute, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Path of a `file:` URI; `undefined` for any other. Drive letters and escapes as clients write them. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** Where a text stands for configuration and media; one without a file stands in `folder`. */
export function placeOf(uri: string, languageId: string, folder: string): string {
  const path = pathOf(uri)
  if (path !== undefined && isAbsolute(path)) return path
  const extension: Readonly<Record<string, string>> = { json: 'json', yaml: 'yaml', csv: 'csv' }
  return join(folder, `untitled.post.${extension[languageId] ?? 'md'}`)
}
