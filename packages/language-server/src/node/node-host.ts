import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { MediaFacts } from '@lisible/core'
import { Engine, nodeResources, rulesById } from '@lisible/engine'
import type { ConfigurationProblem, Host, HostOptions, HostReading, Written } from '../check/host.js'
import { problemOf } from '../check/problem.js'
import { remembering } from '../check/remember.js'
import { addWord } from './dictionary.js'
import { mediaBelow } from './media-files.js'
import { pathOf, placeOf, uriOf } from './paths.js'
import { Thumbnails } from './thumbnail.js'

interface Engines {
  readonly engine: Engine
  /** The same without any configuration file, for when that is wrong. */
  readonly plain: Engine
}

/** The machine as Node shows it: one engine a workspace folder, so that each keeps its own configuration. */
export function nodeHost(): Host {
  let options: HostOptions = { locale: 'fr', networks: [], media: true, trusted: true, folders: [] }
  let folders: readonly string[] = []
  const engines = new Map<string, Engines>()
  const thumbnails = new Thumbnails()
  const resources = remembering(nodeResources())

  const enginesOf = (cwd: string): Engines => {
    let known = engines.get(cwd)
    if (!known) {
      const { locale, media, trusted, networks } = options
      const shared = { cwd, locale, media, code: trusted, ...(networks.length > 0 ? { networks } : {}) }
      known = {
        engine: new Engine(shared, resources),
        plain: new Engine({ ...shared, config: false }, resources),
      }
      engines.set(cwd, known)
    }
    return known
  }
  /** The innermost workspace folder that holds the path, else the folder of the path. */
  const folderOf = (path: string): string =>
    folders
      .filter((folder) => path === folder || path.startsWith(`${folder.replace(/[\\/]$/, '')}/`))
      .sort((a, b) => b.length - a.length)[0] ?? dirname(path)
  const home = () => folders[0] ?? process.cwd()

  /** With the configuration that holds, or with the defaults and what is wrong with it. */
  async function guarded<T>(
    path: string,
    act: (engine: Engine) => Promise<T>,
  ): Promise<{ value: T; problem?: ConfigurationProblem }> {
    const { engine, plain } = enginesOf(folderOf(path))
    try {
      return { value: await act(engine) }
    } catch (error) {
      return { value: await act(plain), problem: problemOf(error, options.locale, uriOf) }
    }
  }

  async function open({ uri, text, languageId }: Written): Promise<HostReading> {
    const path = placeOf(uri, languageId, home())
    const { value, problem } = await guarded(path, (engine) => engine.open(text, path))
    return problem ? { ...value, problem } : value
  }

  return {
    rules: rulesById,
    configure(next) {
      options = next
      folders = next.folders.map(pathOf).filter((path) => path !== undefined)
      engines.clear()
    },
    open,
    async isDraft(uri, languageId = '') {
      if (languageId === 'lisible-draft') return true
      const path = pathOf(uri)
      return path === undefined ? false : (await guarded(path, (engine) => engine.isDraft(path))).value
    },
    async drafts(folder) {
      const path = pathOf(folder)
      if (path === undefined) return []
      return (await guarded(`${path}/.`, () => enginesOf(path).engine.find([]))).value.map(uriOf)
    },
    async read(uri) {
      const path = pathOf(uri)
      return path === undefined ? undefined : readFile(path, 'utf8').catch(() => undefined)
    },
    async mediaNear(uri) {
      const path = placeOf(uri, '', home())
      return mediaBelow(enginesOf(folderOf(path)).engine.projectOf(path).root, dirname(path))
    },
    async facts(uri, file): Promise<MediaFacts | undefined> {
      const path = placeOf(uri, '', home())
      const { engine } = enginesOf(folderOf(path))
      return engine.knownFacts(path, file)
    },
    async thumbnail(uri, file, boxes) {
      const path = placeOf(uri, '', home())
      const { root } = enginesOf(folderOf(path)).engine.projectOf(path)
      return thumbnails.of(resolve(dirname(path), file), root, boxes)
    },
    async project(uri) {
      const path = placeOf(uri, '', home())
      const { root, configuration } = enginesOf(folderOf(path)).engine.projectOf(path)
      return { root: uriOf(root), ...(configuration ? { configuration: uriOf(configuration) } : {}) }
    },
    async addWord(uri, word) {
      const path = placeOf(uri, '', home())
      const { engine } = enginesOf(folderOf(path))
      const { settings } = (await guarded(path, (one) => one.resolveConfig(path))).value
      const { root, configuration } = engine.projectOf(path)
      const added = await addWord({
        word,
        root,
        configuration,
        setting: settings.dictionary,
        locale: options.locale,
      })
      return 'file' in added ? { file: uriOf(added.file) } : added
    },
    forget() {
      for (const { engine, plain } of engines.values()) {
        engine.forget()
        plain.forget()
      }
    },
    async close() {
      for (const { engine, plain } of engines.values()) {
        await engine.close()
        await plain.close()
      }
      engines.clear()
    },
  }
}
