import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { browserHost } from '../src/browser/index.js'

const { resolve } = createRequire(import.meta.url)
const lexicon = (name: string) => readFileSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))

function host(files: Record<string, string>) {
  const made = browserHost({
    files: {
      read: async (uri) => files[uri],
      write: async (uri, text) => {
        files[uri] = text
        return true
      },
      find: async () => Object.keys(files),
    },
    lexicons: { fr: lexicon('fr'), 'fr-usage': lexicon('fr-usage') },
  })
  made.configure({
    locale: 'fr',
    networks: [],
    media: true,
    trusted: true,
    folders: ['vscode-vfs://github/site'],
  })
  return made
}

const uri = 'vscode-vfs://github/site/brouillons/a.post.md'
const findings = async (made: ReturnType<typeof host>, text: string) => {
  const { find } = await made.open({ uri, text, languageId: 'lisible-draft' })
  return (await find()).findings
}
const rules = async (made: ReturnType<typeof host>, text: string) =>
  (await findings(made, text)).map(({ rule }) => rule)

test('texts are checked without any file system, with the configuration that the client reads', async () => {
  const files: Record<string, string> = {
    'vscode-vfs://github/site/lisible.config.yaml': 'networks: [x]\nsettings:\n  dictionary: mots.txt\n',
    'vscode-vfs://github/site/mots.txt': 'zorglub\n',
    [uri]: 'Bonjour',
  }
  const made = host(files)
  expect(await rules(made, `Voici les batimentss. ${'Bonjour à vous. '.repeat(20)}`)).toEqual(
    expect.arrayContaining(['spelling/unknown-word', 'network/length']),
  )
  expect(await made.drafts('vscode-vfs://github/site')).toEqual([uri])
  expect(await made.addWord(uri, 'batimentss')).toEqual({ file: 'vscode-vfs://github/site/mots.txt' })
  made.forget()
  expect(await rules(made, 'Voici les batimentss.')).not.toContain('spelling/unknown-word')
})

test('a charter is read by the client with what it names, again when it changes, and is shown when it is wrong', async () => {
  const site = 'vscode-vfs://github/site'
  const files: Record<string, string> = {
    [`${site}/lisible.config.yaml`]: 'settings:\n  charter: marque/charte.yaml\n',
    [`${site}/marque/charte.yaml`]: 'voix: { vocabulaire: vale }\n',
    [`${site}/marque/vale/reject.txt`]: 'promo\n',
    [`${site}/marque/vale/accept.txt`]: 'batimentss\n',
  }
  const made = host(files)
  const found = await rules(made, 'Une promo dans les batimentss 🎉')
  expect(found).toContain('brand/vocabulary')
  expect(found).not.toContain('spelling/unknown-word')
  files[`${site}/marque/charte.yaml`] = 'voix: { emoji: aucun }\n'
  made.forget()
  expect((await rules(made, 'Une promo 🎉')).filter((rule) => rule.startsWith('brand/'))).toEqual([
    'brand/emoji',
  ])
  files[`${site}/marque/charte.yaml`] = 'voix: { emojis: aucun }\n'
  made.forget()
  expect((await made.open({ uri, text: 'Bonjour.', languageId: '' })).problem).toMatchObject({
    uri: `${site}/marque/charte.yaml`,
    range: { start: 8, end: 14 },
  })
})

test('a configuration that is a program is not run, and a wrong one is shown', async () => {
  const program = host({ 'vscode-vfs://github/site/lisible.config.ts': 'export default []' })
  expect((await program.open({ uri, text: 'Bonjour.', languageId: '' })).problem?.message).toMatch(
    /n’est pas exécutée/,
  )
  const wrong = host({ 'vscode-vfs://github/site/lisible.config.json': '{ "networks": ["instagrm"] }' })
  expect((await wrong.open({ uri, text: 'Bonjour.', languageId: '' })).problem).toMatchObject({
    uri: 'vscode-vfs://github/site/lisible.config.json',
    range: { start: 15, end: 25 },
  })
})

test('pictures are not said to be fine: what could not be measured is told, and is no fault', async () => {
  const found = await findings(
    host({}),
    '---\nnetworks: [x]\nmedia:\n  - file: a.png\n    alt: Une chaise.\n---\nBonjour.\n',
  )
  expect(found.find(({ rule }) => rule === 'media/unreadable')).toMatchObject({
    severity: 'info',
    verdict: 'incomplete',
    start: { line: 4 },
  })
})
