import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Locale, Resources } from '@lisible/core'
import {
  ConfigurationError,
  Engine,
  lexiconFile,
  nodeResources,
  projectCache,
  statsOf,
} from '@lisible/engine'
import { englishLexicon, frenchLexicon, namesLexicon } from '@lisible/lexicon-fr'
import { formatBytes, isStale, labelOf, listFacts, networks } from '@lisible/networks'
import { charterOf } from '@lisible/rules-brand'
import pc from 'picocolors'
import { keptResults } from '../checking/kept-results.js'
import type { Streams } from '../terminal/streams.js'
import { wrapWords } from '../terminal/table.js'
import { version } from '../version.js'

/** `note`: worth knowing, nothing is prevented. `problem`: something cannot be checked. */
type Health = 'fine' | 'note' | 'problem'

/** One thing looked at, and what was found. */
interface Examined {
  readonly what:
    | 'version'
    | 'node'
    | 'lexicon'
    | 'images'
    | 'configuration'
    | 'charter'
    | 'drafts'
    | 'facts'
    | 'cache'
    | 'results'
  readonly health: Health
  readonly said: string
}

const words = {
  fr: {
    node: (found: string) => `Node ${found}`,
    oldNode: (found: string) => `Node ${found} est trop ancien : lisible demande Node 20.19 ou plus récent.`,
    lexicon: (name: string, size: string) => `Lexique ${name} ouvert (${size})`,
    lexiconFails: (name: string, why: string) =>
      `Le lexique ${name} ne s’ouvre pas (${why}) : l’orthographe n’est pas vérifiée. Réinstallez lisible.`,
    lexicons: { fr: 'français', en: 'anglais', names: 'des noms propres' },
    images: 'Analyse des images installée : texte, contraste, taille',
    noImages: (why: string) =>
      `L’analyse des images ne marche pas (${why}) : ce qui en dépend sera « à vérifier par une personne ». Réinstallez lisible avec ses dépendances facultatives.`,
    configuration: (file: string) => `Configuration valide : ${file}`,
    charter: (file: string, brand: string | undefined) =>
      `Charte suivie : ${file}${brand === undefined ? '' : ` (${brand})`}`,
    noConfiguration:
      'Pas de configuration : les réglages par défaut s’appliquent. « lisible init » en écrit une.',
    drafts: (n: number) => `${n} brouillon${n > 1 ? 's' : ''} sous ce dossier`,
    noDrafts:
      'Aucun brouillon sous ce dossier. « lisible init » en écrit un premier, ou nommez vos fichiers « *.post.md ».',
    facts: (n: number) => `${n} limites de réseaux, toutes vérifiées depuis moins de 12 mois`,
    staleFacts: (stale: number, n: number, where: string) =>
      `${stale} des ${n} limites de réseaux ont plus de 12 mois (${where}) : mettez lisible à jour.`,
    cache: (folder: string, size: string) => `Mesures gardées dans ${folder} (${size})`,
    results: (file: string, size: string) => `Résultats de --cache gardés dans ${file} (${size})`,
    resultsLater: (file: string) => `Avec --cache, les résultats seront gardés dans ${file}`,
    cacheLater: (folder: string) => `Les mesures seront gardées dans ${folder}`,
    noCache: 'Pas de dossier « node_modules » ici : les images sont mesurées à nouveau à chaque fois.',
    well: 'Tout est en place.',
    ill: 'Quelque chose empêche de vérifier.',
  },
  en: {
    node: (found: string) => `Node ${found}`,
    oldNode: (found: string) => `Node ${found} is too old: lisible needs Node 20.19 or later.`,
    lexicon: (name: string, size: string) => `${name} lexicon open (${size})`,
    lexiconFails: (name: string, why: string) =>
      `The ${name} lexicon cannot be opened (${why}): spelling is not checked. Install lisible again.`,
    lexicons: { fr: 'French', en: 'English', names: 'Proper-name' },
    images: 'Image analysis installed: text, contrast, size',
    noImages: (why: string) =>
      `Image analysis does not work (${why}): what depends on it will be for a person to check. Install lisible again with its optional dependencies.`,
    configuration: (file: string) => `Valid configuration: ${file}`,
    charter: (file: string, brand: string | undefined) =>
      `Charter followed: ${file}${brand === undefined ? '' : ` (${brand})`}`,
    noConfiguration: 'No configuration: the defaults hold. `lisible init` writes one.',
    drafts: (n: number) => `${n} draft${n === 1 ? '' : 's'} under this folder`,
    noDrafts:
      'No draft under this folder. `lisible init` writes a first one, or name your files `*.post.md`.',
    facts: (n: number) => `${n} limits of networks, all checked within 12 months`,
    staleFacts: (stale: number, n: number, where: string) =>
      `${stale} of ${n} limits of networks are over 12 months old (${where}): update lisible.`,
    cache: (folder: string, size: string) => `Measures kept in ${folder} (${size})`,
    results: (file: string, size: string) => `Results of --cache kept in ${file} (${size})`,
    resultsLater: (file: string) => `With --cache, results will be kept in ${file}`,
    cacheLater: (folder: string) => `Measures will be kept in ${folder}`,
    noCache: 'No `node_modules` folder here: pictures are measured anew each time.',
    well: 'All is in place.',
    ill: 'Something stands in the way of checking.',
  },
} as const

/** Tells whether all that checking needs is in place. The exit code: 0, or 2 when something prevents it. */
export async function doctorCommand(
  { locale, json, config }: { readonly locale: Locale; readonly json: boolean; readonly config?: string },
  streams: Streams,
): Promise<number> {
  const cwd = process.cwd()
  const engine = new Engine({ cwd, locale, ...(config === undefined ? {} : { config }) })
  const examined: Examined[] = [
    { what: 'version', health: 'fine', said: `lisible ${version}` },
    node(locale),
    ...lexicons(nodeResources('whole'), locale),
    await images(locale),
    ...(await project(engine, cwd, locale)),
    facts(locale),
    measures(engine, cwd, locale),
    results(cwd, locale),
  ]
  await engine.close()
  const ill = examined.some(({ health }) => health === 'problem')
  streams.write(
    json
      ? `${JSON.stringify({ healthy: !ill, examined }, null, 2)}\n`
      : `${show(examined, streams)}\n\n${words[locale][ill ? 'ill' : 'well']}\n`,
  )
  return ill ? 2 : 0
}

function show(examined: readonly Examined[], { colours: coloured, columns }: Streams): string {
  const colours = pc.createColors(coloured)
  const marks = { fine: colours.green('✔'), note: colours.cyan('●'), problem: colours.red('✖') }
  return examined
    .flatMap(({ health, said }) =>
      said
        .split('\n')
        .flatMap((line) => (line.length < columns ? [line] : wrapWords(line, columns - 2)))
        .map((line, i) => (i === 0 ? `${marks[health]} ${line}` : `  ${line}`.trimEnd())),
    )
    .join('\n')
}

function node(locale: Locale): Examined {
  const found = process.versions.node
  const [major = 0, minor = 0] = found.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? { what: 'node', health: 'fine', said: words[locale].node(found) }
    : { what: 'node', health: 'problem', said: words[locale].oldNode(found) }
}

function lexicons(resources: Resources, locale: Locale): Examined[] {
  const text = words[locale]
  return (
    [
      ['fr', frenchLexicon],
      ['en', englishLexicon],
      ['names', namesLexicon],
    ] as const
  ).map(([file, key]) => {
    const name = text.lexicons[file]
    try {
      resources.get(key)
      const { size: bytes } = statSync(lexiconFile(file))
      const size = formatBytes(Math.round(bytes / 1000) * 1000, locale)
      return { what: 'lexicon', health: 'fine', said: text.lexicon(name, size) }
    } catch (error) {
      return { what: 'lexicon', health: 'problem', said: text.lexiconFails(name, messageOf(error)) }
    }
  })
}

/** Loads the native parts too: they are what fails on an unusual machine. */
async function images(locale: Locale): Promise<Examined> {
  const text = words[locale]
  try {
    await import('@lisible/media-analysis')
    const { resolve } = createRequire(import.meta.url)
    const ofAnalysis = createRequire(resolve('@lisible/media-analysis'))
    for (const name of ['sharp', 'onnxruntime-node']) ofAnalysis(name)
    return { what: 'images', health: 'fine', said: text.images }
  } catch (error) {
    return { what: 'images', health: 'note', said: text.noImages(messageOf(error)) }
  }
}

async function project(engine: Engine, cwd: string, locale: Locale): Promise<Examined[]> {
  const text = words[locale]
  try {
    const { configuration } = engine.projectOf('draft.post.md')
    const { settings } = await engine.resolveConfig('draft.post.md')
    const charter = charterOf(settings)
    const [file] = charter?.files ?? []
    const found = await engine.find([])
    return [
      configuration === undefined
        ? { what: 'configuration', health: 'note', said: text.noConfiguration }
        : { what: 'configuration', health: 'fine', said: text.configuration(relative(cwd, configuration)) },
      ...(configuration === undefined || file === undefined
        ? []
        : [
            {
              what: 'charter',
              health: 'fine',
              said: text.charter(relative(cwd, join(dirname(configuration), file)), charter?.brand?.name),
            } as const,
          ]),
      found.length === 0
        ? { what: 'drafts', health: 'note', said: text.noDrafts }
        : { what: 'drafts', health: 'fine', said: text.drafts(found.length) },
    ]
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return [{ what: 'configuration', health: 'problem', said: error.render(locale, cwd) }]
  }
}

function facts(locale: Locale): Examined {
  const text = words[locale]
  const today = new Date().toISOString().slice(0, 10)
  const all = networks.flatMap(({ id }) => listFacts(id).map(({ fact }) => ({ id, fact })))
  const known = all.filter(({ fact }) => fact.value !== null)
  const stale = known.filter(({ fact }) => isStale(fact, today))
  if (stale.length === 0) return { what: 'facts', health: 'fine', said: text.facts(known.length) }
  const where = [...new Set(stale.map(({ id }) => labelOf(id, locale)))].join(', ')
  return { what: 'facts', health: 'note', said: text.staleFacts(stale.length, known.length, where) }
}

function measures(engine: Engine, cwd: string, locale: Locale): Examined {
  const text = words[locale]
  const project = projectCache(engine.projectOf('draft.post.md').root)
  if (project === undefined) return { what: 'cache', health: 'note', said: text.noCache }
  const folder = join(project, 'media')
  const where = relative(cwd, folder)
  const said = existsSync(folder)
    ? text.cache(where, formatBytes(sizeOfFiles(folder), locale))
    : text.cacheLater(where)
  return { what: 'cache', health: 'fine', said }
}

function results(cwd: string, locale: Locale): Examined {
  const text = words[locale]
  const { file } = keptResults(cwd, undefined, undefined)
  const where = relative(cwd, file)
  const kept = statsOf(file)
  const said = kept ? text.results(where, formatBytes(kept.size, locale)) : text.resultsLater(where)
  return { what: 'results', health: 'fine', said }
}

/** Bytes of the files of a folder; those that go meanwhile count for nothing. */
function sizeOfFiles(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + (statsOf(join(folder, name))?.size ?? 0), 0)
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}
