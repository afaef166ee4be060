/**
 * Something large that a rule reads and the host provides (a lexicon, a list of names):
 * core knows the key only. Declared with {@link defineResource}, opened by the host on first use.
 */
export interface ResourceKey<T> {
  readonly id: string
  /** Carries the type; never set. */
  readonly type?: T
}

export function defineResource<T>(id: string): ResourceKey<T> {
  return { id }
}

/** Opens resources on demand; `undefined` where the host has none under this key. */
export interface Resources {
  get<T>(key: ResourceKey<T>): T | undefined
}

/** Resources from functions that open them, each called at most once. */
export function lazyResources(open: Readonly<Record<string, () => unknown>>): Resources {
  const opened = new Map<string, unknown>()
  return {
    get<T>(key: ResourceKey<T>): T | undefined {
      if (!opened.has(key.id)) opened.set(key.id, open[key.id]?.())
      return opened.get(key.id) as T | undefined
    },
  }
}

export const noResources: Resources = { get: () => undefined }
