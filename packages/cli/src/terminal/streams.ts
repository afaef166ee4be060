import { Buffer } from 'node:buffer'
import { fstatSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { ConfigurationError, maxDraftBytes } from '@lisible/engine'

/** Where a command reads and writes; tests pass their own. */
export interface Streams {
  write(text: string): void
  writeError(text: string): void
  readInput(): Promise<Uint8Array>
  /** Waits until what was written is on its way, so that a slow reader never makes memory grow. */
  drained(): Promise<void>
  /** Calls `stop` when the person interrupts (Ctrl-C), then ends the process with exit code 130. Answers how to forget it. */
  onInterrupt(stop: () => void): () => void
  readonly columns: number
  readonly colours: boolean
  /** Standard error is a terminal: progress may be shown there. */
  readonly interactive: boolean
  /** Standard input is a terminal: what is read is yet to be typed. */
  readonly typed: boolean
}

export function processStreams(): Streams {
  const { env } = process
  const toFile = isFile(1)
  // Node opens a stream when it is asked for, which costs a short run more than it seems.
  const stdout = toFile ? undefined : process.stdout.on('error', outliveReader)
  let opened: NodeJS.WriteStream | undefined
  const stderr = () => {
    opened ??= process.stderr.on('error', outliveReader)
    return opened
  }
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  return {
    write: (text) => {
      try {
        if (stdout) stdout.write(text)
        else writeWhole(1, text)
      } catch (error) {
        throw notWritten(error as NodeJS.ErrnoException)
      }
    },
    writeError: (text) => void stderr().write(text),
    async readInput() {
      const chunks: Buffer[] = []
      let length = 0
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Buffer)
        length += (chunk as Buffer).length
        // Too much for a draft already: what follows may have no end.
        if (length > maxDraftBytes) break
      }
      return Buffer.concat(chunks)
    },
    async drained() {
      if (!stdout?.writableNeedDrain || stdout.destroyed) return
      await new Promise<void>((resolve) => {
        const go = () => {
          stdout.off('drain', go)
          stdout.off('close', go)
          resolve()
        }
        stdout.on('drain', go)
        stdout.on('close', go)
      })
    },
    onInterrupt(stop) {
      const listener = () => {
        stop()
        process.exit(130)
      }
      process.once('SIGINT', listener)
      return () => void process.off('SIGINT', listener)
    },
    columns: Math.min(stdout?.columns ?? 100, 120),
    colours: forced || (stdout?.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'),
    get interactive() {
      return env.CI === undefined && stderr().isTTY === true
    },
    get typed() {
      return isatty(0)
    },
  }
}

/** Whether a descriptor leads to a file, or to a device that is no terminal (`/dev/null`): what is written there is there at once, also by Node's stream. */
function isFile(descriptor: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const stats = fstatSync(descriptor)
    return stats.isFile() || (stats.isCharacterDevice() && !isatty(descriptor))
  } catch {
    return false
  }
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from)
}

function notWritten({ code, message }: NodeJS.ErrnoException): ConfigurationError {
  const detail = code ?? message
  return new ConfigurationError({
    fr: `La sortie ne peut pas être écrite (${detail})\u00a0: le rapport n’est pas entier. Faites de la place sur le disque ou redirigez la sortie ailleurs, puis relancez la commande.`,
    en: `The output cannot be written (${detail}): the report is not whole. Make room on the disk or send the output elsewhere, then run the command again.`,
  })
}

/** `lisible | head` stops reading early: fixes are still written, and the exit code still tells what was found. */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
