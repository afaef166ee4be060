import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Engine } from '@lisible/engine'
import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver-protocol/node'
import { countersRequest, previewRequest } from '../src/index.js'
import { Session } from './session.js'

/** Rounds of random work; `LISIBLE_ROUNDS=20000` for the long run. */
const rounds = Number(process.env.LISIBLE_ROUNDS ?? 1500)

let session: Session
afterEach(() => session.end())

/** Numbers that are the same in every run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

test(`${rounds} random edits, requests and withdrawals: all are answered, and at the end the findings are those of the command`, async () => {
  const folder = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
  const sources = ['clean', 'faulty'].flatMap((name) =>
    readdirSync(`${folder}${name}`)
      .filter((file) => /\.(?:md|txt|tweet)$/.test(file))
      .map((file) => readFileSync(`${folder}${name}/${file}`, 'utf8')),
  )
  const names = ['a.post.md', 'b.post.yaml', 'c.tweet', 'd.post.csv', 'e.post.json']
  const pieces = [
    'batimentss ',
    '👩‍👩‍👧‍👦',
    '\n',
    '\r\n',
    '---\n',
    '#',
    '@',
    '<!-- network: x -->\n',
    '<!-- lisible-disable -->\n',
    '"',
    ': ',
    '\0',
    'é',
    '',
    '\u202f',
    '  - file: ',
  ]
  session = await Session.start({ initialization: { media: false } })
  const pick = random(20261125)
  for (const name of names) await session.open(name, sources[pick(sources.length)]!, 'lisible-draft')
  const open = new Set(names)
  const asked: Promise<unknown>[] = []
  let withdrawn = 0
  const ask = (name: string, source: CancellationTokenSource) => {
    const textDocument = { uri: session.uri(name) }
    const position = { line: pick(12), character: pick(40) }
    const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } }
    const { client } = session
    const { token } = source
    switch (pick(9)) {
      case 0:
        return client.sendRequest(HoverRequest.type, { textDocument, position }, token)
      case 1:
        return client.sendRequest(CompletionRequest.type, { textDocument, position }, token)
      case 2:
        return client.sendRequest(
          CodeActionRequest.type,
          { textDocument, range, context: { diagnostics: [] } },
          token,
        )
      case 3:
        return client.sendRequest(InlayHintRequest.type, { textDocument, range }, token)
      case 4:
        return client.sendRequest(DocumentSymbolRequest.type, { textDocument }, token)
      case 5:
        return client.sendRequest(FoldingRangeRequest.type, { textDocument }, token)
      case 6:
        return client.sendRequest(countersRequest, { uri: textDocument.uri, offset: pick(500) }, token)
      case 7:
        return client.sendRequest(previewRequest, { uri: textDocument.uri }, token)
      default:
        return client.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token)
    }
  }
  for (let round = 0; round < rounds; round++) {
    const name = names[pick(names.length)]!
    const what = pick(20)
    if (what < 10) {
      if (!open.has(name)) continue
      const length = session.text(name).length
      const start = pick(length + 1)
      const piece =
        pick(12) === 0 ? sources[pick(sources.length)]!.slice(0, pick(800)) : pieces[pick(pieces.length)]!
      await session.change(name, start, Math.min(length, start + pick(length > 6000 ? 4000 : 12)), piece)
    } else if (what === 10) {
      if (open.delete(name)) await session.close(name)
      else {
        open.add(name)
        await session.open(name, sources[pick(sources.length)]!, 'lisible-draft')
      }
    } else {
      const source = new CancellationTokenSource()
      const answered = ask(name, source).catch((error: { code?: number }) => {
        // Withdrawn, or about a place that is no more.
        if (error.code !== -32800) throw error
        withdrawn++
      })
      asked.push(answered)
      if (pick(3) === 0) source.cancel()
    }
    if (round % 50 === 49) await Promise.all(asked.splice(0))
  }
  await Promise.all(asked)
  expect(withdrawn).toBeGreaterThan(0)
  const engine = new Engine({ cwd: session.root, media: false })
  for (const name of open) {
    const found = await session.pull(name)
    const { findings } = await engine.lintText(session.text(name), name)
    expect(
      found.map(({ code, message }) => [
        code,
        String(message).replace(/ \(à vérifier par une personne\)$/, ''),
      ]),
    ).toEqual(findings.map(({ rule, message }) => [rule, message]))
  }
}, 600_000)
