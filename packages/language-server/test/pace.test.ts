import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node'
import { countersRequest } from '../src/index.js'
import { Session } from './session.js'

const folder = new URL('../../../fixtures/clean/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.post.md'))
  .map((name) =>
    readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n|<!--.*?-->\n/g, ''),
  )
  .join('\n')

/** A draft of 200,000 characters, a misspelt word in its first line. */
const long = `---\nnetworks: [telegram]\n---\nVoici les batimentss.\n\n${texts.repeat(Math.ceil(200_000 / texts.length)).slice(0, 200_000)}\n`

let session: Session
afterEach(() => session.end())

/** Notes the order in which answers come. */
function answers() {
  const order: string[] = []
  const note = async <T>(name: string, asked: Promise<T>): Promise<T> => {
    try {
      return await asked
    } finally {
      order.push(name)
    }
  }
  return { order, note }
}

const spelling = (diagnostics: readonly { code?: unknown }[]) =>
  diagnostics.filter(({ code }) => code === 'spelling/unknown-word').length

test('what needs no findings is answered while a long draft is being checked', async () => {
  session = await Session.start()
  await session.open('a.post.md', long)
  const uri = session.uri('a.post.md')
  const { order, note } = answers()
  const all = [note('diagnostics', session.pull('a.post.md'))] as Promise<unknown>[]
  const { client } = session
  const textDocument = { uri }
  all.push(
    note('symbols', client.sendRequest(DocumentSymbolRequest.type, { textDocument })),
    note('counters', client.sendRequest(countersRequest, { uri })),
    note(
      'completion',
      client.sendRequest(CompletionRequest.type, { textDocument, position: { line: 1, character: 11 } }),
    ),
  )
  await Promise.all(all)
  expect(order.at(-1)).toBe('diagnostics')
  expect(order).toHaveLength(4)
})

test('a hover is answered before the diagnostics of a long draft, by what was found before the last letter', async () => {
  session = await Session.start()
  await session.open('a.post.md', long)
  expect(spelling(await session.pull('a.post.md'))).toBeGreaterThan(0)
  const start = long.indexOf('Voici')
  const { order, note } = answers()
  // Another configuration of the same text: all of it is checked anew.
  await session.client.sendNotification('workspace/didChangeConfiguration', {
    settings: { lisible: { networks: ['mastodon'] } },
  })
  await session.change('a.post.md', start, start, 'Bonjour. ')
  const diagnostics = note('diagnostics', session.pull('a.post.md'))
  const hover = await note(
    'hover',
    session.client.sendRequest(HoverRequest.type, {
      textDocument: { uri: session.uri('a.post.md') },
      position: session.position('a.post.md', 'batimentss', 2),
    }),
  )
  await diagnostics
  expect(order).toEqual(['hover', 'diagnostics'])
  expect((hover!.contents as MarkupContent).value).toContain('spelling/unknown-word')
  expect(session.span('a.post.md', hover!.range!)).toBe('batimentss')
})

test('a pull that is withdrawn is answered as such at once, long before the check would end', async () => {
  session = await Session.start()
  await session.open('a.post.md', long)
  const source = new CancellationTokenSource()
  const { order, note } = answers()
  const textDocument = { uri: session.uri('a.post.md') }
  const withdrawn = note(
    'withdrawn',
    session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token),
  )
  const kept = note('kept', session.pull('a.post.md'))
  // Answered while the check is under way: the server is in the midst of it when the withdrawal comes.
  await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })
  source.cancel()
  await expect(withdrawn).rejects.toMatchObject({ code: -32800 })
  expect(spelling(await kept)).toBeGreaterThan(0)
  expect(order).toEqual(['withdrawn', 'kept'])
})

test('a pull whose text goes on is answered once, for the text as it is then', async () => {
  session = await Session.start()
  await session.open('a.post.md', long)
  const asked = session.pull('a.post.md')
  await session.client.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
  })
  const start = long.indexOf('batimentss')
  await session.change('a.post.md', start, start + 'batimentss'.length, 'bâtiments')
  const found = await asked
  const words = found
    .filter(({ code }) => code === 'spelling/unknown-word')
    .map(({ range }) => session.span('a.post.md', range))
  expect(words).not.toContain('batimentss')
  expect(found.map(({ code, message, range }) => [code, message, range])).toEqual(
    (await session.pull('a.post.md')).map(({ code, message, range }) => [code, message, range]),
  )
})
