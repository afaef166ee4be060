import type { SourceRange } from '../source-map/position.js'

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'

export const directiveKinds: readonly DirectiveKind[] = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
]

/** A rule, a package of rules (`spelling`) or `all`, as a directive names it. */
export interface NamedRule {
  readonly id: string
  readonly range: SourceRange
}

/** `lisible-disable-next-line spelling/unknown-word -- prénom`, in a comment of the draft. */
export interface Directive {
  /** Absent: the word after `lisible-` is none of ours; `word` has it. */
  readonly kind: DirectiveKind | undefined
  readonly word: NamedRule
  /** None: all rules. */
  readonly rules: readonly NamedRule[]
  readonly reason: string | undefined
  /** The comment with its marks. */
  readonly range: SourceRange
  /** What to delete so that nothing of the directive is left: its line when it stands alone on it. */
  readonly removal: SourceRange
}

/** Reads the directive in a comment whose content is `start`–`end`; `undefined` when it is another comment. */
export function parseDirective(
  source: string,
  start: number,
  end: number,
  range: SourceRange,
): Directive | undefined {
  const content = source.slice(start, end)
  const head = /^\s*lisible-([a-z-]+)/i.exec(content)
  if (!head) return undefined
  const written = head[1]!
  const wordStart = start + head[0].length - written.length
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(content.slice(head[0].length))
  const listEnd = dashes ? head[0].length + dashes.index : content.length
  const reason = dashes ? content.slice(listEnd + dashes[0].length).trim() : ''
  const rules: NamedRule[] = []
  for (const match of content.slice(head[0].length, listEnd).matchAll(/[^\s,]+/g)) {
    const at = start + head[0].length + match.index
    rules.push({ id: match[0].toLowerCase(), range: { start: at, end: at + match[0].length } })
  }
  const kind = written.toLowerCase() as DirectiveKind
  return {
    kind: directiveKinds.includes(kind) ? kind : undefined,
    word: {
      id: `lisible-${written}`,
      range: { start: wordStart - 'lisible-'.length, end: wordStart + written.length },
    },
    rules,
    reason: reason === '' ? undefined : reason,
    range,
    removal: removalOf(source, range),
  }
}

function removalOf(source: string, { start, end }: SourceRange): SourceRange {
  let from = start
  while (from > 0 && (source[from - 1] === ' ' || source[from - 1] === '\t')) from--
  let to = end
  while (to < source.length && (source[to] === ' ' || source[to] === '\t')) to++
  const before = source[from - 1]
  const after = source[to]
  const startsLine = from === 0 || before === '\n' || before === '\r'
  const endsLine = to === source.length || after === '\n' || after === '\r'
  if (!startsLine) return { start: endsLine ? from : start, end: endsLine ? to : end }
  if (!endsLine) return { start, end }
  if (after === '\r' && source[to + 1] === '\n') return { start: from, end: to + 2 }
  return { start: from, end: Math.min(to + 1, source.length) }
}

/** Whether `named` (an id, a package, `all`) holds for the rule `id`. */
export function names(named: string, id: string): boolean {
  return (
    named === 'all' || named === '*' || named === id || (id.startsWith(named) && id[named.length] === '/')
  )
}
