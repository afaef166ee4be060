import { Buffer } from 'node:buffer'

/** Where a command reads and writes; tests pass their own. */
export interface Streams {
  write(text: string): void
  writeError(text: string): void
  readInput(): Promise<Uint8Array>
  readonly columns: number
  readonly colours: boolean
  /** Standard error is a terminal: progress may be shown there. */
  readonly interactive: boolean
}

export function processStreams(): Streams {
  const { stdout, stderr, env } = process
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    async readInput() {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    columns: Math.min(stdout.columns ?? 100, 120),
    colours: forced || (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'),
    interactive: stderr.isTTY === true && env.CI === undefined,
  }
}
