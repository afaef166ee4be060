import type { NodePosition } from '../source-map/position.js'
import type { SourceMap } from '../source-map/source-map.js'
import { scan, type Tokens } from '../text/index.js'
import type { FormatRef, Media, Text, TextRole } from './nodes.js'

/** A text node whose tokens are scanned on first use. */
export function createText(fields: Omit<Text, 'type' | 'tokens'>): Text {
  return new TextNode(fields)
}

/** Has the tokens of a text made another way than by a scan of the whole, when they are first asked for. */
export function tokenise(text: Text, make: (value: string) => Tokens): void {
  if (text instanceof TextNode) text.tokenise(make)
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
  #make = scan
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
    this.#tokens ??= this.#make(this.value)
    return this.#tokens
  }

  tokenise(make: (value: string) => Tokens): void {
    this.#make = make
  }
}
