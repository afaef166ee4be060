import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  CodeActionRequest,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticRequest,
  FileChangeType,
  HoverRequest,
} from 'vscode-languageserver-protocol/node'
import { Session, type SessionOptions, waiting } from './session.js'

const fixtures = new URL('../../../fixtures/', import.meta.url)
const draft = (text: string, networks = 'x') => `---\nnetworks: [${networks}]\n---\n${text}\n`

let session: Session
const start = async (options: SessionOptions = {}) => {
  session = await Session.start(options)
  return session
}
afterEach(() => session.end())

const codes = (diagnostics: readonly { code?: unknown }[]) => diagnostics.map(({ code }) => code)

test('findings of a draft are pulled, with rule, address, source by network and exact characters', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const diagnostics = await session.pull('a.post.md')
  const spelling = diagnostics.find(({ code }) => code === 'spelling/unknown-word')!
  expect(session.span('a.post.md', spelling.range)).toBe('batimentss')
  expect(spelling).toMatchObject({ source: 'lisible (X)', severity: DiagnosticSeverity.Warning })
  expect(spelling.codeDescription?.href).toMatch(/^https:\/\//)
  expect(spelling.message).toContain('batimentss')
  expect(session.published).toEqual([])
})

test('ranges count UTF-16 units after emoji of several characters', async () => {
  await start()
  await session.open('a.post.md', draft('👩‍👩‍👧‍👦 🧑🏽‍🎨 batimentss'))
  const [found] = (await session.pull('a.post.md')).filter(({ code }) => code === 'spelling/unknown-word')
  expect(found!.range.start).toEqual({ line: 3, character: '👩‍👩‍👧‍👦 🧑🏽‍🎨 '.length })
  expect(session.span('a.post.md', found!.range)).toBe('batimentss')
})

test('what is beyond the limit is tagged as not shown, and points to the network that asks', async () => {
  await start()
  await session.open('a.post.md', draft(`${'Bonjour '.repeat(35)}à vous`))
  const long = (await session.pull('a.post.md')).find(({ code }) => code === 'network/length')!
  expect(long.tags).toEqual([DiagnosticTag.Unnecessary])
  expect(session.span('a.post.md', long.range)).toBe('à vous')
  const related = long.relatedInformation!.map(({ location }) => session.span('a.post.md', location.range))
  expect(related).toEqual(['x'])
})

test('in a calendar, what is too long points to the network that its own row asks for', async () => {
  await start()
  const long = `${'Bonjour '.repeat(35)}à vous`
  await session.open('a.post.yaml', `- networks: [x]\n  text: Bonjour.\n- networks: [x]\n  text: ${long}\n`)
  const found = (await session.pull('a.post.yaml')).find(({ code }) => code === 'network/length')!
  const places = found.relatedInformation!.map(({ location }) => location.range)
  expect(places.map((range) => [range.start.line, session.span('a.post.yaml', range)])).toEqual([[2, 'x']])
})

test('an unchanged document is not sent twice', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const ask = (previousResultId?: string) =>
    session.client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: session.uri('a.post.md') },
      ...(previousResultId ? { previousResultId } : {}),
    })
  const first = await ask()
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
  await session.change(
    'a.post.md',
    session.text('a.post.md').indexOf('batimentss'),
    session.text('a.post.md').length - 2,
    'bâtiments',
  )
  expect(await ask(first.resultId)).toMatchObject({ kind: 'full' })
  expect(codes(await session.pull('a.post.md'))).not.toContain('spelling/unknown-word')
})

test('clients that cannot ask get diagnostics after a pause, once for many edits, of the last version', async () => {
  await start({ capabilities: waiting, server: { debounce: 150 } })
  expect(session.initialized.capabilities.diagnosticProvider).toBeUndefined()
  await session.open('a.post.md', draft('Bonjour.'))
  await session.until(() => session.published.length > 0, 'first diagnostics')
  session.published.length = 0
  for (const [i, letter] of [...'batimentss '].entries())
    await session.change('a.post.md', 22 + i, 22 + i, letter)
  await session.until(() => session.published.length > 0, 'diagnostics of the edits')
  expect(session.published).toHaveLength(1)
  expect(session.published[0]!.version).toBe(session.version('a.post.md'))
  expect(codes(session.published[0]!.diagnostics)).toContain('spelling/unknown-word')
  await session.close('a.post.md')
  await session.until(() => session.published.at(-1)!.diagnostics.length === 0, 'cleared diagnostics')
})

test('files that are no drafts are left alone', async () => {
  await start()
  await session.open('README.md', 'Voici les batimentss.\n')
  expect(await session.pull('README.md')).toEqual([])
  await session.open('notes.txt', 'Voici les batimentss.\n', 'lisible-draft')
  expect(codes(await session.pull('notes.txt'))).toContain('spelling/unknown-word')
})

test('a request that is withdrawn is answered as such, and the next is answered', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const source = new CancellationTokenSource()
  const asked = session.client.sendRequest(
    CodeActionRequest.type,
    {
      textDocument: { uri: session.uri('a.post.md') },
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 20 } },
      context: { diagnostics: [] },
    },
    source.token,
  )
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: -32800 })
  expect(codes(await session.pull('a.post.md'))).toContain('spelling/unknown-word')
})

test('text is told at once and pictures when they are measured', async () => {
  const picture = readFileSync(fileURLToPath(new URL('media/affiche-pale.png', fixtures)))
  await start({ files: { 'affiche.png': picture } })
  await session.open(
    'a.post.md',
    '---\nnetworks: [instagram]\nmedia:\n  - file: affiche.png\n    alt: Une affiche de concert.\n---\nVoici les batimentss.\n',
  )
  const first = await session.pull('a.post.md')
  expect(codes(first)).toContain('spelling/unknown-word')
  expect(codes(first)).not.toContain('image/contrast')
  await session.until(() => session.refreshes > 0, 'the pictures')
  const second = await session.pull('a.post.md')
  const contrast = second.find(({ code }) => code === 'image/contrast')!
  expect(codes(second)).toContain('spelling/unknown-word')
  expect(contrast.relatedInformation?.[0]?.location.uri).toBe(session.uri('affiche.png'))
  const hover = await session.client.sendRequest(HoverRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
    position: contrast.range.start,
  })
  const { value } = hover!.contents as { value: string }
  const [, image] = /\(data:image\/jpeg;base64,([^)]*)\)/.exec(value) ?? []
  expect(image!.length).toBeGreaterThan(1000)
  expect(value.length).toBeLessThan(100_000)
  expect(value).toContain('image/contrast')
  // Typing on: what was measured is there at once.
  await session.change(
    'a.post.md',
    session.text('a.post.md').length - 1,
    session.text('a.post.md').length - 1,
    ' Bonjour.',
  )
  expect(codes(await session.pull('a.post.md'))).toContain('image/contrast')
}, 240_000)

test('a thousand findings and more: the worst are shown, and how many are not', async () => {
  await start()
  await session.open('a.post.md', draft('Les batimentss. '.repeat(1500), 'telegram'))
  const diagnostics = await session.pull('a.post.md')
  expect(diagnostics).toHaveLength(1000)
  expect(diagnostics.at(-1)!.message).toMatch(/ne sont pas montrées/)
  expect(codes(diagnostics)).toContain('network/length')
})

test('a wrong configuration is shown in its file and in the draft, which is checked by the defaults', async () => {
  await start({ files: { 'lisible.config.yaml': 'networks: [instagrm]\n' } })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const diagnostics = await session.pull('a.post.md')
  expect(codes(diagnostics)).toEqual(expect.arrayContaining(['configuration', 'spelling/unknown-word']))
  expect(diagnostics[0]!.relatedInformation?.[0]?.location.uri).toBe(session.uri('lisible.config.yaml'))
  await session.until(() => session.published.length > 0, 'diagnostics of the configuration')
  expect(session.published[0]).toMatchObject({ uri: session.uri('lisible.config.yaml') })
  expect(session.published[0]!.diagnostics[0]!.range.start).toEqual({ line: 0, character: 11 })
  expect(session.published[0]!.diagnostics[0]!.message).toContain('instagram')

  session.write('lisible.config.yaml', 'networks: [instagram]\n')
  await session.touched('lisible.config.yaml', FileChangeType.Changed)
  await session.until(() => session.refreshes > 0, 'a refresh')
  expect(codes(await session.pull('a.post.md'))).not.toContain('configuration')
  await session.until(() => session.published.at(-1)!.diagnostics.length === 0, 'the cleared configuration')
})

test('every mistake of a configuration is shown at its place, also in the charter that it names', async () => {
  await start({
    files: {
      'lisible.config.yaml':
        'networks: [instagrm]\nrules:\n  spelling/unknown-wrod: off\nsettings:\n  charter: charte.yaml\n  dictionary: mot.txt\n',
      'charte.yaml': 'marque: { nom: 12 }\nvoix:\n  adresse: vou\ngraphique: { couleurs: [rouge] }\n',
    },
  })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const [first, ...rest] = await session.pull('a.post.md')
  expect(first!.message).toMatch(/instagram.*5 autres erreurs suivent\.$/)
  const related = first!.relatedInformation!.map(({ location, message }) => [location.uri, message])
  expect(related).toHaveLength(6)
  expect(related[4]).toEqual([session.uri('charte.yaml'), expect.stringContaining('voix.adresse')])
  expect(codes(rest)).not.toContain('configuration')
  const placesIn = (name: string) => {
    const told = session.published.findLast(({ uri }) => uri === session.uri(name))
    return told?.diagnostics.map(({ range: { start, end } }) => [start.line, start.character, end.character])
  }
  await session.until(() => session.published.length > 1, 'diagnostics of the configuration and the charter')
  expect(placesIn('lisible.config.yaml')).toEqual([
    [0, 11, 19],
    [2, 2, 23],
    [5, 2, 12],
  ])
  expect(placesIn('charte.yaml')).toEqual([
    [0, 10, 13],
    [2, 2, 9],
    [3, 24, 29],
  ])

  session.write('charte.yaml', 'voix:\n  adresse: vous\n')
  await session.touched('charte.yaml', FileChangeType.Changed)
  await session.until(() => session.refreshes > 0, 'a refresh')
  await session.pull('a.post.md')
  await session.until(() => placesIn('charte.yaml')?.length === 0, 'the cleared charter')
  expect(placesIn('lisible.config.yaml')).toHaveLength(3)
})

test('a configuration that is a program is not run in a folder that is not trusted', async () => {
  await start({
    files: { 'lisible.config.mjs': "throw new Error('it ran')\n" },
    initialization: { trusted: false },
  })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const [first, ...rest] = await session.pull('a.post.md')
  expect(first!.message).toMatch(/n’est pas exécutée/)
  expect(codes(rest)).toContain('spelling/unknown-word')
})

test('each folder of the workspace has its own configuration', async () => {
  await start({
    folders: ['un', 'deux'],
    files: {
      'un/lisible.config.yaml': 'networks: [x]\nrules:\n  spelling/unknown-word: error\n',
      'deux/lisible.config.yaml': 'rules:\n  spelling/unknown-word: off\n',
    },
  })
  await session.open('un/a.post.md', 'Voici les batimentss.\n')
  await session.open('deux/a.post.md', 'Voici les batimentss.\n')
  const spelling = async (name: string) =>
    (await session.pull(name))
      .filter(({ code }) => code === 'spelling/unknown-word')
      .map(({ severity }) => severity)
  expect(await spelling('un/a.post.md')).toEqual([DiagnosticSeverity.Error])
  expect(await spelling('deux/a.post.md')).toEqual([])
})

test('a wrong configuration stays told while drafts of another folder are fine', async () => {
  await start({
    folders: ['un', 'deux'],
    files: { 'un/lisible.config.yaml': 'networks: [instagrm]\n' },
  })
  await session.open('un/a.post.md', 'Bonjour.\n')
  await session.open('deux/a.post.md', 'Bonjour.\n')
  expect(codes(await session.pull('un/a.post.md'))).toContain('configuration')
  expect(codes(await session.pull('deux/a.post.md'))).not.toContain('configuration')
  const wrong = session.uri('un/lisible.config.yaml')
  const told = () => session.published.filter(({ uri }) => uri === wrong)
  await session.until(() => told().length > 0, 'diagnostics of the configuration')
  expect(told().every(({ diagnostics }) => diagnostics.length === 1)).toBe(true)
  await session.close('un/a.post.md')
  await session.until(() => told().at(-1)!.diagnostics.length === 0, 'nothing left to tell')
})

test('messages are in the language of the editor, French where it says nothing', async () => {
  await start({ locale: 'en-GB' })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  expect((await session.pull('a.post.md')).map(({ message }) => message).join()).toContain(
    'is not in the dictionary',
  )
})

test('broken drafts of every format are answered with findings', async () => {
  await start()
  const broken: Record<string, string> = {
    'a.post.md': '---\nnetworks: [x\nmedia: {\n---\nBonjour\n',
    'b.post.yaml': ': : :\n\t- [',
    'c.post.json': '{ "text": ',
    'd.post.csv': '"text\n',
    'e.post.md': '',
    'f.post.md': '\0\0',
  }
  for (const [name, text] of Object.entries(broken)) {
    await session.open(name, text, 'lisible-draft')
    expect((await session.pull(name)).length, name).toBeGreaterThan(0)
  }
})

test('the status follows a pause, once for each text, however often diagnostics are asked for', async () => {
  await start({})
  await session.open('a.post.md', '---\nnetworks: [x]\n---\nVoici les batimentss.\n')
  await session.until(() => session.statuses.length === 1, 'the status')
  await session.pull('a.post.md')
  await session.pull('a.post.md')
  await session.change('a.post.md', 22, 22, 'Bonjour. ')
  await session.until(() => session.statuses.length === 2, 'the status of the new text')
  await session.pull('a.post.md')
  expect(session.statuses.map(({ version }) => version)).toEqual([1, 2])
  expect(session.statuses[1]).toMatchObject({ state: 'checked', pending: false })
})
