import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeWorkspaceFoldersNotification,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node'
import { serverCommands } from '../src/index.js'
import { Session, type SessionOptions, waiting } from './session.js'

const fixtures = new URL('../../../fixtures/', import.meta.url)
const picture = (name: string) => readFileSync(fileURLToPath(new URL(`media/${name}`, fixtures)))
const draft = (text: string, networks = 'x') => `---\nnetworks: [${networks}]\n---\n${text}\n`

let session: Session
const start = async (options: SessionOptions = {}) => {
  session = await Session.start(options)
  return session
}
afterEach(() => session.end())

const codes = async (name: string) => (await session.pull(name)).map(({ code }) => code)
const spelling = async (name: string) =>
  (await codes(name)).filter((code) => code === 'spelling/unknown-word').length

/** Writes, changes or deletes a file, tells the server, and waits until it has asked to be asked again. */
async function touch(name: string, type: FileChangeType, content?: string | Uint8Array): Promise<void> {
  if (content === undefined) rmSync(join(session.root, name))
  else session.write(name, content)
  const { refreshes } = session
  await session.touched(name, type)
  await session.until(() => session.refreshes > refreshes, 'a refresh')
}

test('a word written into the dictionary by hand is known at once; a dictionary that goes is told', async () => {
  await start({
    files: {
      'lisible.config.yaml': 'settings:\n  dictionary: mots.txt\n',
      'mots.txt': 'zorglub\n',
    },
  })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  expect(await spelling('a.post.md')).toBe(1)
  await touch('mots.txt', FileChangeType.Changed, 'zorglub\nbatimentss\n')
  expect(await spelling('a.post.md')).toBe(0)
  await touch('mots.txt', FileChangeType.Deleted)
  expect(await codes('a.post.md')).toEqual(expect.arrayContaining(['configuration', 'spelling/unknown-word']))
})

test('a charter that changes, with what it names, is read again; a mistake in it is told where it is', async () => {
  await start({
    files: {
      'lisible.config.yaml': 'settings:\n  charter: marque.yaml\n',
      'marque.yaml': 'voix: { emoji: aucun, vocabulaire: vale }\n',
      'vale/reject.txt': 'solde\n',
    },
  })
  await session.open('a.post.md', draft('Voici une promo 🎉'))
  const brand = async () => (await codes('a.post.md')).filter((code) => /^brand|config/.test(String(code)))
  expect(await brand()).toEqual(['brand/emoji'])
  await touch('marque.yaml', FileChangeType.Changed, 'voix: { vocabulaire: vale }\n')
  expect(await brand()).toEqual([])
  await touch('vale/reject.txt', FileChangeType.Changed, 'promo\n')
  expect(await brand()).toEqual(['brand/vocabulary'])
  await touch('marque.yaml', FileChangeType.Changed, 'voi: {}\n')
  expect(await brand()).toEqual(['configuration'])
  const told = session.published.findLast(({ uri }) => uri.endsWith('/marque.yaml'))
  expect(told?.diagnostics).toMatchObject([
    { code: 'configuration', range: { start: { line: 0, character: 0 } } },
  ])
})

test('a configuration that comes, changes and goes is followed', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  expect(await spelling('a.post.md')).toBe(1)
  const off = 'rules:\n  spelling/unknown-word: off\n'
  await touch('lisible.config.yaml', FileChangeType.Created, off)
  expect(await spelling('a.post.md')).toBe(0)
  await touch('lisible.config.yaml', FileChangeType.Changed, off.replace('off', 'error'))
  const [found] = (await session.pull('a.post.md')).filter(({ code }) => code === 'spelling/unknown-word')
  expect(found).toMatchObject({ severity: 1 })
  await touch('lisible.config.yaml', FileChangeType.Deleted)
  expect((await session.pull('a.post.md')).find(({ code }) => code === found!.code)).toMatchObject({
    severity: 2,
  })
})

test.each([
  ['YAML that is none', 'lisible.config.yaml', 'networks: [x\n'],
  ['JSON that is none', 'lisible.config.json', '{ "networks": ["x", }'],
  ['a rule that there is not', 'lisible.config.yaml', 'rules:\n  spelling/unknown-wrod: off\n'],
  [
    'an option that there is not',
    'lisible.config.yaml',
    'rules:\n  network/length: [error, { colour: 3 }]\n',
  ],
  ['a program that fails', 'lisible.config.mjs', "throw new Error('no')\n"],
  ['a dictionary that is not there', 'lisible.config.yaml', 'settings:\n  dictionary: none.txt\n'],
  ['no configuration at all', 'lisible.config.yaml', '12\n'],
])(
  'a wrong configuration is told and the draft is checked all the same: %s',
  async (_kind, name, content) => {
    await start({ files: { [name]: content } })
    await session.open('a.post.md', draft('Voici les batimentss.'))
    expect(await codes('a.post.md')).toEqual(
      expect.arrayContaining(['configuration', 'spelling/unknown-word']),
    )
  },
)

test('a picture that is replaced is measured again, and one that goes is told', async () => {
  await start({ files: { 'affiche.png': picture('affiche-pale.png') } })
  await session.open(
    'a.post.md',
    '---\nnetworks: [instagram]\nmedia:\n  - file: affiche.png\n    alt: Une affiche de concert.\n---\nBonjour.\n',
  )
  /** Asks again after each refresh, as editors do, until what is said of the picture is what is waited for. */
  const told = async (wanted: (messages: string) => boolean, what: string) => {
    for (;;) {
      const { refreshes } = session
      const about = (await session.pull('a.post.md')).filter(({ code }) =>
        /^(?:image|media)\//.test(String(code)),
      )
      const messages = about.map(({ code, message }) => `${code} ${message}`).join('\n')
      if (wanted(messages)) return messages
      await session.until(() => session.refreshes > refreshes, what)
    }
  }
  await told((messages) => messages.includes('image/contrast'), 'the contrast')
  await touch('affiche.png', FileChangeType.Changed, 'not a picture')
  const damaged = await told((messages) => messages.includes('media/unreadable'), 'the new file')
  expect(damaged).not.toContain('image/contrast')
  await touch('affiche.png', FileChangeType.Deleted)
  await told((messages) => messages.includes('media/unreadable') && messages !== damaged, 'what is missing')
}, 240_000)

test('a folder that joins the workspace is checked by its own configuration; one that leaves is not', async () => {
  await start({
    folders: ['un'],
    files: {
      'un/a.post.md': draft('Voici les batimentss.'),
      'deux/lisible.config.yaml': 'rules:\n  spelling/unknown-word: error\n',
      'deux/b.post.md': draft('Voici les batimentss.'),
    },
  })
  const folder = (name: string) => ({ name, uri: session.uri(name) })
  const change = async (added: string[], removed: string[]) => {
    const { refreshes } = session
    await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: added.map(folder), removed: removed.map(folder) },
    })
    await session.until(() => session.refreshes > refreshes, 'a refresh')
  }
  const checked = async () => {
    const counts = await session.client.sendRequest<{ uris: string[] }>(ExecuteCommandRequest.type.method, {
      command: serverCommands.checkWorkspace,
    })
    return counts.uris
  }
  expect(await checked()).toEqual([session.uri('un/a.post.md')])
  await change(['deux'], [])
  expect(await checked()).toEqual([session.uri('un/a.post.md'), session.uri('deux/b.post.md')])
  await session.open('deux/b.post.md', draft('Voici les batimentss.'))
  const found = (await session.pull('deux/b.post.md')).find(({ code }) => code === 'spelling/unknown-word')
  expect(found).toMatchObject({ severity: 1 })
  await change([], ['un'])
  expect(await checked()).toEqual([session.uri('deux/b.post.md')])
})

test('a folder of the workspace that is no more is nothing to check', async () => {
  await start({ folders: ['un', 'deux'], files: { 'un/a.post.md': draft('Bonjour à vous.') } })
  const counts = await session.client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.checkWorkspace,
  })
  expect(counts).toMatchObject({ drafts: 1 })
})

test('a draft deleted from the disk while it is open is checked as it is written', async () => {
  await start({ files: { 'a.post.md': draft('Voici les batimentss.') } })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  await touch('a.post.md', FileChangeType.Deleted)
  expect(await spelling('a.post.md')).toBe(1)
})

test('edits are for the version they were made for, and for no other', async () => {
  await start()
  await session.open('a.post.md', draft('Voici les batimentss.'))
  const at = session.text('a.post.md').indexOf('Voici')
  await session.change('a.post.md', at, at, 'Bonjour 👋🏽. ')
  const found = (await session.pull('a.post.md')).find(({ code }) => code === 'spelling/unknown-word')!
  const action = (await session.actions('a.post.md', found)).find(({ title }) => /Remplacer/.test(title))!
  expect(action.edit!.documentChanges![0]).toMatchObject({ textDocument: { version: 2 } })
  expect(session.after('a.post.md', action.edit)).toBe(draft('Bonjour 👋🏽. Voici les bâtiments.'))
})

test('pushed diagnostics name the version they are of', async () => {
  await start({ capabilities: waiting })
  await session.open('a.post.md', draft('Voici les batimentss.'))
  await session.change('a.post.md', 0, 0, '')
  await session.until(() => session.published.some(({ version }) => version === 2), 'version 2')
})

test('fixing all leaves alone what is a choice of the author', async () => {
  await start()
  const text = draft('Bonjour, 𝗻𝗼𝘂𝘃𝗲𝗮𝘂 spectacle dans les batimentss.')
  await session.open('a.post.md', text)
  expect(await codes('a.post.md')).toEqual(
    expect.arrayContaining(['spelling/unknown-word', 'a11y/styled-letters']),
  )
  const [all] = (await session.client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll.lisible'] },
  })) as CodeAction[]
  expect(session.after('a.post.md', all!.edit)).toBe(draft('Bonjour, nouveau spectacle dans les batimentss.'))
})

test('a picture in a hover takes no more than 50 kB, whatever it shows', async () => {
  const { default: sharp } = await import('sharp')
  const [width, height] = [1600, 1600]
  let state = 7
  const noise = Buffer.alloc(width * height * 3)
  for (let i = 0; i < noise.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) | 0
    noise[i] = state >>> 16
  }
  const png = await sharp(noise, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
  await start({ files: { 'bruit.png': png } })
  await session.open(
    'a.post.md',
    '---\nnetworks: [x]\nmedia:\n  - file: bruit.png\n    alt: Un écran sans signal.\n---\nBonjour.\n',
  )
  const hover = await session.client.sendRequest(HoverRequest.type, {
    textDocument: { uri: session.uri('a.post.md') },
    position: session.position('a.post.md', 'bruit.png', 2),
  })
  const { value } = hover!.contents as MarkupContent
  const [, image = ''] = /\(data:image\/jpeg;base64,([^)]*)\)/.exec(value) ?? []
  const bytes = Buffer.from(image, 'base64').length
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThanOrEqual(50_000)
})
