import type { Punctuation, SentenceContent, Symbol as SymbolNode, Word } from 'nlcst'

const innerSigns = new Set([
  "'",
  '-',
  '.',
  ':',
  '=',
  '?',
  '@',
  '&',
  '\u00AD',
  '·',
  '\u2010',
  '\u2011',
  '’',
  '\u2027',
])

/**
 * Join words written without a space around a sign (`10-15`, `a=b`, `et/ou`) and words with a hanging hyphen or
 * ampersand into one `WordNode`, in place: parse-latin's merges of final, inner and initial word symbols and of
 * slashes between short words. An elision stays a word of its own.
 */
export function mergeInnerSigns(children: SentenceContent[]): void {
  let kept = 0
  for (let i = 0; i < children.length; i++) {
    const node = children[i] as SentenceContent
    const before = children[kept - 1]
    const next = children[i + 1]
    if (isSign(node)) {
      if (node.value === '&' && before?.type !== 'WordNode' && next?.type === 'WordNode') {
        next.children.unshift(node)
        span(next)
        continue
      }
      if (before?.type === 'WordNode') {
        const last = lastOfInnerRun(children, i)
        if (last > i) {
          for (; i <= last; i++) append(before, children[i] as SentenceContent)
          i--
          continue
        }
        if (node.value === '-' && next?.type !== 'WordNode') {
          append(before, node)
          continue
        }
        if (node.value === '/' && isShort(before) && (next?.type !== 'WordNode' || isShort(next))) {
          append(before, node)
          if (next?.type === 'WordNode') {
            append(before, next)
            i++
          }
          continue
        }
      }
    }
    children[kept++] = node
  }
  children.length = kept
}

/** Index of the last word that inner signs join to the word before `index`, or -1. */
function lastOfInnerRun(children: readonly SentenceContent[], index: number): number {
  let last = -1
  for (let i = index; i < children.length; i++) {
    const node = children[i] as SentenceContent
    if (node.type === 'WordNode') {
      // Two words in a row: an elision and its word, which no sign joined.
      if (i > index && children[i - 1]?.type === 'WordNode') break
      last = i
    } else if (!isSign(node) || !isInner(node.value)) break
  }
  return last
}

function isInner(value: string): boolean {
  return innerSigns.has(value) || /^_+$/u.test(value)
}

function isSign(node: SentenceContent): node is Punctuation | SymbolNode {
  return node.type === 'PunctuationNode' || node.type === 'SymbolNode'
}

function isShort(word: Word): boolean {
  return word.children.reduce((sum, child) => sum + child.value.length, 0) < 3
}

function append(word: Word, node: SentenceContent): void {
  if (node.type === 'WordNode') word.children.push(...node.children)
  else if (isSign(node)) word.children.push(node)
  span(word)
}

function span(word: Word): void {
  const first = word.children[0]?.position
  const last = word.children.at(-1)?.position
  if (first && last) word.position = { start: first.start, end: last.end }
}
