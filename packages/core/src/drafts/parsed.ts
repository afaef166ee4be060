import type { Publication } from '../tree/nodes.js'
import type { ParseOptions, Problem } from './draft.js'

export interface Parsed {
  readonly publications: Publication[]
  readonly problems: Problem[]
}

export type Parser = (source: string, options: ParseOptions) => Parsed
