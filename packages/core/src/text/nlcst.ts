import type {
  Paragraph,
  Punctuation,
  Root,
  Sentence,
  SentenceContent,
  Symbol as SymbolNode,
  WhiteSpace,
  Word,
} from 'nlcst'
import type { Point, Position } from 'unist'
import type { EntityNode } from './entities.js'
import { mergeInnerSigns } from './merge-inner-signs.js'
import { mergeStops } from './merge-stops.js'
import { TokenKind } from './token-kind.js'
import type { Tokens } from './tokens.js'
import { wordContent } from './word-content.js'

/** Where an offset of the text lies in the author's file. */
export type Locate = (offset: number) => Point

/**
 * The nlcst tree of a scanned text, in parse-latin's shape, with entities as nodes of their own
 * (`HashtagNode`, `MentionNode`, `LinkNode`, `EmailNode`, `EmojiNode`).
 *
 * What differs from parse-latin:
 * - an elision is a word of its own: `l'` `école`; a number is one word, its spaces and commas inside;
 * - hashtags, mentions, links, addresses and emoji are not words, punctuation or symbols;
 * - abbreviations keep their stop, inclusive forms are one word;
 * - sentences end as French has it (see `sentencesOf`): also at lines without a stop and before a digit, not
 *   between a mark and its « » in « Oui ! » dit-il.
 *
 * @param locate place of an offset; without it, places in the text itself (lines and columns from 1).
 */
export function toNlcst(tokens: Tokens, locate: Locate = locatorOf(tokens)): Root {
  const root: Root = { type: 'RootNode', children: [] }
  const { sentences, value } = tokens
  const at = (start: number, end: number): Position => ({ start: locate(start), end: locate(end) })
  if (value.length > 0) root.position = at(0, value.length)

  let paragraph: Paragraph | undefined
  let reached = 0
  for (let i = 0; i < sentences.length; i += 2) {
    const first = sentences[i] as number
    const end = sentences[i + 1] as number
    const gap = whiteSpace(tokens, reached, first, at)
    const breaks = gap !== undefined && /[\r\n]/.test(gap.value)
    if (paragraph === undefined || breaks) {
      if (gap) root.children.push(gap)
      paragraph = { type: 'ParagraphNode', children: [] }
      root.children.push(paragraph)
    } else if (gap) paragraph.children.push(gap)
    const sentence = sentenceNode(tokens, first, end, at)
    paragraph.children.push(sentence)
    spanChildren(paragraph)
    reached = end
  }
  const tail = whiteSpace(tokens, reached, tokens.length, at)
  if (tail) root.children.push(tail)
  return root
}

type At = (start: number, end: number) => Position

function spanChildren(parent: Paragraph | Sentence): void {
  const first = parent.children[0]?.position
  const last = parent.children.at(-1)?.position
  if (first && last) parent.position = { start: first.start, end: last.end }
}

function whiteSpace(tokens: Tokens, first: number, end: number, at: At): WhiteSpace | undefined {
  if (first >= end) return undefined
  const from = tokens.start(first)
  const until = tokens.end(end - 1)
  return { type: 'WhiteSpaceNode', value: tokens.value.slice(from, until), position: at(from, until) }
}

function sentenceNode(tokens: Tokens, first: number, end: number, at: At): Sentence {
  const sentence: Sentence = { type: 'SentenceNode', children: [] }
  const { children } = sentence
  for (let i = first; i < end; ) {
    const next = endOfNode(tokens, i, end)
    children.push(contentNode(tokens, i, next, at))
    i = next
  }
  mergeInnerSigns(children)
  mergeStops(children)
  spanChildren(sentence)
  return sentence
}

/** White space and repetitions of one sign (`!!!`) are one node of several tokens. */
function endOfNode(tokens: Tokens, index: number, limit: number): number {
  const kind = tokens.kind(index)
  let next = index + 1
  if (kind === TokenKind.space || kind === TokenKind.lineBreak) {
    while (
      next < limit &&
      (tokens.kind(next) === TokenKind.space || tokens.kind(next) === TokenKind.lineBreak)
    )
      next++
  } else if (kind === TokenKind.punctuation || kind === TokenKind.symbol) {
    const text = tokens.text(index)
    while (next < limit && tokens.kind(next) === kind && tokens.text(next) === text) next++
  }
  return next
}

function contentNode(tokens: Tokens, index: number, next: number, at: At): SentenceContent {
  const start = tokens.start(index)
  const end = tokens.end(next - 1)
  const value = tokens.value.slice(start, end)
  const position = at(start, end)
  switch (tokens.kind(index)) {
    case TokenKind.word:
    case TokenKind.elision:
    case TokenKind.number:
      return { type: 'WordNode', children: wordContent(value, start, at), position } satisfies Word
    case TokenKind.space:
    case TokenKind.lineBreak:
      return { type: 'WhiteSpaceNode', value, position } satisfies WhiteSpace
    case TokenKind.punctuation:
      return { type: 'PunctuationNode', value, position } satisfies Punctuation
    case TokenKind.symbol:
      return { type: 'SymbolNode', value, position } satisfies SymbolNode
    default:
      return entityNode(tokens.kind(index), value, position)
  }
}

function entityNode(kind: TokenKind, value: string, position: Position): EntityNode {
  switch (kind) {
    case TokenKind.hashtag:
      return { type: 'HashtagNode', value, name: value.slice(1), position }
    case TokenKind.mention:
      return { type: 'MentionNode', value, handle: value.slice(1), position }
    case TokenKind.link:
      return { type: 'LinkNode', value, url: /^https?:/iu.test(value) ? value : `https://${value}`, position }
    case TokenKind.email:
      return { type: 'EmailNode', value, position }
    default:
      return { type: 'EmojiNode', value, position }
  }
}

/** Lines end at `\n`, `\r\n` and `\r`; columns count UTF-16 code units. */
function locatorOf(tokens: Tokens): Locate {
  const lineStarts = [0]
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) === TokenKind.lineBreak) lineStarts.push(tokens.end(i))
  }
  // Offsets are asked for nearly in order: start from the line of the last answer.
  let line = 0
  return (offset) => {
    while (line > 0 && (lineStarts[line] as number) > offset) line--
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= offset) line++
    return { line: line + 1, column: offset - (lineStarts[line] as number) + 1, offset }
  }
}
