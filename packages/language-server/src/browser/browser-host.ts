import {
  type Config,
  type Draft,
  draftExtensions,
  type Finding,
  Linter,
  lazyResources,
  type MediaFacts,
  mediaNeeds,
  type ParseOptions,
  parseDraft,
  type Resources,
} from '@lisible/core'
import {
  type CharterFiles,
  ConfigResolver,
  ConfigurationError,
  canonicalNetwork,
  known,
  Mistakes,
  parseConfiguration,
  parseWords,
  rulesById,
  settingsAlone,
  validateConfiguration,
  withCharters,
} from '@lisible/engine/portable'
import { englishLexicon, frenchLexicon, namesLexicon, openLexicon } from '@lisible/lexicon-fr'
import { sets } from '@lisible/preset'
import type { ConfigurationProblem, Host, HostOptions, HostReading, Written } from '../check/host.js'
import { insertWord } from '../check/insert-word.js'
import { problemOf } from '../check/problem.js'
import { remembering } from '../check/remember.js'

/** Files as the client reads and writes them; the server itself has none. */
export interface ClientFiles {
  read(uri: string): Promise<string | undefined>
  write(uri: string, text: string): Promise<boolean>
  /** URIs of files that match a glob. */
  find(glob: string): Promise<readonly string[]>
}

export interface BrowserHostOptions {
  readonly files: ClientFiles
  /** Bytes of `.lexicon` files by name: `fr`, `fr-usage`, `fr-parts-of-speech`, `en`, `en-usage`, `names`. */
  readonly lexicons: Readonly<Record<string, Uint8Array | undefined>>
}

interface Resolved {
  readonly resolver: ConfigResolver
  readonly file?: string
  readonly problem?: ConfigurationProblem
}

const absent = {
  fr: 'il n’existe pas\u00a0; créez-le, ou corrigez son chemin',
  en: 'there is none; make it, or correct its path',
}

const dataNames = ['lisible.config.json', 'lisible.config.jsonc', 'lisible.config.yaml', 'lisible.config.yml']
const programNames = ['lisible.config.ts', 'lisible.config.mts', 'lisible.config.js', 'lisible.config.mjs']

/** Pictures cannot be measured in a browser: what rests on them is not said to be fine. */
const unmeasured: MediaFacts = {
  status: 'error',
  reason: 'unavailable',
  detail: 'pictures are not measured in the browser; the desktop editor and the command do',
}

/** A machine without files of its own: texts are checked here, files are asked of the client. */
export function browserHost({ files, lexicons }: BrowserHostOptions): Host {
  let options: HostOptions = { locale: 'fr', networks: [], media: true, trusted: true, folders: [] }
  const resources = remembering(lexiconResources(lexicons))
  const openLinter = () =>
    new Linter({ locale: options.locale, resources, knownRules: rulesById.keys(), remember: true })
  let linter = openLinter()
  const resolvers = new Map<string, Promise<Resolved>>()

  const resolverFor = (uri: string): Promise<Resolved> => {
    const folder = folderOf(uri)
    let resolved = resolvers.get(folder)
    if (!resolved) {
      resolved = resolve(folder)
      resolvers.set(folder, resolved)
    }
    return resolved
  }
  const plain = (config: Config, root: string) => new ConfigResolver({ config, root, rules: rulesById, sets })

  async function resolve(folder: string): Promise<Resolved> {
    for (const at of upwards(folder, options.folders)) {
      for (const name of [...programNames, ...dataNames]) {
        const file = `${at}/${name}`
        const source = await files.read(file)
        if (source === undefined) continue
        try {
          if (programNames.includes(name)) throw notRun(file, source)
          const loaded = await parseConfiguration(file, source)
          const mistakes = new Mistakes()
          const valid = await mistakes.in(() => validateConfiguration(loaded, known))
          const config = await withWords(valid ?? settingsAlone(loaded), at)
          const chartered = await mistakes.in(() => withCharters(config, loaded, charterFiles(at)))
          mistakes.raise()
          return { resolver: plain(chartered ?? config, pathOf(at)), file }
        } catch (error) {
          return {
            resolver: plain([], pathOf(folder)),
            file,
            problem: problemOf(error, options.locale, (named) => named),
          }
        }
      }
    }
    return { resolver: plain([], pathOf(folder)) }
  }

  const charterFiles = (root: string): CharterFiles => ({
    async read(path) {
      const text = await files.read(`${root}/${path}`)
      return text === undefined ? { problem: absent, missing: true } : { text }
    },
  })

  async function withWords(config: Config, root: string): Promise<Config> {
    return Promise.all(
      config.map(async (object) => {
        const { dictionary, words } = object.settings ?? {}
        if (typeof dictionary !== 'string') return object
        const list = await files.read(`${root}/${dictionary}`)
        const own = Array.isArray(words) ? words : []
        return { ...object, settings: { ...object.settings, words: [...own, ...parseWords(list ?? '')] } }
      }),
    )
  }

  async function open({ uri, text, languageId }: Written): Promise<HostReading> {
    const { resolver, problem } = await resolverFor(uri)
    const path = pathOf(uri)
    const config = resolver.resolve(path)
    const { columns, document } = config.settings as Pick<ParseOptions, 'columns' | 'document'>
    const parseOptions: ParseOptions = {
      path: draftExtensions.some((extension) => path.endsWith(`.${extension}`))
        ? path
        : `${path}.${languageId === 'yaml' ? 'yaml' : 'md'}`,
      defaultLang: config.lang,
      defaultNetworks: config.networks,
      canonicalNetwork,
      ...(columns ? { columns } : {}),
      ...(document ? { document } : {}),
      ...(options.networks.length > 0 ? { networks: options.networks } : {}),
    }
    const draft = parseDraft(text, parseOptions)
    const facts = (read: Draft) => (options.media && mediaNeeds(config).size > 0 ? factsOf(read) : undefined)
    const lint = (read: Draft): readonly Finding[] => linter.lint(read, config, facts(read))
    const find: HostReading['find'] = async (drive) => ({
      findings: drive ? await drive(linter.lintSteps(draft, config, facts(draft))) : lint(draft),
    })
    return { draft, config, parseOptions, lint, find, ...(problem ? { problem } : {}) }
  }

  return {
    rules: rulesById,
    configure(next) {
      options = next
      linter = openLinter()
      resolvers.clear()
    },
    open,
    async isDraft(uri, languageId = '') {
      if (languageId === 'lisible-draft') return true
      const { resolver } = await resolverFor(uri)
      return looksLikeDraft(pathOf(uri)) && !resolver.ignores(pathOf(uri))
    },
    async drafts(folder) {
      const found = await files.find(`**/*.{${draftExtensions.join(',')}}`)
      return found.filter((uri) => uri.startsWith(folder) && looksLikeDraft(pathOf(uri)))
    },
    read: (uri) => files.read(uri),
    async mediaNear(uri) {
      const found = await files.find('**/*.{png,jpg,jpeg,gif,webp,avif,mp4,mov,webm,srt,vtt}')
      const base = `${folderOf(uri)}/`
      return found
        .filter((one) => one.startsWith(base))
        .map((one) => decodeURIComponent(one.slice(base.length)))
    },
    facts: async () => unmeasured,
    thumbnail: async () => undefined,
    async project(uri) {
      const { file } = await resolverFor(uri)
      const root = file
        ? folderOf(file)
        : (options.folders.find((folder) => uri.startsWith(folder)) ?? folderOf(uri))
      return { root, ...(file ? { configuration: file } : {}) }
    },
    async addWord(uri, word) {
      const { resolver, file } = await resolverFor(uri)
      const { dictionary } = resolver.resolve(pathOf(uri)).settings
      if (!file || typeof dictionary !== 'string') {
        return {
          problem:
            options.locale === 'fr'
              ? 'Nommez d’abord une liste de mots dans la configuration\u00a0: settings: { dictionary: dictionnaire.txt }.'
              : 'First name a word list in the configuration: settings: { dictionary: dictionnaire.txt }.',
        }
      }
      const list = `${folderOf(file)}/${dictionary}`
      const written = await files.write(list, insertWord((await files.read(list)) ?? '', word))
      return written ? { file: list } : { problem: list }
    },
    forget() {
      resolvers.clear()
    },
    async close() {},
  }
}

function factsOf({ publications }: Draft): ReadonlyMap<string, MediaFacts> {
  const facts = new Map<string, MediaFacts>()
  for (const { children } of publications)
    for (const child of children) if (child.type === 'media') facts.set(child.file, unmeasured)
  return facts
}

function lexiconResources(lexicons: BrowserHostOptions['lexicons']): Resources {
  const open = (name: string) => {
    const bytes = lexicons[name]
    const usage = lexicons[`${name}-usage`]
    const partsOfSpeech = lexicons[`${name}-parts-of-speech`]
    const options = { ...(usage ? { usage } : {}), ...(partsOfSpeech ? { partsOfSpeech } : {}) }
    const lexicon = bytes ? openLexicon(bytes, options) : undefined
    return lexicon?.ok ? lexicon : undefined
  }
  return lazyResources({
    [frenchLexicon.id]: () => open('fr'),
    [englishLexicon.id]: () => open('en'),
    [namesLexicon.id]: () => open('names'),
  })
}

/** A draft by its name or its folder, as the command finds them. */
function looksLikeDraft(path: string): boolean {
  if (/(?:^|\/)(?:readme|changelog|contributing|licen[cs]e)[^/]*$/i.test(path)) return false
  return (
    /\.post\.[a-z]+$|\.tweet$/.test(path) ||
    /\/(?:drafts|brouillons|publications|posts)\/.*\.(?:md|markdown|txt|ya?ml|json|[ct]sv)$/.test(path)
  )
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}

/** The folder and those above it, up to that of the workspace. */
function upwards(folder: string, folders: readonly string[]): string[] {
  const found: string[] = []
  const top = folders.find((one) => folder.startsWith(one)) ?? folder
  for (let at = folder; at.length >= top.length; at = at.slice(0, at.lastIndexOf('/'))) found.push(at)
  return found
}

function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname)
  } catch {
    return uri
  }
}

function notRun(file: string, source: string): ConfigurationError {
  return new ConfigurationError(
    {
      fr: 'Cette configuration est un programme\u00a0: elle n’est pas exécutée dans le navigateur, les réglages par défaut s’appliquent. Écrivez-la en YAML ou en JSON pour qu’elle y soit lue.',
      en: 'This configuration is a program: it is not run in the browser, the defaults apply. Write it in YAML or JSON to have it read there.',
    },
    { file, source },
  )
}
