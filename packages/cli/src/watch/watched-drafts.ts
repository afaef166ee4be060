import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { configurationNames, type Engine, type LintResult } from '@lisible/engine'
import { settingsFiles } from '../configuration/settings-files.js'

/** What was found in each draft that is watched, kept as files change. */
export class WatchedDrafts {
  readonly #engine: Engine
  readonly #patterns: readonly string[]
  readonly #results = new Map<string, LintResult>()
  /** Files that each draft names, absolute. */
  readonly #named = new Map<string, ReadonlySet<string>>()
  /** Word lists and files of charters, absolute. */
  #settings: ReadonlySet<string> = new Set()
  /** Drafts that went since somebody asked, as they were shown. */
  #gone: string[] = []
  /** The last check met a mistake in the configuration: whatever changes next may mend it. */
  #isBroken = false

  constructor(engine: Engine, patterns: readonly string[]) {
    this.#engine = engine
    this.#patterns = patterns
  }

  get results(): readonly LintResult[] {
    return [...this.#results.values()]
  }

  /** Drafts that went since the last call; what was found in them is forgotten. */
  takeGone(): readonly string[] {
    const gone = this.#gone
    this.#gone = []
    return gone
  }

  /** Checks every draft anew. */
  async checkAll(): Promise<readonly LintResult[]> {
    this.#isBroken = true
    this.#engine.forget()
    const files = await this.#engine.find(this.#patterns)
    for (const known of [...this.#results.keys()]) if (!files.includes(known)) this.#drop(known)
    for (const file of files) await this.#check(file)
    this.#settings = await this.#settingsOf(files)
    this.#isBroken = false
    return this.results
  }

  /** Checks again what some changed files concern: those drafts, drafts that name them, or all of them. */
  async checkChanged(changed: ReadonlySet<string>): Promise<readonly LintResult[]> {
    if (this.#isBroken) return this.checkAll()
    for (const file of changed) {
      if (this.#decidesAll(file)) return this.checkAll()
    }
    for (const known of [...this.#results.keys()]) if (!existsSync(known)) this.#drop(known)
    const files = new Set(await this.#engine.find(this.#patterns))
    const again = new Set<string>()
    for (const known of [...this.#results.keys()]) if (!files.has(known)) this.#drop(known)
    for (const file of files) {
      const concerned =
        changed.has(file) ||
        !this.#results.has(file) ||
        [...(this.#named.get(file) ?? [])].some((named) => changed.has(named))
      if (concerned) again.add(file)
    }
    const results: LintResult[] = []
    for (const file of again) results.push(await this.#check(file))
    return results
  }

  #decidesAll(file: string): boolean {
    const name = basename(file)
    return (
      (configurationNames as readonly string[]).includes(name) ||
      name === '.lisibleignore' ||
      name === '.gitignore' ||
      this.#settings.has(file)
    )
  }

  async #check(file: string): Promise<LintResult> {
    const { draft, ...result } = await this.#engine.lintFile(file)
    const media = (draft?.publications ?? []).flatMap(({ children }) =>
      children.flatMap((child) =>
        child.type === 'media' ? [child.file, ...(child.captions === undefined ? [] : [child.captions])] : [],
      ),
    )
    this.#named.set(file, new Set(media.map((name) => resolve(dirname(file), name))))
    this.#results.set(file, result)
    return result
  }

  #drop(file: string): void {
    const known = this.#results.get(file)
    if (known) this.#gone.push(known.path)
    this.#results.delete(file)
    this.#named.delete(file)
  }

  async #settingsOf(files: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const file of files) for (const one of await settingsFiles(this.#engine, file)) found.add(one)
    return found
  }
}
