export type MarkupKind =
  | 'bold'
  | 'italic'
  | 'link'
  | 'image'
  | 'heading'
  | 'task'
  | 'fence'
  | 'struck'
  | 'table'

/** A piece of Markdown in a text that will be published as it is. */
export interface Markup {
  readonly kind: MarkupKind
  readonly start: number
  readonly end: number
  /** What to write instead, best first. */
  readonly expected: readonly string[]
  /** Whether the first of them only takes signs away. */
  readonly safe: boolean
}

const hasLetterOrDigit = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const longest = 300

/**
 * Markdown that networks would print with its signs, in reading order. Lists with `*` or `-` are read as they are.
 *
 * @param colon what parts a label from its address, as the language of the text wants it.
 */
export function findMarkup(value: string, colon = ': '): Markup[] {
  const found: Markup[] = []
  if (value.includes('**')) pairs(value, '**', 'bold', found)
  if (value.includes('__')) pairs(value, '__', 'bold', found)
  if (value.includes('~~')) pairs(value, '~~', 'struck', found)
  if (value.includes('](')) links(value, colon, found)
  if (value.includes('# ')) headings(value, found)
  if (value.includes('[ ]') || value.includes('[x]') || value.includes('[X]')) tasks(value, found)
  if (value.includes('```')) fences(value, found)
  if (value.includes('|') && value.includes('---')) tables(value, found)
  // A star alone has many uses; beside other Markdown it is Markdown too.
  if (found.length > 0 && value.includes('*')) italics(value, found)
  return found.sort((a, b) => a.start - b.start)
}

/** `**gras**`: opened before a sign and closed after one, on one line, outside of words. */
function pairs(value: string, mark: string, kind: 'bold' | 'struck', found: Markup[]): void {
  for (let open = value.indexOf(mark); open >= 0; open = value.indexOf(mark, open + 1)) {
    const inner = open + mark.length
    if (!opens(value, open, inner, mark)) continue
    const close = closing(value, inner, mark)
    if (close < 0) continue
    const content = value.slice(inner, close)
    const end = close + mark.length
    // `__init__` is a name of code; `**` inside words is a word that nobody wants to write out.
    const isName = mark === '__' && /^[A-Za-z0-9_]+$/.test(content)
    const insideWord = isWordAt(value, open - 1) && isWordAt(value, end)
    if (!isName && !insideWord && hasLetterOrDigit(content))
      found.push({ kind, start: open, end, expected: [content], safe: kind === 'bold' })
    open = end - 1
  }
}

function opens(value: string, open: number, inner: number, mark: string): boolean {
  const sign = mark.charAt(0)
  return value.charAt(open - 1) !== sign && value.charAt(inner) !== sign && /\S/.test(value.charAt(inner))
}

function closing(value: string, from: number, mark: string): number {
  const line = value.indexOf('\n', from)
  const limit = Math.min(from + longest, line < 0 ? value.length : line)
  for (let close = value.indexOf(mark, from + 1); close >= 0; close = value.indexOf(mark, close + 1)) {
    if (close + mark.length > limit) return -1
    if (/\S/.test(value.charAt(close - 1)) && value.charAt(close + mark.length) !== mark.charAt(0))
      return close
  }
  return -1
}

function isWordAt(value: string, index: number): boolean {
  return hasLetterOrDigit(value.charAt(index))
}

/** `*mot*`, outside of words and of what was found already. */
function italics(value: string, found: Markup[]): void {
  const taken = [...found]
  for (const match of value.matchAll(
    /(?<![\p{L}\p{N}*])\*([^\s*](?:[^*\n]{0,80}[^\s*])?)\*(?![\p{L}\p{N}*])/gu,
  )) {
    const [whole, content = ''] = match
    const start = match.index
    const end = start + whole.length
    if (taken.some((other) => start < other.end && end > other.start) || !hasLetterOrDigit(content)) continue
    found.push({ kind: 'italic', start, end, expected: [content], safe: true })
  }
}

const target = /^(?:https?:\/\/|www\.|mailto:|tel:|\/|#|[a-z0-9-]{1,63}\.[a-z]{2})/i

/** `[texte](https://…)` and `![alt](image.png)`. */
function links(value: string, colon: string, found: Markup[]): void {
  for (let middle = value.indexOf(']('); middle >= 0; middle = value.indexOf('](', middle + 2)) {
    const open = value.lastIndexOf('[', middle)
    const close = endOfTarget(value, middle + 2)
    if (open < 0 || close < 0 || middle - open > longest) continue
    const label = value.slice(open + 1, middle)
    const address = withoutTitle(value.slice(middle + 2, close).trim())
    if (label.includes('\n') || /\s/.test(address) || !target.test(address)) continue
    const isImage = value.charAt(open - 1) === '!'
    const url = address.replace(/^mailto:/i, '')
    const text = label.trim()
    const expected = isImage || text === url || text === '' ? [url] : [`${text}${colon}${url}`, url]
    found.push({
      kind: isImage ? 'image' : 'link',
      start: isImage ? open - 1 : open,
      end: close + 1,
      expected: isImage ? [] : expected,
      safe: false,
    })
  }
}

/** `https://… "title"` without its title. */
function withoutTitle(address: string): string {
  const quote = address.endsWith('"') ? address.indexOf(' "') : -1
  return quote < 0 ? address : address.slice(0, quote).trimEnd()
}

/** Index of the bracket that closes a target opened before `from`; one pair of brackets may stand inside. */
function endOfTarget(value: string, from: number): number {
  let depth = 0
  const limit = Math.min(value.length, from + longest)
  for (let i = from; i < limit; i++) {
    const sign = value.charAt(i)
    if (sign === '\n') return -1
    if (sign === '(') depth++
    else if (sign === ')' && depth-- === 0) return i
  }
  return -1
}

/** `## Titre`, at the start of a line. */
function headings(value: string, found: Markup[]): void {
  for (const match of value.matchAll(/^(#{1,6}) +(?=\S)([^\n]*)$/gm)) {
    const [whole, signs = '', title = ''] = match
    // `# 1` is a rank; `# Bois` alone on its line may be a hashtag with a stray space.
    if (!/\p{L}/u.test(title) || (signs === '#' && /^\d/.test(title))) continue
    const text = withoutClosing(title.trimEnd())
    const isWord = signs === '#' && /^[\p{L}\p{N}_]+$/u.test(text)
    found.push({
      kind: 'heading',
      start: match.index,
      end: match.index + whole.length,
      expected: isWord ? [`#${text}`, text] : [text],
      safe: !isWord && signs.length > 1,
    })
  }
}

/** `Titre ##` without its closing signs. */
function withoutClosing(title: string): string {
  let end = title.length
  while (title.charAt(end - 1) === '#') end--
  return end < title.length && title.charAt(end - 1) === ' ' ? title.slice(0, end).trimEnd() : title
}

/** `- [ ] à faire`, `- [x] fait`. */
function tasks(value: string, found: Markup[]): void {
  for (const match of value.matchAll(/^[ \t]*[-*+] \[([ xX])\](?= )/gm)) {
    const start = match.index + match[0].search(/\S/)
    const box = match[1] === ' ' ? '☐' : '☑'
    found.push({ kind: 'task', start, end: match.index + match[0].length, expected: [box, '–'], safe: false })
  }
}

function fences(value: string, found: Markup[]): void {
  for (const match of value.matchAll(/^```[^\n`]*$/gm))
    found.push({
      kind: 'fence',
      start: match.index,
      end: match.index + match[0].length,
      expected: [],
      safe: false,
    })
}

/** The line of dashes under the head of a table. */
function tables(value: string, found: Markup[]): void {
  for (const { 0: text, index: start } of value.matchAll(/^[ \t|:-]{5,300}$/gm)) {
    if (!text.includes('|') || !text.includes('---')) continue
    found.push({ kind: 'table', start, end: start + text.length, expected: [], safe: false })
  }
}
