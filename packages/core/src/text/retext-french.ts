import type { Root } from 'nlcst'
import type { Parser, Plugin } from 'unified'
import { toNlcst } from './nlcst.js'
import { scan } from './scan.js'

/** The nlcst tree of a French (or other Latin-script) text. */
export function parseFrench(value: string): Root {
  return toNlcst(scan(value))
}

/** unified plugin: parse French text to nlcst, as `retext-latin` does for Latin scripts at large. */
export const retextFrench: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = (document) => parseFrench(document)
  this.parser = parser
}
