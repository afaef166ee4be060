import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const executable = fileURLToPath(new URL('../packages/cli/bin/lisible.js', import.meta.url))

/** Runs the command with a reader that leaves at once, as `head` does. */
function unread(args: readonly string[]): Promise<{ readonly code: number | null; readonly error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [executable, ...args], { cwd: root })
    let error = ''
    child.stdout.destroy()
    child.stderr.on('data', (chunk) => {
      error += String(chunk)
    })
    child.on('close', (code) => resolve({ code, error }))
  })
}

it.each([
  [['explain', 'network/hashtag-cut'], 0],
  [['fixtures/faulty', '--no-media'], 1],
  [['fixtures/faulty', '--no-media', '-f', 'json'], 1],
] as const)(
  'says nothing when the reader of `%s` leaves early, and keeps its exit code',
  async (args, code) => {
    expect(await unread(args)).toEqual({ code, error: '' })
  },
)
