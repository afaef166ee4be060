// What a letter typed costs until its diagnostics are there: server and client in one process.
import { PassThrough } from 'node:stream'
import { createConnection } from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  HoverRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { nodeHost, startServer } from '../src/index.js'
import { Author } from './client.js'
import { calendarOf, draftOf, letters, quantile, uriOf } from './drafts.js'

/** Letters typed before anything is measured. */
const warmUp = 60

const drafts = [
  { name: 'draft of 5 kB', file: 'bench.post.md', text: draftOf(5_000), edits: 400 },
  { name: 'draft of 100 kB', file: 'bench.post.md', text: draftOf(100_000), edits: 150 },
  { name: 'calendar of 100 kB', file: 'bench.post.csv', text: calendarOf(100_000), edits: 150 },
]

export async function measureLatency(): Promise<void> {
  for (const draft of drafts) await measure(draft)
}

async function measure({ name, file, text, edits }: (typeof drafts)[number]): Promise<void> {
  const author = new Author(connect(), uriOf(file))
  await author.begin(text)
  const lines = text.split('\n')
  const line = lines.findIndex((one, i) => i >= lines.length / 2 && /^\p{L}[\p{L} ]{20}/u.test(one))
  // Within the line: in a calendar, its beginning is the date.
  const caret = { line, character: 4 }
  const times: number[] = []
  const busy: number[] = []
  for (let i = 0; i < warmUp + edits; i++) {
    const before = process.cpuUsage()
    const time = await author.type({ ...caret }, letters[i % letters.length]!)
    caret.character++
    const { user, system } = process.cpuUsage(before)
    if (i < warmUp) continue
    times.push(time)
    busy.push((user + system) / 1000)
  }
  const told = (values: readonly number[]) =>
    `median ${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms`
  console.log(`edit to diagnostics, ${name}: ${told(times)}; CPU of server and client: ${told(busy)}`)
  const hovers: number[] = []
  for (let i = 0; i < 50; i++) {
    const started = performance.now()
    const textDocument = { uri: author.uri }
    await author.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line, character: 4 },
    })
    hovers.push(performance.now() - started)
  }
  console.log(`hover, ${name}: ${told(hovers)}`)
  author.connection.dispose()
}

function connect() {
  const up = new PassThrough()
  const down = new PassThrough()
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), nodeHost())
  return createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
}
