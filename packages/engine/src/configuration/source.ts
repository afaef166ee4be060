import { dirname, resolve } from 'node:path'
import { type Config, closest } from '@lisible/core'
import { sets } from '@lisible/preset'
import { forgetProjects, projectRoot } from '../files/project.js'
import { rulesById } from './builtin.js'
import { withCharters } from './charter/with-charters.js'
import { withDictionaries } from './dictionary.js'
import { discoverConfiguration, forgetConfigurations } from './discover.js'
import { ConfigurationError, Mistakes } from './error.js'
import { withForeignDictionaries } from './foreign-dictionaries.js'
import { known } from './known.js'
import { loadConfiguration } from './load.js'
import { lookUpNetwork } from './networks.js'
import { nodeCharterFiles } from './node-charter-files.js'
import { ConfigResolver } from './resolve.js'
import { settingsAlone, validateConfiguration } from './validate.js'

export interface ConfigurationSourceOptions {
  readonly config?: string | false
  readonly networks?: readonly string[]
  readonly only?: readonly string[]
  /** `false`: configuration files that are programs are not run (an error says so). */
  readonly code?: boolean
}

/** Finds, loads and validates configurations, each once. */
export class ConfigurationSource {
  readonly #cwd: string
  readonly #options: ConfigurationSourceOptions
  readonly #resolvers = new Map<string, Promise<ConfigResolver>>()

  constructor(cwd: string, options: ConfigurationSourceOptions) {
    this.#cwd = cwd
    this.#options = options
    checkNames(options)
  }

  forFile(file: string): Promise<ConfigResolver> {
    return this.forFolder(dirname(file))
  }

  /** @throws {ConfigurationError} when the configuration that holds there is wrong. */
  forFolder(folder: string): Promise<ConfigResolver> {
    const file = this.configurationFile(folder)
    const key = file ?? ''
    let resolver = this.#resolvers.get(key)
    if (!resolver) {
      resolver = this.#open(file)
      this.#resolvers.set(key, resolver)
    }
    return resolver
  }

  /** The configuration file that holds in a folder. */
  configurationFile(folder: string): string | undefined {
    const { config } = this.#options
    if (config === false) return undefined
    return config === undefined ? discoverConfiguration(folder) : resolve(this.#cwd, config)
  }

  /** Reads everything anew from now on: files may have changed, come or gone. */
  forget(): void {
    this.#resolvers.clear()
    forgetConfigurations()
    forgetProjects()
  }

  projectRoot(draft: string): string {
    return projectRoot(draft, this.#cwd)
  }

  async #read(file: string, root: string): Promise<Config> {
    const loaded = await loadConfiguration(file, this.#options.code)
    const mistakes = new Mistakes()
    let config = (await mistakes.in(() => validateConfiguration(loaded, known))) ?? settingsAlone(loaded)
    config = (await mistakes.in(() => withDictionaries(config, loaded, root))) ?? config
    config = (await mistakes.in(() => withForeignDictionaries(config, loaded, root))) ?? config
    config = (await mistakes.in(() => withCharters(config, loaded, nodeCharterFiles(root)))) ?? config
    mistakes.raise()
    return config
  }

  async #open(file: string | undefined): Promise<ConfigResolver> {
    const root = file ? dirname(file) : this.#cwd
    const config: Config = file ? await this.#read(file, root) : []
    return new ConfigResolver({
      config,
      root,
      rules: rulesById,
      sets,
      ...(this.#options.only ? { only: this.#options.only } : {}),
    })
  }
}

/** @throws {ConfigurationError} for a network or rule that does not exist. */
function checkNames({ networks, only }: ConfigurationSourceOptions): void {
  for (const name of networks ?? []) {
    const network = lookUpNetwork(name)
    if ('id' in network) continue
    const [near] = network.candidates
    throw new ConfigurationError({
      fr: `Le réseau « ${name} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « lisible networks » les liste tous.`,
      en: `There is no network \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''} \`lisible networks\` lists them all.`,
    })
  }
  const packages = new Set([...rulesById.keys()].map((id) => id.split('/')[0]!))
  for (const name of only ?? []) {
    if (rulesById.has(name) || packages.has(name)) continue
    const near = closest(name, [...rulesById.keys(), ...packages])[0]
    throw new ConfigurationError({
      fr: `La règle « ${name} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « lisible rules » les liste toutes.`,
      en: `There is no rule \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''} \`lisible rules\` lists them all.`,
    })
  }
}
