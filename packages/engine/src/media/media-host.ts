import type { Draft, FactsByFile, MediaFacts, MediaNeed, MediaNeeds } from '@lisible/core'
import { statsOf } from '../files/stats.js'
import { cacheFolder, diskCache } from './disk-cache.js'
import { type Failure, locate } from './locate.js'
import { namesOf } from './names.js'

export interface MediaHostOptions {
  /** `false`: every answer is "disabled". */
  readonly enabled: boolean
  /** Folder that keeps measures between runs; `false`: none. Absent: in `node_modules` of the project, if any. */
  readonly cache?: string | false
}

/** Answers media facts for the files that drafts name. */
export interface MediaHost {
  /** Facts of every medium and captions file of the draft, by name as written. */
  facts(
    draft: Draft,
    path: string,
    root: string,
    needs: ReadonlySet<MediaNeed>,
    signal?: AbortSignal,
  ): Promise<FactsByFile>
  /** The same from what is remembered of unchanged files; `undefined` where a file must be measured first. */
  known(draft: Draft, path: string, root: string, needs: ReadonlySet<MediaNeed>): FactsByFile | undefined
  /** What is remembered of one file. */
  knownFile(name: string, path: string, root: string, needs: ReadonlySet<MediaNeed>): MediaFacts | undefined
  close(): Promise<void>
}

export function openMediaHost({ enabled, cache }: MediaHostOptions): MediaHost {
  let closing: (() => Promise<void>) | undefined
  const memory = new FactsMemory()
  const cacheOf = (root: string) => {
    const folder = cache ?? cacheFolder(root)
    return folder ? { cache: diskCache(folder) } : {}
  }
  const knownFile: MediaHost['knownFile'] = (name, path, root, needs) => {
    const place = enabled ? locate(name, path, root) : disabled
    return 'status' in place ? place : memory.get(memory.key(place.file, needs))
  }
  return {
    async facts(draft, path, root, needs, signal) {
      const facts = new Map<string, MediaFacts>()
      for (const name of namesOf(draft)) {
        const place = enabled ? locate(name, path, root) : disabled
        if ('status' in place) {
          facts.set(name, place)
          continue
        }
        const key = memory.key(place.file, needs)
        let known = memory.get(key)
        if (!known) {
          const analysis = await import('@lisible/media-analysis').catch(() => undefined)
          if (!analysis) {
            facts.set(name, notInstalled)
            continue
          }
          closing = analysis.close
          known = await analysis.analyse(place.file, {
            needs: measured(needs),
            ...cacheOf(root),
            ...(signal ? { signal } : {}),
          })
          if (!signal?.aborted) memory.set(key, known)
        }
        facts.set(name, known)
      }
      return facts
    },
    known(draft, path, root, needs) {
      const facts = new Map<string, MediaFacts>()
      for (const name of namesOf(draft)) {
        const known = knownFile(name, path, root, needs)
        if (!known) return undefined
        facts.set(name, known)
      }
      return facts
    },
    knownFile,
    async close() {
      await closing?.()
    },
  }
}

/** Facts of the files measured last, as long as their size and date stay the same. */
class FactsMemory {
  readonly #facts = new Map<string, MediaFacts>()

  key(file: string, needs: ReadonlySet<MediaNeed>): string {
    const stats = statsOf(file)
    return `${file}\0${stats?.size}\0${stats?.mtimeMs}\0${[...needs].sort().join()}`
  }

  get(key: string): MediaFacts | undefined {
    return this.#facts.get(key)
  }

  set(key: string, facts: MediaFacts): void {
    if (facts.status === 'error' && facts.reason === 'timeout') return
    this.#facts.delete(key)
    this.#facts.set(key, facts)
    const [oldest] = this.#facts.keys()
    if (this.#facts.size > 500) this.#facts.delete(oldest!)
  }
}

function measured(needs: ReadonlySet<MediaNeed>): MediaNeeds {
  return {
    text: needs.has('text'),
    reading: needs.has('reading'),
    sharpness: needs.has('sharpness'),
    flashes: needs.has('flashes'),
  }
}

const notInstalled: Failure = {
  status: 'error',
  reason: 'not-installed',
  detail: 'the image analysis of lisible is not installed here',
}

const disabled: Failure = { status: 'error', reason: 'disabled', detail: 'media are not read in this run' }
