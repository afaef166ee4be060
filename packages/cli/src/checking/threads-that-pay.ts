import { availableParallelism } from 'node:os'

/** Drafts in one message: enough to make the message cheap, few enough to share the work evenly. */
export const batchSize = 32

/**
 * Below this number of drafts for each, one thread is done sooner: every thread has its own code, lexicon and
 * compiler to warm up.
 */
const draftsThatPay = 1000

/**
 * How many threads a run is worth; 1: none beside the main one. On a machine of two cores the second one made
 * 10,000 drafts 1.0 to 1.4 × faster (bench/command.ts), for a fifth more CPU and half as much memory again: the
 * compiler and the garbage collector of one thread use it already. So half of the cores, where there are more.
 */
export function threadsFor(drafts: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, Math.ceil(drafts / batchSize)))
  const worth = Math.floor(drafts / draftsThatPay)
  return worth < 2 ? 1 : Math.max(1, Math.min(availableParallelism() >> 1, worth))
}
