import { lstatSync, realpathSync } from 'node:fs'
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
  facts(draft: Draft, path: string, root: string, needs: ReadonlySet<MediaNeed>): Promise<FactsByFile>
  close(): Promise<void>
}

type Failure = Extract<MediaFacts, { status: 'error' }>

export function openMediaHost({ enabled }: MediaHostOptions): MediaHost {
  let closing: (() => Promise<void>) | undefined
  return {
    async facts(draft, path, root, needs) {
      const names = new Set<string>()
      for (const { children } of draft.publications) {
        for (const child of children) {
          if (child.type !== 'media') continue
          names.add(child.file)
          if (child.captions !== undefined) names.add(child.captions)
        }
      }
      const facts = new Map<string, MediaFacts>()
      for (const name of names) {
        if (!enabled) {
          facts.set(name, failure('disabled', 'media are not read in this run'))
          continue
        }
        const place = locate(name, path, root)
        if ('status' in place) facts.set(name, place)
        else {
          const { analyse, close } = await import('@lisible/media-analysis')
          closing = close
          facts.set(name, await analyse(place.file, { needs: measured(needs) }))
        }
      }
      return facts
    },
    async close() {
      await closing?.()
    },
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

function failure(reason: Failure['reason'], detail: string): Failure {
  return { status: 'error', reason, detail }
}
