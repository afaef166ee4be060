/**
 * Keeps measures between runs. Keys hold the hash of the content and the version of the analyser, so that an
 * entry never grows stale; values are text. A store that fails should behave as an empty one.
 */
export interface MediaCache {
  get(key: string): Promise<string | undefined> | string | undefined
  set(key: string, value: string): Promise<void> | void
}

/** Changes whenever the same content would be measured otherwise. */
export const ANALYSER_VERSION = '6'

/** Key of one measure of one content. File names may be made of it. */
export function cacheKey(sha256: string, measure: string): string {
  return `${sha256}-${measure}-${ANALYSER_VERSION}`
}
