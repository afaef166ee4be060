import { availableParallelism } from 'node:os'

/** Drafts in one message: enough to make the message cheap, few enough to share the work evenly. */
export const batchSize = 32

/**
 * A thread costs about as much as checking three hundred drafts (its code, its lexicon, its own compiler); below
 * this number of drafts for each, one thread is done sooner.
 */
const draftsThatPay = 400

/** How many threads a run is worth; 1: none beside the main one. */
export function threadsFor(drafts: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, Math.ceil(drafts / batchSize)))
  return Math.max(1, Math.min(availableParallelism(), Math.floor(drafts / draftsThatPay)))
}
