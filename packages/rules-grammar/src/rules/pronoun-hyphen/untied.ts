import type { Neighbours } from '../../words/neighbours.js'

/** A verb and its pronoun that no hyphen ties. */
export interface Untied {
  readonly from: Neighbours
  readonly to: Neighbours
  readonly expected: string
}
