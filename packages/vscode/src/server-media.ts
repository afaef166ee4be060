import { pathToFileURL } from 'node:url'
import * as bundled from '@lisible/media-analysis-bundled'

/**
 * Stands for `@lisible/media-analysis` in the bundled server: that of the project, where it has one, which
 * reads pictures whole; else the part that needs no native code (formats, sizes, durations, captions).
 */
const place = process.env.LISIBLE_MEDIA_ANALYSIS
let loading: Promise<typeof bundled> | undefined

function load(): Promise<typeof bundled> {
  loading ??= place
    ? (import(pathToFileURL(place).href) as Promise<typeof bundled>).catch(() => bundled)
    : Promise.resolve(bundled)
  return loading
}

/** What says which module is missing says nothing to an author. */
function plainly<T>(facts: T): T {
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) =>
    key === 'detail' && typeof value === 'string' && value.startsWith('Cannot find')
      ? 'npm install --save-dev lisible'
      : value,
  ) as T
}

export const analyse: typeof bundled.analyse = async (...given) =>
  plainly(await (await load()).analyse(...given))
export const close: typeof bundled.close = async () => (await load()).close()
