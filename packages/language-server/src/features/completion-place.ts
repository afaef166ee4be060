import { frontMatterOf } from './front-matter.js'

/** Where the caret stands, as far as completion cares. */
export type CompletionPlace =
  | {
      readonly kind: 'key'
      /** Keys above, outermost first: `media` inside a medium. */
      readonly parents: readonly string[]
      /** Keys that stand beside it already. */
      readonly present: readonly string[]
      readonly start: number
    }
  | {
      readonly kind: 'value'
      readonly key: string
      readonly parents: readonly string[]
      readonly start: number
    }
  | { readonly kind: 'network'; readonly start: number }
  | { readonly kind: 'directive'; readonly start: number }
  | { readonly kind: 'rule'; readonly start: number }
  | { readonly kind: 'hashtag' | 'mention'; readonly start: number }
  | { readonly kind: 'emoji'; readonly start: number }
  | { readonly kind: 'comment'; readonly start: number }
  | { readonly kind: 'none' }

/** Finds out what may be completed at `offset`; reads the lines above, parses nothing. */
export function placeAt(source: string, offset: number, extension: string): CompletionPlace {
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  const line = source.slice(lineStart, offset)
  const comment = /(?:<!--|^\s*#)\s*(.*)$/.exec(line)
  const yaml = extension === 'yaml' || extension === 'yml'
  const front = frontMatterOf(source)
  const inFront = front !== undefined && offset >= front.start && offset <= front.close
  if (comment && (line.includes('<!--') || yaml || inFront)) return inComment(comment[1]!, offset)
  if (yaml) return inYaml(source, line, lineStart, offset, 0)
  if (inFront) return inYaml(source, line, lineStart, offset, front.start)
  if (
    !front &&
    /^---\r?\n[\s\S]*$/.test(source.slice(0, offset)) &&
    !/\n(?:---|\.\.\.)\s*$/m.test(source.slice(4))
  ) {
    return inYaml(source, line, lineStart, offset, source.indexOf('\n') + 1)
  }
  return inText(line, offset)
}

function inComment(text: string, offset: number): CompletionPlace {
  const network = /^(?:networks?|réseaux?)\s*:\s*(?:[^,]*,\s*)*([^,\s]*)$/i.exec(text)
  if (network) return { kind: 'network', start: offset - network[1]!.length }
  const directive = /^(lisible-[a-z-]*)$/i.exec(text)
  if (directive) return { kind: 'directive', start: offset - directive[1]!.length }
  const rule = /^lisible-[a-z-]+\s+(?:[^\s,]+[\s,]+)*([^\s,]*)$/i.exec(text)
  if (rule && !text.includes(' -- ')) return { kind: 'rule', start: offset - rule[1]!.length }
  if (/^[a-zé-]*$/i.test(text)) return { kind: 'comment', start: offset - text.length }
  return { kind: 'none' }
}

function inText(line: string, offset: number): CompletionPlace {
  const word = /(?:^|[\s(«"'’])([#@])([\p{L}\p{N}_.-]*)$/u.exec(line)
  if (word) return { kind: word[1] === '#' ? 'hashtag' : 'mention', start: offset - word[2]!.length - 1 }
  const emoji = /(?:^|[\s(])(:[\p{L}'-]{1,30})$/u.exec(line)
  if (emoji) return { kind: 'emoji', start: offset - emoji[1]!.length }
  return { kind: 'none' }
}

const keyLine = /^([ \t]*)((?:-[ \t]+)*)(["']?)([\p{L}][\p{L}\p{N}_/-]*)\3[ \t]*:(?:[ \t]|$)/u

function inYaml(
  source: string,
  line: string,
  lineStart: number,
  offset: number,
  from: number,
): CompletionPlace {
  const written = keyLine.exec(line)
  if (written) {
    const value = line.slice(written[0].length)
    const last = /[^\s,[\]{}"']*$/.exec(value)![0]
    const indent = written[1]!.length + written[2]!.length
    return {
      kind: 'value',
      key: written[4]!,
      parents: parentsOf(source, lineStart, from, indent),
      start: offset - last.length,
    }
  }
  const item = /^([ \t]*)((?:-[ \t]+)+)(["']?)([^\s:"']*)$/.exec(line)
  const typed = /^([ \t]*)((?:-[ \t]+)*)([\p{L}\p{N}_/-]*)$/u.exec(line)
  if (item && !item[3]) {
    const parents = parentsOf(source, lineStart, from, item[1]!.length)
    const key = parents.at(-1)
    if (key !== undefined) {
      const place = { key, parents: parents.slice(0, -1), start: offset - item[4]!.length }
      return { kind: 'value', ...place }
    }
  }
  if (!typed) return { kind: 'none' }
  const indent = typed[1]!.length + typed[2]!.length
  return {
    kind: 'key',
    parents: parentsOf(source, lineStart, from, indent),
    present: siblingsOf(source, lineStart, from, indent),
    start: offset - typed[3]!.length,
  }
}

/** Keys of the maps around a line, by indentation. */
function parentsOf(source: string, lineStart: number, from: number, indent: number): string[] {
  const parents: string[] = []
  let depth = indent
  const lines = source.slice(from, lineStart).split(/\r\n|\n|\r/)
  for (let i = lines.length - 1; i >= 0 && depth > 0; i--) {
    const match = keyLine.exec(lines[i]!)
    if (!match) continue
    const own = match[1]!.length + match[2]!.length
    if (match[1]!.length < depth && own < depth) {
      parents.unshift(match[4]!)
      depth = match[2] ? match[1]!.length + 1 : own
    }
  }
  // A list may stand at the indentation of its key.
  if (parents.length === 0 && indent === 0) {
    const above = lines.findLast((one) => keyLine.test(one) || one.trim() !== '')
    const match = above === undefined ? null : keyLine.exec(above)
    if (match && /:\s*$/.test(above!) && /^-/.test(source.slice(lineStart))) return [match[4]!]
  }
  return parents
}

function siblingsOf(source: string, lineStart: number, from: number, indent: number): string[] {
  const before = source.slice(from, lineStart).split(/\r\n|\n|\r/)
  const after = source
    .slice(lineStart)
    .split(/\r\n|\n|\r/)
    .slice(1)
  const keys: string[] = []
  const collect = (lines: readonly string[]) => {
    for (const line of lines) {
      if (/^(?:---|\.\.\.)\s*$/.test(line)) return
      const match = keyLine.exec(line)
      if (!match) continue
      const own = match[1]!.length + match[2]!.length
      if (own < indent) return
      if (own === indent) keys.push(match[4]!)
      if (match[2] && own === indent && lines === reversed) return
    }
  }
  const reversed = [...before].reverse()
  collect(reversed)
  collect(after)
  return keys
}
