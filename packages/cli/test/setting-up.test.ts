import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { networks } from '@lisible/networks'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Project } from '../../../test/project.js'
import { defaultAnswers } from '../src/init/answers.js'
import { charterText } from '../src/init/charter-file.js'
import { filesFor } from '../src/init/files.js'
import { lint } from '../src/lint.js'
import { shippedSchemas } from '../src/schemas/json-schema.js'
import { ruleTypesSource } from '../src/schemas/rule-types.js'

const schemas = shippedSchemas()
const validator = (name: string) => new Ajv({ strict: false }).compile(schemas[name]!)

describe('lisible init', () => {
  it('writes a configuration that holds and a draft with one thing to see', () => {
    const project = new Project()
    const { code, out } = project.run(['init', '--yes', '--networks', 'insta, x'])
    expect(code).toBe(0)
    expect(out).toContain('lisible.config.yaml')
    const config = parse(project.read('lisible.config.yaml')) as unknown
    expect(config).toEqual([{ networks: ['instagram', 'x'], lang: 'fr', settings: { profile: 'fr-FR' } }])
    expect(validator('config.schema.json')(config)).toBe(true)
    const { byFile } = project.findings()
    expect(byFile['brouillons/premier.post.md']!.map(({ rule, networks }) => [rule, networks])).toEqual([
      ['inclusive/masculine-greeting', ['instagram']],
    ])
  })

  it('says of a folder that has all that nothing was written', () => {
    const project = new Project()
    const said = () => project.run(['init', '--yes']).out.replaceAll('\u00a0', ' ')
    expect(said()).not.toContain('Rien n’a été écrit')
    expect(said()).toContain('Rien n’a été écrit : tout est déjà là.')
  })

  it('says no next step where it could not write', () => {
    const project = new Project({ brouillons: 'un fichier' })
    const { code, out } = project.run(['init', '--yes'])
    expect(code).toBe(2)
    expect(out).toContain('le système refuse')
    expect(out).not.toContain('Et maintenant')
  })

  it.each(['fr', 'en'])('what it writes as comments holds once it is none: %s', (locale) => {
    const project = new Project()
    project.run(['init', '--yes', '--lang', locale, '--text-lang', locale])
    const key = /^( *)# ( *(?:settings|dictionary|rules|lang|[a-z-]+\/[a-z-]+|- files):.*)$/gm
    const text = project.read('lisible.config.yaml').replace(key, '$1$2')
    const [first, second] = parse(text) as [Record<string, unknown>, Record<string, unknown>]
    const dictionary = locale === 'fr' ? 'dictionnaire.txt' : 'dictionary.txt'
    expect(first.settings).toMatchObject({ dictionary })
    expect(Object.keys(first.rules as object)).toHaveLength(2)
    expect(Object.keys(second)).toEqual(['files', 'lang'])
    project.write('lisible.config.yaml', text)
    project.write(dictionary, 'Lisible\n')
    expect(project.run([]).code).toBe(0)
  })

  it('has one thing to see whatever the first networks, in both languages', () => {
    const ids = networks.map(({ id }) => id)
    for (const locale of ['fr', 'en'] as const) {
      for (const [i, id] of ids.entries()) {
        const answers = { ...defaultAnswers(locale), networks: [id, ids[(i + 1) % ids.length]!] }
        const file = filesFor(answers, locale, undefined).find(({ path }) => path.endsWith('.post.md'))!
        const findings = lint(file.text, { path: file.path }).filter(({ severity }) => severity !== 'info')
        const expected = locale === 'fr' ? 'inclusive/masculine-greeting' : 'a11y/hashtag-camelcase'
        expect(
          findings.map(({ rule }) => rule).filter((rule) => rule === expected),
          id,
        ).toEqual([expected])
        expect(
          findings.filter(({ rule }) => !/^(?:media|network|inclusive|a11y)\//.test(rule)),
          id,
        ).toEqual([])
      }
    }
  })

  it('never overwrites, and says what it left alone', () => {
    const project = new Project({ 'lisible.config.json': '[]', 'brouillons/premier.post.md': 'À moi.' })
    const { code, out } = project.run(['init', '--yes'])
    expect(code).toBe(0)
    expect(out).toContain('lisible.config.json (laissé tel quel')
    expect(out).toContain('brouillons/premier.post.md (laissé tel quel')
    expect(existsSync(join(project.folder, 'lisible.config.yaml'))).toBe(false)
    expect(project.read('brouillons/premier.post.md')).toBe('À moi.')
  })

  it('asks, and asks again what it could not understand', () => {
    const project = new Project()
    const answers = ['facbook', 'facebook, linkedin', 'fr', 'fr-hce', 'n', 'n', 'peut-être', 'o']
    const { code, out } = project.run(['init'], `${answers.join('\n')}\n`)
    expect(code).toBe(0)
    expect(out).toContain('«\u00a0facbook\u00a0»')
    expect(out).toContain('Répondez par o ou n.')
    expect(parse(project.read('lisible.config.yaml'))).toEqual([
      {
        networks: ['facebook', 'linkedin'],
        lang: 'fr',
        settings: { profile: 'fr-hce' },
      },
    ])
    expect(parse(project.read('.github/workflows/lisible.yml'))).toMatchObject({ name: 'lisible' })
    expect(existsSync(join(project.folder, '.pre-commit-config.yaml'))).toBe(false)
  })

  it('writes the charter of those who have one, and names it in the configuration', () => {
    const project = new Project()
    const asked = ['x', 'fr', 'fr-FR', 'n', 'n', 'n', 'Fleurs de Clém', 'rouge', '#A8261C 7a9e87', 'vous']
    const { code, out } = project.run(['init'], `${asked.join('\n')}\n`)
    expect(code).toBe(0)
    expect(out).toContain('Nom de votre marque, si vous avez une charte')
    expect(out).toContain('« rouge » n’est pas une couleur')
    expect(parse(project.read('lisible.config.yaml'))).toEqual([
      { networks: ['x'], lang: 'fr', settings: { profile: 'fr-FR', charter: 'charte.yaml' } },
    ])
    expect(parse(project.read('charte.yaml'))).toEqual({
      marque: { nom: 'Fleurs de Clém' },
      graphique: { couleurs: ['#a8261c', '#7a9e87'] },
      voix: { adresse: 'vous' },
    })
    expect(project.run(['doctor']).out).toContain('Charte suivie : charte.yaml (Fleurs de Clém)')
    expect(project.run([]).code).toBe(0)
  })

  it.each(['fr', 'en'] as const)('what a charter has as comments holds once it is none: %s', (locale) => {
    for (const colours of [[], ['#a8261c']]) {
      for (const address of [{}, { address: 'tu' as const }]) {
        const text = charterText({ name: 'Clém: "fleurs"', colours, ...address }, locale, 'node_modules/x')
        const key = /^( *)# ( *\p{Ll}[\p{L}_]*:(?: .*)?)$/gmu
        const charter = parse(text.replace(key, '$1$2')) as Record<string, unknown>
        expect(validator('charter.schema.json')(charter), text).toBe(true)
        expect(Object.keys(charter)).toHaveLength(6)
      }
    }
  })

  it('writes nothing when nobody answers', () => {
    const project = new Project()
    const { code, error } = project.run(['init'], 'x\n')
    expect(code).toBe(2)
    expect(error).toContain('lisible init --yes')
    expect(existsSync(join(project.folder, 'lisible.config.yaml'))).toBe(false)
  })

  it('writes the git hook only at the top of a repository', () => {
    const outside = new Project()
    expect(outside.run(['init', '--yes', '--git-hook']).out).toContain(
      '.git/hooks/pre-commit (laissé tel quel',
    )
    const project = new Project()
    execFileSync('git', ['init', '-q', '--template='], { cwd: project.folder })
    expect(project.run(['init', '--yes', '--git-hook', '--lang', 'en']).code).toBe(0)
    const hook = join(project.folder, '.git/hooks/pre-commit')
    expect(readFileSync(hook, 'utf8')).toContain('lisible --staged')
    expect(statSync(hook).mode & 0o111).not.toBe(0)
  })
})

describe('lisible doctor', () => {
  it('finds a folder fit, and says so to a program too', () => {
    const project = new Project({ 'lisible.config.yaml': '- networks: [x]\n', 'a.post.md': 'Bonjour.' })
    const { code, out } = project.run(['doctor'])
    expect(code).toBe(0)
    expect(out).toContain('Tout est en place.')
    expect(out).toContain('lisible.config.yaml')
    const told = JSON.parse(project.run(['doctor', '--json']).out) as {
      healthy: boolean
      examined: { what: string; health: string }[]
    }
    expect(told.healthy).toBe(true)
    expect([...new Set(told.examined.map(({ what }) => what))]).toEqual([
      'version',
      'node',
      'lexicon',
      'images',
      'configuration',
      'drafts',
      'facts',
      'cache',
      'results',
    ])
  })

  it('shows where a configuration is wrong, and exits 2', () => {
    const project = new Project({ 'lisible.config.yaml': 'rules:\n  network/lenght: error\n' })
    const { code, out } = project.run(['doctor', '--lang', 'en'])
    expect(code).toBe(2)
    expect(out).toContain('Did you mean `network/length`?')
    expect(out).toContain('Something stands in the way of checking.')
  })
})

describe('--print-config', () => {
  it('shows what will hold for a draft that is yet to be written, and says so', () => {
    const project = new Project({ 'open-day.post.md': 'Bonjour.' })
    const { code, out, error } = project.run(['--print-config', 'open-dya.post.md', '--lang', 'en'])
    expect([code, (JSON.parse(out) as { file: string }).file]).toEqual([0, 'open-dya.post.md'])
    expect(error).toBe(
      'There is no `open-dya.post.md` yet: here is what will hold for it. Did you mean `open-day.post.md`?\n',
    )
    expect(project.run(['--print-config', 'open-day.post.md']).error).toBe('')
  })

  it('shows what holds for a draft', () => {
    const project = new Project({
      'en/a.post.md': 'Hello.',
      'lisible.config.yaml':
        "- networks: [x]\n  extends: [none]\n- files: ['en/**']\n  lang: en\n  rules: { network/length: [warning, { max: { x: 10 } }] }\n",
    })
    const shown = JSON.parse(project.run(['--print-config', 'en/a.post.md']).out) as Record<string, unknown>
    expect(shown).toMatchObject({
      file: 'en/a.post.md',
      configuration: 'lisible.config.yaml',
      networks: ['x'],
      lang: 'en',
      rules: { 'network/length': ['warning', { max: { x: 10 } }] },
    })
    const other = JSON.parse(project.run(['--print-config', 'a.post.md', '-n', 'threads']).out) as {
      networks: string[]
      rules: Record<string, unknown>
    }
    expect(other.networks).toEqual(['threads'])
    expect(other.rules['network/length']).toBeUndefined()
  })
})

describe('--fail-on', () => {
  it('fails from the severity it names', () => {
    const project = new Project({ 'a.post.md': '---\nnetworks: [instagram]\n---\nBonjour à tous, samedi.\n' })
    const code = (...args: string[]) => project.run(args).code
    expect([
      code(),
      code('--fail-on', 'error'),
      code('--fail-on', 'warning'),
      code('--fail-on', 'info'),
    ]).toEqual([0, 0, 1, 1])
    expect(code('--fail-on', 'never')).toBe(2)
  })
})

describe('JSON schemas that ship', () => {
  for (const name of Object.keys(schemas)) {
    it(`${name} is the one of the code (npm run docs writes it)`, () => {
      const file = new URL(`../schemas/${name}`, import.meta.url)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schemas[name])))
    })
  }

  it('go with types that are those of the code (npm run docs writes them)', () => {
    const written = readFileSync(new URL('../src/configuration/rule-options.ts', import.meta.url), 'utf8')
    // The formatter breaks lines and drops needless signs.
    const tokens = (source: string) => source.replace(/[\s;|()]/g, '')
    expect(tokens(written)).toBe(tokens(ruleTypesSource()))
  })

  it('of the configuration takes what lisible takes, and refuses what it refuses', () => {
    const valid = validator('config.schema.json')
    expect(valid([{ rules: { 'network/length': ['error', { max: { x: 100 } }] } }])).toBe(true)
    expect(valid({ networks: ['twitter'], rules: { 'network/length': 'off' } })).toBe(true)
    expect(valid({ rules: { 'network/lenght': 'off' } })).toBe(false)
    expect(valid({ rules: { 'network/length': 'fatal' } })).toBe(false)
    expect(valid({ rules: { 'network/length': ['error', { maximum: 1 }] } })).toBe(false)
    expect(valid({ netwroks: ['x'] })).toBe(false)
  })

  it('of a charter takes both languages, and refuses what lisible refuses', () => {
    const valid = validator('charter.schema.json')
    expect(
      valid({
        marque: { nom: 'Clém', variantes_interdites: ['Clem'] },
        graphique: { couleurs: ['#a8261c', { nom: 'rose', valeur: '#fcd' }], tolérance: 8 },
        voice: { address: 'vous', emoji: 'sobre', terms: [{ éviter: 'client', prefer: ['invité'] }] },
        réseaux: { instagram: { hashtags: { max: 5, obligatoires: ['#Clém'] } }, insta: {} },
      }),
    ).toBe(true)
    expect(valid({ marques: {} })).toBe(false)
    expect(valid({ voix: { adresse: 'nous' } })).toBe(false)
    expect(valid({ voix: { termes: [{ préférer: 'x' }] } })).toBe(false)
    expect(valid({ réseaux: { x: { hashtag: {} } } })).toBe(false)
  })

  it('of the front matter offers both languages', () => {
    const valid = validator('front-matter.schema.json')
    expect(valid({ réseaux: ['x'], médias: [{ fichier: 'a.png', 'texte-alternatif': 'Une chaise.' }] })).toBe(
      true,
    )
    expect(valid({ networks: 'x', media: 'a.png' })).toBe(true)
    expect(valid({ networks: [{ id: 'x' }] })).toBe(false)
  })
})
