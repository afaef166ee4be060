// The built server in a process of its own, as an editor starts it: its start, and its memory while somebody types.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { Author } from './client.js'
import { draftOf, letters, quantile, uriOf } from './drafts.js'

const executable = fileURLToPath(new URL('../bin/lisible-language-server.cjs', import.meta.url))

/** Letters of an hour at 150 a minute. */
const hour = 9_000

export async function measureProcess(): Promise<void> {
  const nothing: number[] = []
  for (let i = 0; i < 7; i++) nothing.push(await bareStart())
  console.log(`a Node that does nothing: median ${quantile(nothing, 0.5).toFixed(0)} ms`)
  for (const size of [500, 5_000]) {
    const times: number[] = []
    for (let i = 0; i < 7; i++) times.push(await start(size))
    console.log(
      `start to first diagnostics, draft of ${size / 1000} kB: median ${quantile(times, 0.5).toFixed(0)} ms, best ${quantile(times, 0).toFixed(0)} ms`,
    )
  }
  await type(hour)
}

async function bareStart(): Promise<number> {
  const started = performance.now()
  const node = spawn(process.execPath, ['-e', '0'])
  await new Promise((resolve) => node.once('exit', resolve))
  return performance.now() - started
}

function open() {
  const server = spawn(process.execPath, [executable, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  return { server, author: new Author(connection, uriOf('bench.post.md')) }
}

async function start(size: number): Promise<number> {
  const started = performance.now()
  const { server, author } = open()
  await author.begin(draftOf(size))
  await author.diagnostics()
  const took = performance.now() - started
  author.connection.dispose()
  server.kill()
  return took
}

/** Types without a pause: what an hour's letters leave in memory does not depend on the time between them. */
async function type(count: number): Promise<void> {
  const { server, author } = open()
  const text = draftOf(5_000)
  await author.begin(text)
  await author.diagnostics()
  const sizes = [residentMegabytes(server.pid!)]
  for (let i = 0; i < count; i++) {
    // A number that no version had before: what was remembered of those is of no use.
    const typed = i % 40 === 0 ? `${i} ` : letters[i % letters.length]!
    await author.type({ line: 5, character: i % 40 }, typed)
    // The author takes back what was typed, so that the text keeps its size.
    if (i % 40 === 39) await author.rewrite(text)
    if (i % 1000 === 999) sizes.push(residentMegabytes(server.pid!))
  }
  console.log(`memory of the server, at first and every 1,000 of ${count} edits: ${sizes.join(' ')} MB`)
  author.connection.dispose()
  server.kill()
}

/** Memory of a process that is in use, in megabytes. */
function residentMegabytes(pid: number): number {
  if (process.platform === 'linux') {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1000)
  }
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(kilobytes) / 1000)
}
