import type { RuleEntry } from '../config/config.js'
import { byReach } from './by-reach.js'
import { type Circumstances, type Scene, Visitors } from './visitors.js'

/** Visitors that keep nothing of what they read. */
export interface Lasting {
  readonly block: Visitors
  readonly text: Visitors
  readonly publication: Visitors
}

/** The rules that have a reach, created once for all that is read under one configuration. */
export class LastingVisitors {
  readonly #known = new WeakMap<
    readonly RuleEntry[],
    { readonly settings: Circumstances['settings']; readonly lasting: Lasting }
  >()

  of(entries: readonly RuleEntry[], circumstances: Circumstances, scene: Scene): Lasting {
    const { settings } = circumstances
    const known = this.#known.get(entries)
    if (known?.settings === settings) return known.lasting
    const { block, text, publication } = byReach(entries)
    const lasting = {
      block: new Visitors(block, circumstances, scene),
      text: new Visitors(text, circumstances, scene),
      publication: new Visitors(publication, circumstances, scene),
    }
    this.#known.set(entries, { settings, lasting })
    return lasting
  }
}
