/** A line of a Markdown document and what it is for the layout; offsets of the file, line end left out. */
export interface Line {
  readonly kind:
    | 'blank'
    | 'text'
    | 'quote'
    | 'fence'
    | 'fenced'
    | 'rule'
    | 'heading'
    | 'label'
    | 'table'
    | 'comment'
  readonly start: number
  readonly end: number
  /** Headings and labels: what they say, without marks. */
  readonly title?: { readonly start: number; readonly end: number }
  /** Headings: 1–6. */
  readonly level?: number
  /** Labels (`**Visuel :** a.png`): where their value starts; at `end` when there is none. */
  readonly value?: number
  /** Fences: the info string. */
  readonly info?: string
}

/** Splits a document into lines that know what they are. */
export function readLines(source: string, start: number): Line[] {
  const lines: Line[] = []
  let at = start
  let close: RegExp | undefined
  let comment = false
  while (at < source.length) {
    const end = endOfLine(source, at)
    const text = source.slice(at, end)
    if (close) {
      if (close.test(text)) {
        lines.push({ kind: 'fence', start: at, end })
        close = undefined
      } else lines.push({ kind: 'fenced', start: at, end })
    } else if (comment) {
      lines.push({ kind: 'comment', start: at, end })
      comment = !text.includes('-->')
    } else {
      const line = readLine(source, text, at, end)
      lines.push(line)
      if (line.kind === 'fence') {
        const marker = /^\s*(`{3,}|~{3,})/.exec(text)!
        close = new RegExp(`^ {0,3}${marker[1]![0]}{${marker[1]!.length},}[ \\t]*$`)
      } else if (line.kind === 'comment') comment = !text.includes('-->')
    }
    at = afterLineEnd(source, end)
  }
  return withBanners(source, lines)
}

function readLine(source: string, text: string, start: number, end: number): Line {
  const first = text.trimStart()
  if (first === '') return { kind: 'blank', start, end }
  const indent = text.length - first.length
  switch (first[0]) {
    case '#': {
      const heading = /^(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/.exec(first)
      if (!heading || indent > 3) break
      const from = start + indent + first.indexOf(heading[2]!, heading[1]!.length)
      return {
        kind: 'heading',
        level: heading[1]!.length,
        title: unmarked(source, from, from + heading[2]!.length),
        start,
        end,
      }
    }
    case '>':
      return { kind: 'quote', start, end }
    case '|':
      return { kind: 'table', start, end }
    case '`':
    case '~': {
      const opening = /^(?:`{3,}([^`]*)|~{3,}(.*))$/.exec(first)
      if (opening)
        return { kind: 'fence', info: (opening[1] ?? opening[2] ?? '').trim().toLowerCase(), start, end }
      break
    }
    case '<':
      if (/^<!--(?:(?!-->)[\s\S])*(?:-->\s*)?$/.test(first)) return { kind: 'comment', start, end }
  }
  if (/^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/.test(first))
    return { kind: 'rule', start, end }
  return labelLine(source, first, start, start + indent, end) ?? { kind: 'text', start, end }
}

/** `**Key :** value`, `**Key** : value`, `- **Key**`, a line of nothing but bold text, `KEY :`. */
function labelLine(source: string, text: string, start: number, from: number, end: number): Line | undefined {
  const bold =
    /^(?:[-*+][ \t]+)?((?:[^\p{L}\p{N}*_\s]+[ \t]*)?)(\*\*|__)(?!\s)((?:(?!\2).){1,80}?)\2[ \t]*(:|：|=)?[ \t]*/u.exec(
      text,
    )
  if (bold) {
    const inner = bold[3]!
    const colon = bold[4] !== undefined || /[:：][ \t]*$/.test(inner)
    const rest = text.slice(bold[0].length)
    const aside = /^\([^()]*\)[ \t]*:?[ \t]*$/.test(rest)
    if (!colon && rest !== '' && !aside) return undefined
    const titleStart = from + bold[0].indexOf(inner, bold[1]!.length + 2)
    const title = unmarked(source, titleStart, titleStart + inner.length)
    return { kind: 'label', title, value: aside ? end : Math.min(from + bold[0].length, end), start, end }
  }
  const plain = /^((?:[^\p{L}\p{N}\s]+[ \t]*)?)(\p{L}[\p{L}\p{N} '’/-]{1,40}?)[ \t]*[:：][ \t]*$/u.exec(text)
  if (!plain) return undefined
  const titleStart = from + plain[1]!.length
  return {
    kind: 'label',
    title: { start: titleStart, end: titleStart + plain[2]!.length },
    value: end,
    start,
    end,
  }
}

/** Takes `**`, `__`, `` ` `` and a closing colon off the ends. */
function unmarked(source: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && /[*_`\s]/.test(source[from]!)) from++
  while (to > from && /[*_`\s:：]/.test(source[to - 1]!)) to--
  return { start: from, end: to }
}

const frame = /^[ \t]*([═━─=_*#~-])\1{9,}[ \t]*$/
const boxEdge = /^[ \t]*[┌└╔╚][─━═]{3,}[┐┘╗╝][ \t]*$/

/** Headings drawn with lines of `═` or `━` above and below, or a box around. */
function withBanners(source: string, lines: readonly Line[]): Line[] {
  const text = (line: Line | undefined) => (line ? source.slice(line.start, line.end) : '')
  const result: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'text' && line.kind !== 'rule') {
      result.push(line)
      continue
    }
    const open = text(line)
    const isBox = boxEdge.test(open)
    if (!isBox && !frame.test(open)) {
      const below = lines[i + 1]
      const setext = below && /^[ \t]*={3,}[ \t]*$/.test(text(below)) && result.at(-1)?.kind !== 'text'
      if (setext) {
        result.push({
          kind: 'heading',
          level: 1,
          title: unmarked(source, line.start, line.end),
          start: line.start,
          end: line.end,
        })
        result.push({ kind: 'rule', start: below.start, end: below.end })
        i++
      } else result.push(line)
      continue
    }
    let close = i + 1
    while (close < lines.length && close <= i + 4 && !(isBox ? boxEdge : frame).test(text(lines[close])))
      close++
    const inside = lines.slice(i + 1, close)
    if (
      close > i + 1 &&
      close < lines.length &&
      close <= i + 4 &&
      inside.every(({ kind }) => kind !== 'blank')
    ) {
      const titled = inside[0]!
      const from = titled.start + (/^[ \t│║|]*/.exec(text(titled))?.[0].length ?? 0)
      const to = titled.start + text(titled).replace(/[ \t│║|]+$/, '').length
      const level = isBox ? 3 : open.trimStart()[0] === '═' ? 1 : 2
      result.push({ kind: 'rule', start: line.start, end: line.end })
      result.push({
        kind: 'heading',
        level,
        title: unmarked(source, from, Math.max(from, to)),
        start: titled.start,
        end: titled.end,
      })
      i = close
    } else result.push({ kind: 'rule', start: line.start, end: line.end })
  }
  return result
}

function endOfLine(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return source.length
}

export function afterLineEnd(source: string, end: number): number {
  if (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10) return end + 2
  return Math.min(end + 1, source.length)
}
