import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Draft, FactsByFile, MediaFacts, MediaNeed, MediaNeeds } from '@lisible/core'
import { isInside } from '../files/project.js'

export interface MediaHostOptions {
  /** `false`: every answer is "disabled". */
  readonly enabled: boolean
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

type Failure = Extract<MediaFacts, { status: 'error' }>

export function openMediaHost({ enabled }: MediaHostOptions): MediaHost {
  let closing: (() => Promise<void>) | undefined
  const memory = new FactsMemory()
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

/** Files that a draft names, captions included. */
function namesOf(draft: Draft): Set<string> {
  const names = new Set<string>()
  for (const { children } of draft.publications) {
    for (const child of children) {
      if (child.type !== 'media') continue
      names.add(child.file)
      if (child.captions !== undefined) names.add(child.captions)
    }
  }
  return names
}

/** Facts of the files measured last, as long as their size and date stay the same. */
class FactsMemory {
  readonly #facts = new Map<string, MediaFacts>()

  key(file: string, needs: ReadonlySet<MediaNeed>): string {
    const stats = statSync(file, { throwIfNoEntry: false })
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

/** The file a draft names, or why it may not be read: nothing outside the project, no address, no draft. */
function locate(name: string, draft: string, root: string): { file: string } | Failure {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name) || name.startsWith('//')) {
    return failure('outside-project', 'an address on the network is never fetched')
  }
  const file = resolve(dirname(draft), name)
  if (!isInside(file, root)) return failure('outside-project', 'the path leaves the project')
  let real: string
  try {
    lstatSync(file)
    real = realpathSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM'
      ? failure('unreadable', `the system refuses (${code})`)
      : failure('missing', 'there is no such file')
  }
  if (!isInside(real, realpathSync(root))) return failure('outside-project', 'the link leaves the project')
  if (resolve(draft) === file) return failure('is-draft', 'the draft names itself')
  return { file: real }
}

const notInstalled: Failure = {
  status: 'error',
  reason: 'disabled',
  detail: 'the image analysis of lisible is not installed here',
}

const disabled: Failure = { status: 'error', reason: 'disabled', detail: 'media are not read in this run' }

function failure(reason: Failure['reason'], detail: string): Failure {
  return { status: 'error', reason, detail }
}
