import type { WordContent } from 'nlcst'
import type { Position } from 'unist'
import { CharClass, classAt, isWordPartAt, sizeAt } from './char-class.js'

/**
 * Children of a `WordNode`: texts, and the punctuation and symbols between them. The spaces and commas of a
 * number stay in its text. Only U+00AD among the invisible characters is a symbol, as in parse-latin.
 */
export function wordContent(
  value: string,
  offset: number,
  at: (start: number, end: number) => Position,
): WordContent[] {
  const children: WordContent[] = []
  let start = 0
  while (start < value.length) {
    const type = typeAt(value, start)
    let end = start + sizeAt(value, start)
    while (end < value.length && typeAt(value, end) === type && continues(type, value, end)) {
      end += sizeAt(value, end)
    }
    children.push({ type, value: value.slice(start, end), position: at(offset + start, offset + end) })
    start = end
  }
  return children
}

type WordContentType = 'TextNode' | 'PunctuationNode' | 'SymbolNode'

function continues(type: WordContentType, value: string, index: number): boolean {
  return type === 'TextNode' || value.charCodeAt(index) === value.charCodeAt(index - 1)
}

function typeAt(value: string, index: number): WordContentType {
  const unit = value.charCodeAt(index)
  if (unit === 0xad) return 'SymbolNode'
  if (isWordPartAt(value, index)) return 'TextNode'
  switch (classAt(value, index)) {
    case CharClass.space:
      return 'TextNode'
    case CharClass.symbol:
      return 'SymbolNode'
    case CharClass.apostrophe:
      return unit === 0x60 || unit === 0xb4 || unit === 0x92 ? 'SymbolNode' : 'PunctuationNode'
    case CharClass.middleDot:
      return unit === 0x2219 || unit === 0x22c5 ? 'SymbolNode' : 'PunctuationNode'
    default:
      return 'PunctuationNode'
  }
}
