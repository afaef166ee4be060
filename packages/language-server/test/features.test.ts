import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  type Diagnostic,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FileChangeType,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
  WorkspaceDiagnosticRequest,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node'
import {
  altRequest,
  countersRequest,
  explainRequest,
  type PreviewResult,
  previewRequest,
  serverCommands,
} from '../src/index.js'
import { pulling, Session, type SessionOptions, waiting } from './session.js'

const draft = (text: string, networks = 'x') => `---\nnetworks: [${networks}]\n---\n${text}\n`

let session: Session
const start = async (options: SessionOptions = {}) => {
  session = await Session.start(options)
  return session
}
afterEach(() => session.end())

const find = async (name: string, code: string): Promise<Diagnostic> => {
  const found = (await session.pull(name)).find((one) => one.code === code)
  if (!found) throw new Error(`no ${code}`)
  return found
}
const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const action = actions.find((one) => title.test(one.title))
  if (!action) throw new Error(`no ${title} among ${actions.map((one) => one.title).join(' | ')}`)
  return action
}
const apply = async (name: string, action: CodeAction) => {
  const after = session.after(name, action.edit)
  await session.change(name, 0, session.text(name).length, after)
  return after
}
const complete = async (name: string, needle: string): Promise<CompletionItem[]> => {
  const result = await session.client.sendRequest(CompletionRequest.type, {
    textDocument: { uri: session.uri(name) },
    position: session.position(name, needle, needle.length),
  })
  return Array.isArray(result) ? result : ((result as CompletionList | null)?.items ?? [])
}
const hover = async (name: string, needle: string): Promise<string> => {
  const result = await session.client.sendRequest(HoverRequest.type, {
    textDocument: { uri: session.uri(name) },
    position: session.position(name, needle),
  })
  return (result?.contents as MarkupContent | undefined)?.value ?? ''
}

test('a hover says what the rule checks, why and by whose authority', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const text = await hover('a.post.md', 'batimentss')
  expect(text).toContain('**spelling/unknown-word**')
  expect(text).toContain('Pourquoi')
  expect(text).toMatch(/Sources — \[.*\]\(https:/)
  expect(await hover('a.post.md', 'Voici')).toBe('')
})

test('a hover over a network says how much room is left there', async () => {
  await start()
  await session.open('a.post.md', draft('Bonjour à vous.', 'bluesky'))
  expect(await hover('a.post.md', 'bluesky')).toMatch(/15 sur 300 — il en reste 285/)
  const long = `Bonjour à vous. #été ${'mot '.repeat(600)}`
  await session.open('b.post.md', draft(long, 'instagram'))
  const text = await hover('b.post.md', 'instagram')
  expect(text).toMatch(/2.420 sur 2.200 — 220 de trop/)
  expect(text).toMatch(/Hashtags\u00a0: 1 sur \d+ — il en reste/)
})

test('each suggestion is offered; the document is edited at its version', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const actions = await session.actions('a.post.md', await find('a.post.md', 'spelling/unknown-word'))
  const action = titled(actions, /Remplacer par «\u00a0bâtiments\u00a0»/)
  expect(action).toMatchObject({ kind: 'quickfix' })
  expect(action.edit!.documentChanges![0]).toMatchObject({ textDocument: { version: 1 } })
  await apply('a.post.md', action)
  expect(await session.pull('a.post.md').then((all) => all.map(({ code }) => code))).not.toContain(
    'spelling/unknown-word',
  )
})

test('a client without versions gets plain changes', async () => {
  await start({ capabilities: waiting })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  await session.until(() => session.published.length > 0, 'diagnostics')
  const found = session.published[0]!.diagnostics.find(({ code }) => code === 'spelling/unknown-word')!
  const [action] = await session.actions('a.post.md', found)
  expect(action!.edit!.changes).toBeDefined()
})

test('the safe fix is preferred; all of its rule and all that is safe can be fixed at once', async () => {
  await start()
  const styled = '𝗡𝗼𝘂𝘃𝗲𝗮𝘂'
  await session.open('a.post.md', draft(`${styled} spectacle. Voici un ${styled} lieu.`))
  const found = await find('a.post.md', 'a11y/styled-letters')
  const actions = await session.actions('a.post.md', found)
  const preferred = actions.filter(({ isPreferred }) => isPreferred)
  expect(preferred).toHaveLength(1)
  expect(session.after('a.post.md', preferred[0]!.edit)).toContain('Nouveau spectacle.')
  const everywhere = titled(actions, /Corriger partout \(2×\)/)
  expect(session.after('a.post.md', everywhere.edit)).toBe(draft('Nouveau spectacle. Voici un Nouveau lieu.'))
  const all = await session.client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  })
  expect(all).toMatchObject([{ kind: 'source.fixAll.lisible' }])
  const fixed = await apply('a.post.md', all![0] as CodeAction)
  expect(fixed).toContain('Voici un Nouveau lieu.')
  const none = await session.client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  })
  expect(none).toEqual([])
})

test.each([
  ['a line of text', draft('Bonjour à vous.\nVoici les batimentss.')],
  ['with CRLF', draft('Bonjour.\n\nVoici les batimentss.').replaceAll('\n', '\r\n')],
  [
    'front matter',
    '---\nnetworks: [linkedin]\nmedia:\n  - file: a.png\n    alt: Les batimentss en pierre, rue du Port.\n---\nBonjour.\n',
  ],
  ['a YAML file', 'networks: [linkedin]\ntext: Voici les batimentss.\n'],
])(
  'a finding is ignored here, or in the whole draft, by a comment that is not published: %s',
  async (kind, text) => {
    const name = kind === 'a YAML file' ? 'a.post.yaml' : 'a.post.md'
    await start()
    for (const title of [/^Ignorer ici/, /^Ignorer dans ce brouillon/]) {
      await session.open(name, text)
      const before = await session.pull(name)
      const found = before.find(({ code }) => code === 'spelling/unknown-word')!
      const after = await apply(name, titled(await session.actions(name, found), title))
      expect(after).toContain('lisible-disable-')
      const left = await session.pull(name)
      expect(left.map(({ code }) => code)).toEqual(
        before.map(({ code }) => code).filter((code) => code !== 'spelling/unknown-word'),
      )
      await session.close(name)
    }
  },
)

test('a word is added to the dictionary of the project, which is made and named where there is none', async () => {
  await start({ files: { 'lisible.config.yaml': '# Les réseaux\nnetworks: [x]\n' } })
  await session.open('a.post.md', draft('Le zorglub des batimentss.'))
  const found = await find('a.post.md', 'spelling/unknown-word')
  const { command } = titled(
    await session.actions('a.post.md', found),
    /Ajouter «\u00a0batimentss\u00a0» au dictionnaire/,
  )
  const said = await session.client.sendRequest(ExecuteCommandRequest.type, command!)
  expect(said).toContain('dictionnaire.txt')
  expect(readFileSync(join(session.root, 'dictionnaire.txt'), 'utf8')).toBe('batimentss\n')
  expect(readFileSync(join(session.root, 'lisible.config.yaml'), 'utf8')).toBe(
    '# Les réseaux\nnetworks: [x]\nsettings:\n  dictionary: dictionnaire.txt\n',
  )
  await session.until(() => session.refreshes > 0, 'a refresh')
  expect((await session.pull('a.post.md')).map(({ code }) => code)).not.toContain('spelling/unknown-word')
})

test('a word goes to the dictionary without the article elided before it', async () => {
  await start()
  await session.open('a.post.md', draft('Samedi, l’atelié ouvre ses portes.'))
  const found = await find('a.post.md', 'spelling/unknown-word')
  titled(await session.actions('a.post.md', found), /Ajouter «\u00a0atelié\u00a0» au dictionnaire/)
  await session.client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.addWord,
    arguments: [session.uri('a.post.md'), 'l’atelié'],
  })
  expect(readFileSync(join(session.root, 'dictionnaire.txt'), 'utf8')).toBe('atelié\n')
})

test('no dictionary is written outside the project', async () => {
  await start({
    folders: ['site'],
    files: { 'mots.txt': 'un\n', 'site/lisible.config.yaml': 'settings:\n  dictionary: ../mots.txt\n' },
  })
  await session.open('site/a.post.md', draft('Voici les batimentss.'))
  const said = await session.client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.addWord,
    arguments: [session.uri('site/a.post.md'), 'batimentss'],
  })
  expect(said).toBeNull()
  expect(readFileSync(join(session.root, 'mots.txt'), 'utf8')).toBe('un\n')
  expect(readFileSync(join(session.root, 'site/lisible.config.yaml'), 'utf8')).toContain('../mots.txt')
})

test.each([
  ['an item', '---\nnetworks: [x]\nmedia:\n  - a.png\n---\nBonjour.\n', 'a.png'],
  ['a map', '---\nnetworks: [x]\nmédias:\n  - fichier: a.png\n---\nBonjour.\n', 'a.png'],
  ['one value', '---\nnetworks: [x]\nimage: a.png\n---\nBonjour.\n', 'a.png'],
  ['flow style', '---\nnetworks: [x]\nmedia: [{ file: a.png }, b.png]\n---\nBonjour.\n', 'a.png'],
  ['an empty text', '---\nnetworks: [x]\nmedia:\n  - file: a.png\n    alt: ""\n---\nBonjour.\n', 'a.png'],
  ['an image line', '---\nnetworks: [x]\n---\nBonjour.\n\n![](a.png)\n', 'a.png'],
  ['JSON', '{ "networks": ["x"], "text": "Bonjour.", "media": [{ "file": "a.png" }] }', 'a.png'],
])('the alternative text is written where it belongs: %s', async (kind, text, file) => {
  const name = kind === 'JSON' ? 'a.post.json' : 'a.post.md'
  const alt = 'Léa : « 3 chaises » & [un établi], vus d’en haut'
  await start()
  await session.open(name, text)
  const edit = await session.client.sendRequest(altRequest, { uri: session.uri(name), file, alt })
  await session.change(name, 0, text.length, session.after(name, edit as never))
  const preview = await session.client.sendRequest<PreviewResult>(previewRequest, { uri: session.uri(name) })
  expect(preview.networks[0]!.media[0]).toMatchObject({ file, alt })
  expect(
    preview.networks[0]!.texts.map(({ visible }) => visible.map((piece) => piece.text).join('')),
  ).toEqual(['Bonjour.'])
})

test('writing the alternative text is offered: by the client’s command, else by an edit', async () => {
  const text = '---\nnetworks: [x]\nmedia:\n  - a.png\n---\nBonjour.\n'
  await start({ initialization: { commands: ['lisible.writeAlt'] } })
  await session.open('a.post.md', text)
  const found = await find('a.post.md', 'media/alt-missing')
  const action = titled(
    await session.actions('a.post.md', found),
    /Écrire le texte alternatif de «\u00a0a\.png\u00a0»/,
  )
  expect(action.command).toMatchObject({
    command: 'lisible.writeAlt',
    arguments: [session.uri('a.post.md'), 'a.png'],
  })
  await session.end()
  await start()
  await session.open('a.post.md', text)
  const plain = titled(
    await session.actions('a.post.md', await find('a.post.md', 'media/alt-missing')),
    /Écrire/,
  )
  expect(session.after('a.post.md', plain.edit)).toContain('  - file: a.png\n    alt: "…"\n')
})

test('keys and values of the front matter are completed', async () => {
  await start({ files: { 'images/chaise.png': 'x', 'film.mp4': 'x', 'film.vtt': 'x', 'notes.md': 'x' } })
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label)
  await session.open(
    'a.post.md',
    '---\nlangue: fr\n\nmédias:\n  - fichier: \n    sous-titres: \n    \nréseaux: [x, \ncontexte:\n  secteur: \n  \n---\n',
  )
  const text = session.text('a.post.md')
  const at = async (offset: number) => {
    const needle = text.slice(0, offset)
    return labels(await complete('a.post.md', needle))
  }
  const keys = await at(text.indexOf('\n\n') + 1)
  expect(keys).toContain('date')
  expect(keys).toContain('titre')
  expect(keys).not.toContain('langue')
  expect(keys).not.toContain('réseaux')
  expect(await at(text.indexOf('fichier: ') + 9)).toEqual(['film.mp4', 'images/chaise.png'])
  expect(await at(text.indexOf('sous-titres: ') + 13)).toEqual(['film.vtt'])
  expect(await at(text.indexOf('\n    \n') + 5)).toEqual(
    expect.arrayContaining(['texte-alternatif', 'transcription']),
  )
  expect(await at(text.indexOf('secteur: ') + 9)).toEqual(
    expect.arrayContaining(['alcool', 'compléments alimentaires', 'immobilier']),
  )
  const circumstances = await at(text.indexOf('\n  \n') + 3)
  expect(circumstances).toEqual(expect.arrayContaining(['rôle', 'sponsorisé', 'crédit']))
  expect(circumstances).not.toContain('secteur')
  expect(await at(text.indexOf('[x, ') + 4)).toEqual(expect.arrayContaining(['linkedin', 'instagram/reel']))
})

test('networks, directives and rules are completed in comments', async () => {
  await start()
  await session.open(
    'a.post.md',
    'Bonjour.\n<!-- network: ma -->\nTexte.\n<!-- lisible-dis -->\n<!-- lisible-disable-line spel -->\n',
  )
  const labels = async (needle: string) => (await complete('a.post.md', needle)).map(({ label }) => label)
  expect(await labels('network: ma')).toContain('mastodon')
  expect(await labels('lisible-dis')).toContain('lisible-disable-next-line')
  expect(await labels('disable-line spel')).toContain('spelling/unknown-word')
})

test('hashtags and mentions of the project are completed, the most used first; emoji by their French name', async () => {
  await start({
    files: {
      'un.post.md': draft('Bonjour #PortesOuvertes #Atelier @atelier_bois'),
      'deux.post.md': draft('Bonsoir #Atelier'),
      'README.md': '#Titre',
    },
  })
  await session.open('a.post.md', draft('Venez #\nAvec @\nUne :fus\n#Nouveau'))
  expect((await complete('a.post.md', 'Venez #')).map(({ label }) => label)).toEqual([
    '#Atelier',
    '#Nouveau',
    '#PortesOuvertes',
  ])
  expect((await complete('a.post.md', 'Avec @')).map(({ label }) => label)).toEqual(['@atelier_bois'])
  const [emoji] = await complete('a.post.md', ':fus')
  expect(emoji).toMatchObject({ label: '🚀 fusée', textEdit: { newText: '🚀' } })
  expect(await complete('a.post.md', 'Venez')).toEqual([])
})

test('room left stands beside the names of networks, by default only where it is short', async () => {
  await start()
  const hints = async () =>
    (
      await session.client.sendRequest(InlayHintRequest.type, {
        textDocument: { uri: session.uri('a.post.md') },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      })
    )?.map(({ label, position }) => [label, position.character])
  await session.open('a.post.md', draft('a'.repeat(290), 'x, bluesky, linkedin'))
  expect(await hints()).toEqual([
    ['−10', 12],
    ['10', 21],
  ])
  await session.client.sendNotification('workspace/didChangeConfiguration', {
    settings: { lisible: { inlayHints: 'all' } },
  })
  expect(await hints()).toHaveLength(3)
})

test('counters come with the tightest network first', async () => {
  await start()
  await session.open('a.post.md', draft('a'.repeat(290), 'linkedin, x'))
  const counters = await session.client.sendRequest(countersRequest, { uri: session.uri('a.post.md') })
  expect(counters).toMatchObject([
    { network: 'x', label: 'X', length: 290, max: 280, remaining: -10 },
    { network: 'linkedin', remaining: 2710 },
  ])
})

test('symbols and folds follow variants, media and threads', async () => {
  await start()
  const text =
    '---\nnetworks: [linkedin, x]\nmedia:\n  - file: a.png\n    alt: Une chaise\n---\nBonjour à vous.\n\nVenez.\n\n<!-- network: x -->\nBonjour.\nVenez.\n'
  await session.open('a.post.md', text)
  const symbols = (await session.client.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
  })) as DocumentSymbol[]
  expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
    ['LinkedIn', 'Bonjour à vous.'],
    ['X', 'Bonjour.'],
    ['a.png', 'Une chaise'],
  ])
  const folds = await session.client.sendRequest(FoldingRangeRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
  })
  expect(folds!.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 5],
    [6, 8],
    [11, 12],
    [3, 4],
  ])
  await session.open('b.post.yaml', '- text: Un\n  networks: [x]\n- text: Deux\n  theme: Fête\n')
  const several = (await session.client.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: session.uri('b.post.yaml') },
  })) as DocumentSymbol[]
  expect(several.map(({ name }) => name)).toEqual(['Publication 1', 'Fête'])
})

test('the whole workspace is checked on request; what is deleted is forgotten', async () => {
  await start({
    capabilities: { ...pulling, window: { workDoneProgress: true } },
    folders: ['un', 'deux'],
    files: {
      'un/a.post.md': draft('Voici les batimentss.'),
      'deux/b.post.md': draft('Voici des ecritoiress.'),
      'deux/notes.md': 'Voici les batimentss.',
    },
  })
  const counts = await session.client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.checkWorkspace,
  })
  expect(counts).toMatchObject({ drafts: 2 })
  await session.until(() => session.published.length === 2, 'diagnostics')
  expect(session.published.map(({ uri }) => uri)).toEqual([
    session.uri('un/a.post.md'),
    session.uri('deux/b.post.md'),
  ])
  await session.touched('un/a.post.md', FileChangeType.Deleted)
  await session.until(() => session.published.length === 3, 'cleared diagnostics')
  expect(session.published[2]).toEqual({ uri: session.uri('un/a.post.md'), diagnostics: [] })
})

test('clients that ask for workspace diagnostics get those of every draft, open ones as they are', async () => {
  await start({
    files: { 'a.post.md': draft('Voici les batimentss.'), 'b.post.md': draft('Bonjour.') },
    initialization: { workspaceDiagnostics: true },
  })
  await session.open('b.post.md', draft('Voici des ecritoiress.'))
  const { items } = await session.client.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: [],
  })
  const spelling = (items as WorkspaceFullDocumentDiagnosticReport[]).map(({ uri, items: all }) => [
    uri,
    all.filter(({ code }) => code === 'spelling/unknown-word').length,
  ])
  expect(spelling).toEqual([
    [session.uri('a.post.md'), 1],
    [session.uri('b.post.md'), 1],
  ])
})

test('a picture that changes or goes is looked at again', async () => {
  await start({ files: { 'a.png': 'not a picture' } })
  await session.open(
    'a.post.md',
    '---\nnetworks: [x]\nmedia:\n  - file: a.png\n    alt: Une chaise en bois.\n---\nBonjour.\n',
  )
  await session.until(() => session.registered.includes('workspace/didChangeWatchedFiles'), 'watchers')
  await session.pull('a.post.md')
  await session.touched('a.png', FileChangeType.Deleted)
  await session.until(() => session.refreshes > 0, 'a refresh')
})

test('the preview shows each network: the cut, media, what is said, plain text and spoken text', async () => {
  await start()
  await session.open(
    'a.post.md',
    `---\nnetworks: [instagram, x]\nmedia:\n  - file: a.png\n    alt: Une chaise\n---\n${'Un atelier ouvert à tous. '.repeat(12)}🚀 #PortesOuvertes\n`,
  )
  const { networks } = await session.client.sendRequest<PreviewResult>(previewRequest, {
    uri: session.uri('a.post.md'),
  })
  const [instagram, x] = networks
  expect(instagram).toMatchObject({
    label: 'Instagram',
    known: true,
    media: [{ file: 'a.png', alt: 'Une chaise' }],
  })
  expect(instagram!.texts[0]!.folded.length).toBeGreaterThan(0)
  expect(x!.texts[0]!.visible.some(({ over }) => over)).toBe(true)
  expect(x!.findings.map(({ rule }) => rule)).toContain('network/length')
  expect(instagram!.findings.map(({ rule }) => rule)).not.toContain('network/length')
  expect(instagram!.plain).toMatch(/^Un atelier.*#PortesOuvertes$/)
  expect(instagram!.spoken.join('\n')).toMatch(/fusée/)
  expect(instagram!.spoken.join('\n')).toMatch(/Une chaise/)
})

test('a rule is explained by its id; one that does not exist is not', async () => {
  await start({ locale: 'en' })
  expect(await session.client.sendRequest(explainRequest, { rule: 'spelling/unknown-word' })).toContain('Why')
  expect(await session.client.sendRequest(explainRequest, { rule: 'spelling/nothing' })).toBeNull()
})

test('the word at the caret is left alone while it is typed', async () => {
  await start({ initialization: { hideWhileTyping: true } })
  await session.open('a.post.md', draft('Voici les '))
  const spelling = async () =>
    (await session.pull('a.post.md')).filter(({ code }) => code === 'spelling/unknown-word').length
  await spelling()
  for (const letter of 'batimentss') {
    const end = session.text('a.post.md').length - 1
    await session.change('a.post.md', end, end, letter)
  }
  expect(await spelling()).toBe(0)
  await session.until(() => session.refreshes > 0, 'the end of patience')
  expect(await spelling()).toBe(1)
})

test('deleted and closed documents answer nothing', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  await session.close('a.post.md')
  expect(await session.pull('a.post.md')).toEqual([])
  expect(await hover('a.post.md', 'batimentss')).toBe('')
  expect(existsSync(join(session.root, 'a.post.md'))).toBe(false)
})
