import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

/** Bytes that git may answer. */
const maxBuffer = 256_000_000

const environment = () => ({ ...process.env, LC_ALL: 'C' })

/** What git answers, as text. Git is started without a shell. Rejects where git refuses or is not there. */
export async function git(cwd: string, args: readonly string[]): Promise<string> {
  const options = { cwd, encoding: 'utf8', maxBuffer, env: environment() } as const
  const { stdout } = await promisify(execFile)('git', [...args], options)
  return stdout
}

/** The parts of an answer that ends each with a NUL. */
export async function gitList(cwd: string, args: readonly string[]): Promise<string[]> {
  return (await git(cwd, args)).split('\0').filter((name) => name !== '')
}

/** The content that git keeps under this object name. */
export function gitBlob(cwd: string, object: string): Uint8Array {
  return execFileSync('git', ['cat-file', 'blob', object], {
    cwd,
    maxBuffer,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
