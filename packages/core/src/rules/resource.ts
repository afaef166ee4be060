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

/** Resources from functions that open them, each called at most once; an error is thrown again at each use. */
export function lazyResources(open: Readonly<Record<string, () => unknown>>): Resources {
  const opened = new Map<string, { readonly value: unknown } | { readonly error: unknown }>()
  const openOnce = (id: string) => {
    try {
      return { value: open[id]?.() }
    } catch (error) {
      return { error }
    }
  }
  return {
    get<T>(key: ResourceKey<T>): T | undefined {
      let resource = opened.get(key.id)
      if (!resource) {
        resource = openOnce(key.id)
        opened.set(key.id, resource)
      }
      if ('error' in resource) throw resource.error
      return resource.value as T | undefined
    },
  }
}

export const noResources: Resources = { get: () => undefined }
