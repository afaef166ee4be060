import { scan, type Tokens } from '../text/index.js'
import type { Text } from './nodes.js'

/** A text node whose tokens are scanned on first use. */
export function createText(fields: Omit<Text, 'type' | 'tokens'>): Text {
  let tokens: Tokens | undefined
  return {
    type: 'text',
    ...fields,
    get tokens() {
      tokens ??= scan(fields.value)
      return tokens
    },
  }
}
