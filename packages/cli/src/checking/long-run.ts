/**
 * Drafts after which a run may be a long one. Not sooner: V8 takes no kept code under other flags, and by then
 * threads have loaded theirs.
 */
export const longRun = 8

/**
 * Has V8 optimise a function after four times as much use as it does of itself (66 kB of bytecode run). What some
 * 170 rules do is many functions, each with branches that only one draft in a hundred takes: optimised early, they
 * are optimised again at every branch met for the first time, and a third of a run of 10,000 drafts went into that.
 * V8 ignores a flag that it does not know.
 */
export async function compileLater(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--interrupt-budget=270336')
}
