import { scan, Tokens } from '../text/index.js'
import { splitBlocks } from './blocks.js'
import { Generations, ownCopy } from './generations.js'

/** Characters of blocks kept beside those of the last check. */
const limit = 50_000

/** Tokens by blocks, each scanned once: from one letter typed to the next, a text keeps all its blocks but one. */
export class Stretches {
  readonly #known = new Generations<Tokens>(limit)

  /** A check begins. */
  turn(): void {
    this.#known.turn()
  }

  /** The tokens of a text, whose `parts` are its blocks and the gaps between them. */
  tokensOf(value: string): Tokens {
    const stretches: Tokens[] = []
    let end = 0
    for (const block of splitBlocks(value)) {
      if (block.start > end) stretches.push(this.of(value.slice(end, block.start)))
      stretches.push(this.of(block.value))
      end = block.start + block.value.length
    }
    if (end < value.length) stretches.push(this.of(value.slice(end)))
    return Tokens.join(value, stretches)
  }

  /** The tokens of a block. */
  of(stretch: string): Tokens {
    let tokens = this.#known.get('', stretch)
    if (!tokens) {
      const own = ownCopy(stretch)
      tokens = scan(own)
      this.#known.set('', own, tokens)
    }
    return tokens
  }
}
