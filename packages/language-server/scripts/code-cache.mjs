// Serves one session from a bundle and keeps the code V8 compiled on the way: node code-cache.mjs BUNDLE CACHE --stdio
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { evaluateBundle } from '../../../scripts/compiled-code.mjs'

const draft = fileURLToPath(new URL('../../cli/scripts/warm-up/atelier.post.md', import.meta.url))

/** Runs the bundle as an editor would while a draft is opened and edited. */
export async function keepCode(bundleFile, cacheFile) {
  const script = fileURLToPath(import.meta.url)
  const server = spawn(process.execPath, [script, bundleFile, cacheFile, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = once(server, 'exit')
  await session(server)
  const [code] = await gone
  if (code !== 0) throw new Error(`the bundled server ended with ${code}`)
}

async function session(server) {
  const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = await import(
    'vscode-languageserver-protocol/node'
  )
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  client.listen()
  const folder = dirname(draft)
  const uri = pathToFileURL(join(folder, 'atelier.post.md')).href
  const textDocument = { uri }
  const ask = (method, params) => client.sendRequest(method, params)
  const tell = (method, params) => client.sendNotification(method, params)
  await ask('initialize', {
    processId: null,
    rootUri: pathToFileURL(folder).href,
    initializationOptions: { media: false },
    capabilities: {
      textDocument: { diagnostic: { relatedInformation: true, codeDescriptionSupport: true } },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  })
  await tell('initialized', {})
  const text = readFileSync(draft, 'utf8')
  await tell('textDocument/didOpen', {
    textDocument: { uri, languageId: 'lisible-draft', version: 1, text },
  })
  const { items = [] } = await ask('textDocument/diagnostic', { textDocument })
  const [first] = items
  if (first) {
    const { range } = first
    await ask('textDocument/hover', { textDocument, position: range.start })
    await ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [first] } })
  }
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
  await ask('textDocument/inlayHint', { textDocument, range })
  await ask('textDocument/documentSymbol', { textDocument })
  await ask('lisible/counters', { uri })
  await ask('shutdown')
  await tell('exit')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [bundleFile, cacheFile] = process.argv.slice(2)
  const { keep } = evaluateBundle(bundleFile)
  process.on('exit', () => keep(cacheFile))
}
