// Latency and memory of the language server, in process: what it adds to the editor's own delays.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { createConnection } from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { nodeHost, startServer } from '../src/index.js'

const capabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true } },
}

const folder = new URL('../../../fixtures/clean/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.post.md'))
  .map((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<!--.*?-->\n/g, ''),
  )

/** A French draft of about `size` characters for three networks. */
function draftOf(size: number): string {
  const body = texts.join('\n')
  return `---\nnetworks: [instagram, linkedin, facebook]\n---\n${body.repeat(Math.ceil(size / body.length)).slice(0, size)}\n`
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
}

function connect() {
  const up = new PassThrough()
  const down = new PassThrough()
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), nodeHost())
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  client.listen()
  return client
}

type Client = ReturnType<typeof connect>

async function initialize(client: Client) {
  await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities })
  await client.sendNotification(InitializedNotification.type, {})
}

const uri = new URL('bench.post.md', folder).href

async function open(client: Client, text: string) {
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'lisible-draft', version: 1, text },
  })
}

let version = 1
/** Types one letter at the caret, which moves on, and waits for the diagnostics of the new text. */
async function type(
  client: Client,
  caret: { line: number; character: number },
  letter: string,
): Promise<number> {
  const started = performance.now()
  version++
  const place = { ...caret }
  caret.character++
  await client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: place, end: place }, text: letter }],
  })
  await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
  return performance.now() - started
}

const letters = [...'Une exposition de chaises en bois ouvre samedi. ']

for (const [size, edits] of [
  [5_000, 300],
  [100_000, 100],
] as const) {
  const client = connect()
  await initialize(client)
  const text = draftOf(size)
  const line = Math.floor(text.split('\n').length / 2)
  const caret = { line, character: 0 }
  await open(client, text)
  for (let i = 0; i < 60; i++) await type(client, caret, letters[i % letters.length]!)
  const times: number[] = []
  const busy: number[] = []
  for (let i = 0; i < edits; i++) {
    const before = process.cpuUsage()
    times.push(await type(client, caret, letters[i % letters.length]!))
    const { user, system } = process.cpuUsage(before)
    busy.push((user + system) / 1000)
  }
  console.log(
    `edit to diagnostics, ${size / 1000} kB: median ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms, worst ${quantile(times, 1)} ms; CPU of server and client: median ${quantile(busy, 0.5)} ms, p95 ${quantile(busy, 0.95)} ms`,
  )
  const hovers: number[] = []
  for (let i = 0; i < 50; i++) {
    const started = performance.now()
    await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character: 4 } })
    hovers.push(performance.now() - started)
  }
  console.log(`hover, ${size / 1000} kB: median ${quantile(hovers, 0.5)} ms`)
  client.dispose()
}

// An hour at one letter every 400 ms is 9,000 edits; memory is read every thousand, garbage collected.
{
  const client = connect()
  await initialize(client)
  await open(client, draftOf(5_000))
  const sizes: number[] = []
  let caret = { line: 5, character: 0 }
  for (let i = 0; i < 9_000; i++) {
    await type(client, caret, letters[i % letters.length]!)
    if (i % 40 === 39) {
      caret = { line: 5, character: 0 }
      // The author takes back what was typed, so that the text keeps its size.
      version++
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text: draftOf(5_000) }],
      })
    }
    if (i % 1000 === 999) {
      globalThis.gc?.()
      sizes.push(Math.round(process.memoryUsage().rss / 1e6))
    }
  }
  console.log(`memory over 9,000 edits (an hour of typing): ${sizes.join(' ')} MB`)
  client.dispose()
}

// The built server, started as an editor starts it.
{
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const started = performance.now()
    const server = spawn(
      process.execPath,
      [new URL('../bin/lisible-language-server.cjs', import.meta.url).pathname, '--stdio'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    client.listen()
    await initialize(client)
    await open(client, draftOf(5_000))
    await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
    times.push(performance.now() - started)
    client.dispose()
    server.kill()
  }
  console.log(
    `start to first diagnostics (stdio, 5 kB): median ${quantile(times, 0.5)} ms, best ${quantile(times, 0)} ms`,
  )
}
process.exit(0)
