import type { Locale, Media, Poll, Publication, Text } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Check } from '../check/checks.js'
import { words } from '../server/words.js'
import { frontMatterOf } from './front-matter.js'

/** Publications, and in them texts by network, media and polls. */
export function documentSymbols({ draft, document }: Check, locale: Locale): DocumentSymbol[] {
  const { publications } = draft
  if (publications.length === 1) return childrenOf(publications[0]!, document, locale)
  return publications.map((publication, index) => ({
    name: titleOf(publication) ?? words[locale].publication(index + 1),
    ...(publication.date ? { detail: publication.date } : {}),
    kind: SymbolKind.Class,
    ...ranges(publication.position, document),
    children: childrenOf(publication, document, locale).map((child) => inside(child, publication, document)),
  }))
}

function titleOf({ children, theme, id }: Publication): string | undefined {
  const title = children.find((child): child is Text => child.type === 'text' && child.role === 'title')
  return name(title?.value ?? theme ?? id ?? '')
}

function childrenOf({ children }: Publication, document: TextDocument, locale: Locale): DocumentSymbol[] {
  return children.flatMap((child) => {
    if (child.type === 'comment') return []
    if (child.type === 'text') return [textSymbol(child, document, locale)]
    return [
      child.type === 'media' ? mediaSymbol(child, document, locale) : pollSymbol(child, document, locale),
    ]
  })
}

function textSymbol(text: Text, document: TextDocument, locale: Locale): DocumentSymbol {
  const networks = text.networks.map((id) => labelOf(id, locale)).join(', ')
  const thread = text.thread ? ` ${words[locale].thread(text.thread.index, text.thread.count)}` : ''
  const role = words[locale].roles[text.role]
  return {
    name: text.role === 'body' && networks !== '' ? `${networks}${thread}` : `${role}${thread}`,
    detail: name(text.value) ?? '',
    kind: SymbolKind.String,
    ...ranges(text.position, document),
  }
}

function mediaSymbol(medium: Media, document: TextDocument, locale: Locale): DocumentSymbol {
  return {
    name: medium.file || '—',
    detail: medium.decorative ? words[locale].decorative : (medium.alt?.value ?? words[locale].noAlt),
    kind: SymbolKind.File,
    ...ranges(medium.position, document),
  }
}

function pollSymbol(poll: Poll, document: TextDocument, locale: Locale): DocumentSymbol {
  return {
    name: name(poll.question?.value ?? '') ?? words[locale].poll,
    detail: poll.options.map(({ value }) => value).join(' · '),
    kind: SymbolKind.Enum,
    ...ranges(poll.position, document),
  }
}

function ranges({ start, end }: { start: number; end: number }, document: TextDocument) {
  const range = { start: document.positionAt(start), end: document.positionAt(end) }
  return { range, selectionRange: range }
}

/** Clients refuse a child that is not inside its parent. */
function inside(symbol: DocumentSymbol, { position }: Publication, document: TextDocument): DocumentSymbol {
  const start = document.offsetAt(symbol.range.start)
  const end = document.offsetAt(symbol.range.end)
  if (start >= position.start && end <= position.end) return symbol
  const kept = {
    start: Math.min(Math.max(start, position.start), position.end),
    end: Math.max(Math.min(end, position.end), position.start),
  }
  return { ...symbol, ...ranges({ start: kept.start, end: Math.max(kept.start, kept.end) }, document) }
}

function name(text: string): string | undefined {
  const line = text
    .split('\n')
    .find((one) => one.trim() !== '')
    ?.trim()
  return line === undefined
    ? undefined
    : line.length > 60
      ? `${line.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…`
      : line
}

/** Front matter, texts, media and publications that span lines. */
export function foldingRanges({ draft, document }: Check): FoldingRange[] {
  const source = document.getText()
  const places: { start: number; end: number; kind?: string }[] = []
  const front = frontMatterOf(source)
  if (front) places.push({ start: 0, end: front.end, kind: 'imports' })
  for (const publication of draft.publications) {
    if (draft.publications.length > 1) places.push(publication.position)
    for (const child of publication.children) {
      places.push(child.position)
    }
  }
  const seen = new Set<string>()
  return places.flatMap(({ start, end, kind }) => {
    const startLine = document.positionAt(start).line
    let last = Math.min(end, source.length)
    while (last > start && /\s/.test(source[last - 1]!)) last--
    const endLine = document.positionAt(last).line
    const key = `${startLine}-${endLine}`
    if (endLine <= startLine || seen.has(key)) return []
    seen.add(key)
    return [{ startLine, endLine, ...(kind ? { kind } : {}) }]
  })
}
