/**
 * Drafts after which a run may be a long one. Not sooner: V8 takes no kept code under other flags, and by then
 * threads have loaded theirs.
 */
export const longRun = 8

/**
 * What some 170 rules do is many functions, each with branches that only one draft in a hundred takes: optimised
 * early, they are optimised again at every branch met for the first time, and a third of a run of 10,000 drafts went
 * into that. So V8 waits four times as long as it does of itself (66 kB of bytecode run), and inlines little.
 *
 * No flag of a pass of its compiler is among them. Without the analysis of loop variables (`--no-turbo-loop-variable`)
 * V8 11.3 cannot compile some loops it makes of calls (js-call-reducer.cc of later versions says so) and ends the
 * process, as it does where `--max-inlined-bytecode-size` changes while another thread compiles.
 */
const lessCompiling = ['--interrupt-budget=270336', '--max-inlined-bytecode-size-cumulative=300']

/** V8 collects when the heap has grown by half, no later: a third less memory, at no cost that can be measured. */
const slowGrowth = '--heap-growing-percent=50'

/** New objects get no more room than they have by then: 100 MB more on Node 24 made nothing faster. */
const fixedNursery = '--semi-space-growth-factor=1'

/**
 * What a long run tells V8, by the version: another one may complain on standard error of a flag that it does not
 * know. From Node 22 on there is a compiler between, which makes up for most of what compiling less spares.
 */
const flagsOf: readonly (readonly [version: string, flags: readonly string[]])[] = [
  ['11.3.', [...lessCompiling, slowGrowth]], // Node 20
  ['12.4.', [slowGrowth, fixedNursery]], // Node 22
  ['13.6.', [slowGrowth, fixedNursery]], // Node 24
]

let isLong = false

/** Whether this run became a long one: what V8 compiles in it is more than a start needs, and under other flags. */
export function isLongRun(): boolean {
  return isLong
}

/** Has V8 spare compiling and memory from now on. */
export async function settleIn(): Promise<void> {
  isLong = true
  const known = flagsOf.find(([version]) => process.versions.v8.startsWith(version))
  if (!known) return
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of known[1]) setFlagsFromString(flag)
}
