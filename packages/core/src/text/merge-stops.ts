import type { SentenceContent, Word } from 'nlcst'

const terminal = /^[!.?\u2026\u203D]+$/u

/**
 * Give a full stop inside a sentence, which ends nothing, to the word before or after it, in place, as parse-latin
 * does. The last terminal mark of the sentence stays punctuation.
 */
export function mergeStops(children: SentenceContent[]): void {
  let delimited = false
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i] as SentenceContent
    if (node.type === 'WordNode') delimited = true
    if (node.type !== 'PunctuationNode' && node.type !== 'SymbolNode') continue
    if (!terminal.test(node.value)) continue
    if (!delimited) {
      delimited = true
      continue
    }
    if (node.value !== '.') continue
    const before = children[i - 1]
    const next = children[i + 1]
    if (before?.type === 'WordNode') {
      const afterNext = children[i + 2]
      if (next?.type === 'WhiteSpaceNode' && afterNext && 'value' in afterNext && afterNext.value === '.')
        continue
      children.splice(i, 1)
      before.children.push(node)
      span(before)
      i--
    } else if (next?.type === 'WordNode') {
      children.splice(i, 1)
      next.children.unshift(node)
      span(next)
    }
  }
}

function span(word: Word): void {
  const first = word.children[0]?.position
  const last = word.children.at(-1)?.position
  if (first && last) word.position = { start: first.start, end: last.end }
}
