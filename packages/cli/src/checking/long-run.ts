/**
 * Drafts after which a run may be a long one. Not sooner: V8 takes no kept code under other flags, and by then
 * threads have loaded theirs.
 */
export const longRun = 8

/**
 * What some 170 rules do is many functions, each with branches that only one draft in a hundred takes: optimised
 * early, they are optimised again at every branch met for the first time, and a third of a run of 10,000 drafts went
 * into that. So V8 waits four times as long as it does of itself (66 kB of bytecode run), inlines small functions
 * only, and leaves out the passes over its graphs that pay in long numeric loops. And it collects when the heap has
 * doubled, no later: a quarter less memory, at no cost that can be measured.
 */
const flags = [
  '--interrupt-budget=270336',
  '--max-inlined-bytecode-size=120',
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-turbo-loop-peeling',
  '--no-turbo-loop-variable',
  '--no-turbo-splitting',
  '--no-turbo-jt',
  '--heap-growing-percent=100',
]

let isLong = false

/** Whether this run became a long one: what V8 compiles in it is more than a start needs, and under other flags. */
export function isLongRun(): boolean {
  return isLong
}

/**
 * Has V8 compile less from now on, where it is the one of Node 20: later ones have another compiler between, which
 * makes up for most of it, and complain on standard error of a flag that they no longer know.
 */
export async function compileLess(): Promise<void> {
  isLong = true
  if (!process.versions.v8.startsWith('11.3.')) return
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}
