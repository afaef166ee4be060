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
