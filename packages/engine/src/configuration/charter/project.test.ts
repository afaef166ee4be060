import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Engine } from '../../lint/engine.js'
import { ConfigurationError } from '../error.js'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lisible-charter-')))
  write('lisible.config.yaml', 'settings: { charter: charte.yaml }\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** What the configuration is refused for, as the command prints it. */
async function refusal(): Promise<string> {
  const error: unknown = await new Engine({ cwd: folder })
    .resolveConfig('a.post.md')
    .catch((why: unknown) => why)
  if (!(error instanceof ConfigurationError)) throw new Error(`not refused: ${String(error)}`)
  return error.render('fr', folder).replace(/[\u00a0\u202f]/g, ' ')
}

it('stands in the resolved settings in the place of its path; words it accepts join those of the project', async () => {
  write('lisible.config.yaml', 'settings: { charter: charte.yaml, words: [zorglub] }\n')
  write('charte.yaml', 'marque: { nom: Fleurs de Clém }\nsecteur: fleuriste\nvoix: { vocabulaire: vale }\n')
  write('vale/accept.txt', 'kokedama\n')
  const { settings } = await new Engine({ cwd: folder }).resolveConfig('a.post.md')
  expect(settings.charter).toEqual({
    files: ['charte.yaml', 'vale/accept.txt'],
    brand: { name: 'Fleurs de Clém' },
    sector: 'fleuriste',
    voice: { accepted: ['kokedama'] },
  })
  expect(settings.words).toEqual(['zorglub', 'kokedama', 'Fleurs', 'de', 'Clém'])
})

it('shows the lines around a mistake', async () => {
  write('charte.yaml', 'marque:\n  nom: Clém\nvoix:\n  adresse: vou\n')
  expect(await refusal()).toBe(
    'charte.yaml:4:3\n' +
      '« voix.adresse » attend « tu » ou « vous » ; reçu : « vou ». Vouliez-vous dire « vous » ?\n\n' +
      '  2 |   nom: Clém\n  3 | voix:\n> 4 |   adresse: vou\n    |   ^^^^^^^\n  5 |',
  )
})

/** Where each mistake is told, and the characters that it points at. */
async function places(): Promise<(string | undefined)[]> {
  const error: unknown = await new Engine({ cwd: folder })
    .resolveConfig('a.post.md')
    .catch((why: unknown) => why)
  if (!(error instanceof ConfigurationError)) throw new Error(`not refused: ${String(error)}`)
  return error.all.map(
    ({ file, source, range }) =>
      `${file?.slice(folder.length + 1)}: ${source?.slice(range?.start, range?.end)}`,
  )
}

it('tells its mistakes at once with those of the files that it names, file by file and in their order', async () => {
  write(
    'charte.yaml',
    [
      'réseaux: { instagrm: {}, x: { hashtags: { max: 1, obligatoires: ["#a", "b c"] } } }',
      'marque: { nom: "", non: Clém }',
      'voix: { adresse: vou, termes: [{ évier: client }], exclamations_max: -1, vocabulaire: vale }',
      'graphique:',
      '  couleurs: ["#a8261c", "#a8", rouge]',
      '  tokens: c.tokens.json',
      'secteurs: fleuriste',
      'secteur: vin',
      'sector: vin',
    ].join('\n'),
  )
  write(
    'c.tokens.json',
    '{"a":{"$value":"{b}"},"b":{"$value":"{a}"},"c":{"$type":"color","$value":"bleu"},"d":{"$value":"{e}"},"f":{"$value":"{d}"},"g":{"$value":"{c}"}}',
  )
  write('vale/reject.txt', 'promo\n.*ing\n')
  write('vale/accept.txt', '\\w+\n')
  expect(await places()).toEqual([
    'charte.yaml: instagrm',
    'charte.yaml: max',
    'charte.yaml: "b c"',
    'charte.yaml: nom',
    'charte.yaml: non',
    'charte.yaml: adresse',
    'charte.yaml: évier',
    'charte.yaml: exclamations_max',
    'charte.yaml: "#a8"',
    'charte.yaml: rouge',
    'charte.yaml: secteurs',
    'charte.yaml: sector',
    'c.tokens.json: "$value"',
    'c.tokens.json: "$value"',
    'c.tokens.json: "$value"',
    'vale/accept.txt: \\w+',
    'vale/reject.txt: .*ing',
  ])
})

it('is told with the mistakes of the configuration, of word lists and of dictionaries', async () => {
  write(
    'lisible.config.yaml',
    'networks: [instagrm]\nsettings:\n  dictionary: [mots.txt, mot.txt]\n  charter: charte.yaml\n  spelling: { dictionaries: [dictionary-xx, es] }\n',
  )
  write('mots.txt', 'zorglub\n')
  write('charte.yaml', 'voi: {}\n')
  expect(await places()).toEqual([
    'lisible.config.yaml: instagrm',
    'lisible.config.yaml: mot.txt',
    'lisible.config.yaml: dictionary-xx',
    'lisible.config.yaml: es',
    'charte.yaml: voi',
  ])
  expect(await refusal()).toContain(
    '« mot.txt » (settings.dictionary) n’existe pas. Vouliez-vous dire « mots.txt » ?',
  )
})

it.each([
  ['12', 'attend le chemin d’une liste de mots, comme « dictionnaire.txt » ; reçu : 12.'],
  ['listes', 'est un dossier : nommez un fichier.'],
  ['rien.txt', 'n’existe pas. Créez-la, un mot par ligne, ou corrigez son chemin.'],
  ['listes/autre.txt', 'n’existe pas. Vouliez-vous dire « listes/autres.txt » ?'],
  ['lisible.config.yaml/a.txt', 'n’existe pas. Créez-la, un mot par ligne, ou corrigez son chemin.'],
])('a word list that cannot be read is told where it is named: %s', async (name, told) => {
  write('lisible.config.yaml', `settings:\n  dictionary: ${name}\n`)
  write('listes/autres.txt', '')
  const refused = await refusal()
  expect(refused).toContain(told)
  expect(refused).toMatch(/^lisible\.config\.yaml:2:3\n/)
})

it('is not read outside the project, nor through a link that leaves it', async () => {
  expect(await refusal()).toContain('La charte « charte.yaml » (settings.charter) ne peut pas être lue')
  const elsewhere = mkdtempSync(join(tmpdir(), 'lisible-elsewhere-'))
  writeFileSync(join(elsewhere, 'charte.yaml'), '')
  symlinkSync(join(elsewhere, 'charte.yaml'), join(folder, 'charte.yaml'))
  expect(await refusal()).toContain('hors du projet')
  rmSync(elsewhere, { recursive: true })
})

it('a draft is checked again when the charter, its tokens or its vocabulary changed', async () => {
  write('charte.yaml', 'graphique: { tokens: c.tokens.json }\nvoix: { vocabulaire: vale }\n')
  write('c.tokens.json', '{"a":{"$value":"#abc"}}')
  write('vale/reject.txt', 'promo\n')
  write('a.post.md', '---\nnetworks: [x]\n---\nUne promo samedi.\n')
  const check = async () => {
    const engine = new Engine({
      cwd: folder,
      results: { file: join(folder, '.lisible-cache'), program: '1' },
    })
    const { findings, draft } = await engine.lintFile('a.post.md')
    await engine.close()
    return { rules: findings.map(({ rule }) => rule), isRead: draft !== undefined }
  }
  expect(await check()).toMatchObject({ isRead: true })
  expect(await check()).toMatchObject({ isRead: false })
  for (const [name, text] of [
    ['charte.yaml', 'graphique: { tokens: c.tokens.json }\nvoix: { vocabulaire: vale, emoji: aucun }\n'],
    ['c.tokens.json', '{"a":{"$value":"#abd"}}'],
    ['vale/reject.txt', 'solde\n'],
  ] as const) {
    write(name, text)
    expect(await check(), name).toMatchObject({ isRead: true })
    expect(await check(), name).toMatchObject({ isRead: false })
  }
})
