import type { EditCosts, Rewrite } from './costs.js'
import englishTable from './english-rewrites.json' with { type: 'json' }
import { FRENCH_EDITS, FRENCH_RANK } from './french.js'
import frenchTable from './french-rewrites.json' with { type: 'json' }
import { azerty, qwerty } from './keyboard.js'
import type { RankCosts } from './rank.js'

/** How misspellings of one language are understood. */
export interface Corrections {
  readonly edits: EditCosts
  readonly rank: RankCosts
  readonly rewrites: readonly Rewrite[]
  readonly neighbours: ReadonlyMap<string, string>
}

/** Both directions of the pairs of a rewrite table. */
function bothWays(pairs: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Rewrite[] {
  return Object.values(pairs)
    .flat()
    .flatMap(([a, b, cost]): Rewrite[] => [
      [String(a), String(b), Number(cost)],
      [String(b), String(a), Number(cost)],
    ])
}

export const corrections = (language: string): Corrections =>
  language === 'fr'
    ? { edits: FRENCH_EDITS, rank: FRENCH_RANK, rewrites: bothWays(frenchTable.pairs), neighbours: azerty() }
    : { edits: FRENCH_EDITS, rank: FRENCH_RANK, rewrites: bothWays(englishTable.pairs), neighbours: qwerty() }
