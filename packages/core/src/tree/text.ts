import type { NodePosition } from '../source-map/position.js'
import type { SourceMap } from '../source-map/source-map.js'
import { scan, type Tokens } from '../text/index.js'
import type { FormatRef, Media, Text, TextRole } from './nodes.js'

/** A text node whose tokens are scanned on first use. */
export function createText(fields: Omit<Text, 'type' | 'tokens'>): Text {
  return new TextNode(fields)
}

class TextNode implements Text {
  readonly type = 'text'
  readonly role: TextRole
  readonly lang: string
  readonly networks: readonly FormatRef[]
  readonly value: string
  readonly map: SourceMap
  declare readonly thread?: { readonly index: number; readonly count: number }
  declare readonly medium?: Media
  declare readonly whole?: Text
  readonly position: NodePosition
  #tokens: Tokens | undefined

  constructor(fields: Omit<Text, 'type' | 'tokens'>) {
    this.role = fields.role
    this.lang = fields.lang
    this.networks = fields.networks
    this.value = fields.value
    this.map = fields.map
    if (fields.thread) this.thread = fields.thread
    if (fields.medium) this.medium = fields.medium
    if (fields.whole) this.whole = fields.whole
    this.position = fields.position
  }

  get tokens(): Tokens {
    this.#tokens ??= scan(this.value)
    return this.#tokens
  }
}
