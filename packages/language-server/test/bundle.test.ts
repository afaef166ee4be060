import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { pulling } from './session.js'

const executable = fileURLToPath(new URL('../bin/lisible-language-server.cjs', import.meta.url))

beforeAll(async () => {
  const script = new URL('../scripts/bundle.mjs', import.meta.url).href
  const { bundleServer } = (await import(script)) as { bundleServer(): Promise<void> }
  await bundleServer()
})

test('the bundled executable serves a client over standard input and output, and ends when told to', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lisible-bundle-')))
  const server = spawn(process.execPath, [executable, '--stdio'], { cwd: folder })
  const exit = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  client.listen()
  const uri = pathToFileURL(join(folder, 'a.post.md')).href
  const { serverInfo } = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: pulling,
  })
  expect(serverInfo?.name).toBe('lisible')
  await client.sendNotification(InitializedNotification.type, {})
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text: 'Voici les batimentss.\n' },
  })
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
  expect(report.kind === 'full' && report.items.map(({ code }) => code)).toContain('spelling/unknown-word')
  await client.sendRequest(ShutdownRequest.type)
  await client.sendNotification(ExitNotification.type)
  expect(await exit).toBe(0)
  client.dispose()
  rmSync(folder, { recursive: true, force: true })
})

test('data under a licence of their own lie beside the bundle, with their notice', () => {
  const dist = new URL('../dist/', import.meta.url)
  const beside = readFileSync(new URL('role-nouns.dictionary-fr.json', dist), 'utf8')
  const { notice, tables } = JSON.parse(beside)
  expect(notice).toMatch(/^Derived from dictionary-fr .* MPL-2\.0/)
  const row = /[ -~]{40,}/.exec(tables.dictionaryRoles.rows)?.[0] ?? ''
  expect(row).not.toBe('')
  expect(readFileSync(new URL('server.cjs', dist), 'latin1')).not.toContain(row)
})
