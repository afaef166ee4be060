import type { Finding, ResolvedConfig } from '@lisible/core'
import { lexiconState } from '../resources/resources.js'
import { mediaStates, unchanged } from './media-state.js'
import { contentHash, type FoundResult, type MediaState, ResultCache } from './result-cache.js'
import { rulesKey } from './rules-key.js'

/** Results of earlier runs that still hold. */
export class KeptResults {
  readonly #cache: ResultCache
  readonly #program: string
  readonly mediaStates = mediaStates

  constructor({ file, program }: { readonly file: string; readonly program: string }) {
    this.#cache = new ResultCache(file)
    this.#program = `${program} ${lexiconState()}`
  }

  get damaged(): boolean {
    return this.#cache.damaged
  }

  /** What was found, where text, rules and media are the same. */
  find(path: string, bytes: Uint8Array, config: ResolvedConfig): readonly Finding[] | undefined {
    return this.#find(path, bytes, config)?.findings()
  }

  /** Whether text, rules and media are the same as when the draft was checked. */
  has(path: string, bytes: Uint8Array, config: ResolvedConfig): boolean {
    return this.#find(path, bytes, config) !== undefined
  }

  #find(path: string, bytes: Uint8Array, config: ResolvedConfig): FoundResult | undefined {
    const kept = this.#cache.find(path, contentHash(bytes), rulesKey(config, this.#program))
    return kept && unchanged(kept.media) ? kept : undefined
  }

  keep(
    path: string,
    bytes: Uint8Array,
    config: ResolvedConfig,
    findings: readonly Finding[],
    media: readonly MediaState[],
  ): void {
    const rules = rulesKey(config, this.#program)
    this.#cache.set(path, { content: contentHash(bytes), rules, media, findings })
  }

  /** Writes them. The answer is why they could not be, as the system says it (`EACCES`). */
  save(): string | undefined {
    return this.#cache.save()
  }
}
