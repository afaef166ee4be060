import { dirname, resolve } from 'node:path'
import type { Draft } from '@lisible/core'
import { isInside } from '../files/project.js'
import { statsOf } from '../files/stats.js'
import { namesOf } from '../media/names.js'
import type { MediaState } from './result-cache.js'

/** The media files of a draft inside the project, as they are now. */
export function mediaStates(draft: Draft, path: string, root: string): MediaState[] {
  return [...namesOf(draft)]
    .map((name) => resolve(dirname(path), name))
    .filter((file) => isInside(file, root))
    .map(stateOf)
}

/** Whether all are still as they were. */
export function unchanged(states: readonly MediaState[]): boolean {
  return states.every((state) => {
    const now = stateOf(state.file)
    return now.size === state.size && now.modified === state.modified
  })
}

function stateOf(file: string): MediaState {
  const stats = statsOf(file)
  return { file, size: stats?.size ?? -1, modified: stats?.mtimeMs ?? 0 }
}
