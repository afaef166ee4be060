/** Place of the YAML between `---` lines at the top of a native draft. */
export interface FrontMatter {
  /** Offset of its first character and of the line that closes it. */
  readonly start: number
  readonly close: number
  /** Offset behind the closing line. */
  readonly end: number
}

/** The front matter of a text; one that is not closed yet ends with the text. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(source)
  if (!open) return undefined
  const start = open[0].length
  const close = /^(?:---|\.\.\.)[ \t]*$/m
  const rest = source.slice(start)
  const hit = close.exec(rest)
  if (!hit) return undefined
  const end = start + hit.index + hit[0].length
  return { start, close: start + hit.index, end }
}
