/** What to say where the process ends before the command has. */
export interface EndWords {
  /** Nothing is left to run, or somebody ended the process: a configuration is a program too. */
  early(): void
  /** Code that nobody waits for threw. */
  thrown(error: unknown): void
}

/**
 * Until the function that it answers is called, an end of the process is no success: the exit code is 2, and the reason
 * is told.
 */
export function watchOverEnd({ early, thrown }: EndWords): () => void {
  const onExit = (code: number) => {
    if (code !== 0) return
    process.exitCode = 2
    early()
  }
  const onThrown = (error: unknown) => {
    thrown(error)
    process.exit(2)
  }
  process.once('exit', onExit)
  process.once('uncaughtException', onThrown)
  return () => {
    process.off('exit', onExit)
    process.off('uncaughtException', onThrown)
  }
}
