import type { Charter } from '@lisible/rules-brand'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseConfiguration } from '../data.js'
import { ConfigurationError } from '../error.js'
import { withCharters } from './with-charters.js'

const absent = { fr: 'il n’existe pas', en: 'there is none' }

/** The charter that a configuration names, read from files by their paths. */
async function read(
  files: Readonly<Record<string, string>>,
  name: unknown = 'charte.yaml',
): Promise<Charter> {
  const loaded = await parseConfiguration(
    '/p/lisible.config.yaml',
    stringify({ settings: { charter: name } }),
  )
  const [object] = await withCharters([{ settings: { charter: name } }], loaded, {
    read: async (path) => {
      const text = files[path]
      return text === undefined ? { problem: absent, missing: true } : { text }
    },
  })
  return object!.settings!.charter as Charter
}

/** What is said of a wrong charter, in which file, and the characters pointed at. */
async function objection(files: Readonly<Record<string, string>>, name: unknown = 'charte.yaml') {
  try {
    await read(files, name)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
    const { text, file, source, range } = error
    return {
      fr: plain(text.fr),
      en: plain(text.en),
      file,
      at: range && source !== undefined ? source.slice(range.start, range.end) : undefined,
    }
  }
  return undefined
}

const french = `
marque: { nom: "Fleurs de Clém", variantes_interdites: ["Fleurs de Clem"] }
graphique:
  couleurs: ["#A8261C", { nom: rose, valeur: "#fcd" }]
  tokens: ./jetons/marque.tokens.json
  tolérance: 8
voix:
  adresse: vous
  emoji: sobre
  exclamations_max: 1
  termes: [{ éviter: client, préférer: invité }, { éviter: pas cher }]
  vocabulaire: vale/Marque
axes: [conseils, coulisses]
secteur: fleuriste
réseaux: { insta: { hashtags: { max: 5, obligatoires: ["#FleursDeClém"] } } }
`

const english = `{
  "$schema": "x",
  "brand": { "name": "Fleurs de Clém", "forbiddenVariants": ["Fleurs de Clem"] },
  "visual": {
    "colours": ["#a8261c", { "name": "rose", "value": "#ffccdd" }],
    "tokens": "./jetons/marque.tokens.json",
    "tolerance": 8
  },
  "voice": {
    "address": "vous", "emoji": "sober", "exclamations_max": 1,
    "terms": [{ "avoid": "client", "prefer": ["invité"] }, { "avoid": "pas cher" }],
    "vocabulary": "vale/Marque"
  },
  "axes": ["conseils", "coulisses"],
  "sector": "fleuriste",
  "networks": { "instagram": { "hashtags": { "max": 5, "required": ["FleursDeClém"] } } }
}`

const beside = {
  'jetons/marque.tokens.json': JSON.stringify({
    couleur: {
      $type: 'color',
      vert: { $value: { colorSpace: 'srgb', components: [0, 0.5, 'none'] } },
      feuille: { $value: '{couleur.vert}' },
      nuit: { $value: { colorSpace: 'rec2020', components: [0, 0, 0.2], hex: '#000033' } },
    },
    action: { fond: { $value: '{couleur.feuille}' }, ancien: { $value: '#123456' } },
    police: { $type: 'fontFamily', titre: { $value: 'Lora' } },
  }),
  'vale/Marque/accept.txt': '# noms\nClém\r\n[Kk]okedama\n',
  'vale/Marque/reject.txt': 'bon marché\n(?i)Promo(tion)?\n',
}

describe('a charter', () => {
  it('is the same in French and in English, in YAML and in JSON, with what it names', async () => {
    const charter = await read({ 'charte.yaml': french, ...beside })
    expect(charter).toEqual({
      files: ['charte.yaml', 'jetons/marque.tokens.json', 'vale/Marque/accept.txt', 'vale/Marque/reject.txt'],
      brand: { name: 'Fleurs de Clém', forbiddenVariants: ['Fleurs de Clem'] },
      visual: {
        colours: [
          { value: '#a8261c' },
          { name: 'rose', value: '#ffccdd' },
          { name: 'couleur.vert', value: '#008000' },
          { name: 'couleur.feuille', value: '#008000' },
          { name: 'couleur.nuit', value: '#000033' },
          { name: 'action.fond', value: '#008000' },
          { name: 'action.ancien', value: '#123456' },
        ],
        tolerance: 8,
      },
      voice: {
        address: 'vous',
        emoji: 'sober',
        exclamationsMax: 1,
        terms: [
          { avoid: 'client', prefer: ['invité'] },
          { avoid: 'pas cher' },
          { avoid: 'bon marché' },
          { avoid: 'promo' },
          { avoid: 'promotion' },
        ],
        accepted: ['Clém', 'Kokedama', 'kokedama'],
      },
      axes: ['conseils', 'coulisses'],
      sector: 'fleuriste',
      networks: { instagram: { hashtags: { max: 5, required: ['#FleursDeClém'] } } },
    })
    expect(await read({ 'charter.json': english, ...beside }, 'charter.json')).toEqual({
      ...charter,
      files: ['charter.json', ...charter.files!.slice(1)],
    })
  })

  it('may ask for nothing, and sections may be comments as a whole', async () => {
    expect(await read({ 'charte.yaml': '' })).toEqual({ files: ['charte.yaml'] })
    expect(await read({ 'charte.yaml': 'marque:\n  # nom: Clém\nvoix:\n' })).toEqual({
      files: ['charte.yaml'],
    })
  })

  it('finds what it names from its own folder', async () => {
    const files = {
      'marque/charte.yaml': 'graphique: { tokens: ../c.tokens.json }',
      'c.tokens.json': '{"a":{"$value":"#abc"}}',
    }
    expect((await read(files, './marque/charte.yaml')).visual).toEqual({
      colours: [{ name: 'a', value: '#aabbcc' }],
    })
  })
})

const mistakes: readonly (readonly [source: string, at: string, fr: string, en: string])[] = [
  ['marqe: {}', 'marqe', 'Vouliez-vous dire « marque » ?', 'Did you mean `marque`?'],
  ['voix: { adress: tu }', 'adress', 'Vouliez-vous dire « address » ?', 'Did you mean `address`?'],
  ['brand: {}\nmarque: {}', 'marque', 'gardez l’une des deux', 'keep one of the two'],
  [
    'voix: { adresse: vou }',
    'adresse',
    '« voix.adresse » attend « tu » ou « vous » ; reçu : « vou ». Vouliez-vous dire « vous » ?',
    'expects `tu` or `vous`; received `vou`. Did you mean `vous`?',
  ],
  [
    'voix: { exclamations_max: beaucoup }',
    'exclamations_max',
    'attend un nombre ; reçu : « beaucoup »',
    'expects a number',
  ],
  [
    'voix: { exclamations_max: 1.5 }',
    'exclamations_max',
    'attend un nombre entier',
    'expects a whole number',
  ],
  ['axes: conseils', 'axes', '« axes » attend une liste ; reçu : « conseils ».', '`axes` expects a list'],
  ['axes: [conseils, 3]', '3', 'attend un texte ; reçu : 3', 'expects a text'],
  [
    '- axes',
    '',
    'Une charte attend des clés et des valeurs ; reçu : une liste.',
    'A charter expects keys and values',
  ],
  [
    'marque: [Clém]',
    'marque',
    '« marque » attend des clés et des valeurs',
    '`marque` expects keys and values',
  ],
  ['marque: { nom: "" }', 'nom', '« marque.nom » est vide.', 'is empty'],
  [
    'graphique: { couleurs: ["#a8261"] }',
    '"#a8261"',
    '« #a8261 » n’est pas une couleur',
    '`#a8261` is no colour',
  ],
  ['graphique: { couleurs: [{ nom: a }] }', '{ nom: a }', 'Il manque « value »', '`value` is missing'],
  [
    'graphique: { couleurs: [{ nom: a, valeur: rouge }] }',
    '{ nom: a, valeur: rouge }',
    '« rouge » n’est pas une couleur',
    '`rouge` is no colour',
  ],
  ['graphique:\n  couleurs:\n    - #a8261c', '', 'entre guillemets', 'in quotes'],
  ['graphique: { couleurs: [#a8261c] }', '', 'entre guillemets', 'in quotes'],
  [
    'graphique: { tokens: none.json }',
    'tokens',
    'Le fichier de tokens « none.json » ne peut pas être lu : il n’existe pas',
    'cannot be read',
  ],
  ['graphique: { tokens: ../x.json }', 'tokens', 'hors du projet', 'outside the project'],
  [
    'graphique: { tokens: "https://exemple.fr/x.json" }',
    'tokens',
    'rien n’est téléchargé',
    'nothing is downloaded',
  ],
  [
    'voix: { vocabulaire: vale }',
    'vocabulaire',
    'On attend un dossier qui contient accept.txt',
    'A folder that holds accept.txt',
  ],
  ['réseaux: { instagrm: {} }', 'instagrm', 'Vouliez-vous dire « instagram » ?', 'Did you mean `instagram`?'],
  ['réseaux: { insta: {}, instagram: {} }', 'instagram', 'réunissez les deux', 'put the two together'],
  [
    'réseaux: { x: { hashtags: { obligatoires: ["#a b"] } } }',
    '"#a b"',
    '« #a b » n’est pas un hashtag',
    'is no hashtag',
  ],
  [
    'réseaux: { x: { hashtags: { min: 3, max: 2 } } }',
    'max',
    'aucun texte ne peut suivre les deux',
    'no text can follow both',
  ],
  ['voix: { termes: [{ préférer: x }] }', '{ préférer: x }', 'Il manque « avoid »', '`avoid` is missing'],
  ['a: *b', '', 'Cette charte est mal formée', 'This charter is malformed'],
]

describe('a wrong charter', () => {
  for (const [source, at, fr, en] of mistakes) {
    it(`is pointed at and said in both languages: ${source.replace(/\s+/g, ' ')}`, async () => {
      const said = await objection({ 'charte.yaml': source })
      expect(said?.file).toBe('/p/charte.yaml')
      expect(said?.fr).toContain(fr)
      expect(said?.en).toContain(en)
      if (at !== '') expect(said?.at).toBe(at)
    })
  }

  it.each([
    ['none.yaml', 'il n’existe pas'],
    ['../charte.yaml', 'hors du projet'],
    ['/etc/charte.yaml', 'hors du projet'],
    ['https://exemple.fr/charte.yaml', 'rien n’est téléchargé'],
    [3, 'attend le chemin d’un fichier'],
  ])('that cannot be read is told where it is named: %s', async (name, fr) => {
    const said = await objection({}, name)
    expect(said).toMatchObject({ file: '/p/lisible.config.yaml', at: 'charter' })
    expect(said?.fr).toContain(fr)
  })

  it.each([
    [
      '{"a":{"$value":"{rougee}","$type":"color"},"rouge":{"$value":"#fff"}}',
      '"$value"',
      'Vouliez-vous dire « rouge » ?',
    ],
    ['{"a":{"$value":"{b}"},"b":{"$value":"{a}"}}', '"$value"', 'tourne en rond'],
    ['{"a":{"$type":"color","$value":{"colorSpace":"rec2020","components":[1,1,1]}}}', '"$value"', 'rec2020'],
    ['{"a":{"$type":"color","$value":3}}', '"$value"', 'ne se lit pas'],
    ['{"a":{"$type":"dimension","$value":3}}', '', 'aucune couleur'],
    ['{"a":', '', 'Ce fichier de tokens est mal formé'],
  ])('of tokens is told in their file: %s', async (tokens, at, fr) => {
    const said = await objection({ 'charte.yaml': 'visual: { tokens: t.json }', 't.json': tokens })
    expect(said?.file).toBe('/p/t.json')
    expect(said?.fr).toContain(fr)
    if (at !== '') expect(said?.at).toBe(at)
  })

  it.each(['caf.s?é.*', '\\bfoo', 'a{2}', '(?!x)y', '[a-z]x', '(a'])(
    'an expression of a vocabulary that is not plain is told in its file: %s',
    async (entry) => {
      const files = { 'charte.yaml': 'voice: { vocabulary: v }', 'v/reject.txt': `bien\n${entry}\n` }
      const said = await objection(files)
      expect(said).toMatchObject({ file: '/p/v/reject.txt', at: entry })
      expect(said?.fr).toContain('expression que lisible ne lit pas')
    },
  )
})

const keys = [
  'brand',
  'marque',
  'name',
  'visual',
  'colours',
  'tokens',
  'voice',
  'terms',
  'avoid',
  'networks',
  'x',
  'hashtags',
  'axes',
  '__proto__',
  'constructor',
  '1',
]
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 3, -1.5, '', '#fff', 'tu', 'sobre', '{a}'),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5 }),
  ),
}))

it('a charter of any shape is read or refused with a place', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.constantFrom('charte', 'tokens'), async (value, kind) => {
      const source = stringify(value)
      const files: Record<string, string> =
        kind === 'charte' ? { 'charte.yaml': source } : { 'charte.yaml': 'visual: { tokens: t }', t: source }
      try {
        await read(files)
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        expect(error.range).toBeDefined()
        expect(error.range!.start).toBeLessThanOrEqual(error.range!.end)
        expect(error.range!.end).toBeLessThanOrEqual(error.source!.length)
        expect(error.text.fr).not.toMatch(/undefined|\[object/)
      }
    }),
    { numRuns: 500, seed: 20261127 },
  )
})

it('a charter of any characters is read or refused with a place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'brand: {}[]#"\n-&*!|>é,') }), async (source) => {
      const said = await objection({ 'charte.yaml': source })
      if (said) expect(said.at).toBeDefined()
    }),
    { numRuns: 500, seed: 20261127 },
  )
})
