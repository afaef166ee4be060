import type { Line } from './blocks.js'
import type { Title, TitleReader } from './headings.js'

/** A heading with what stands under it. */
export interface Section {
  readonly heading: Line | undefined
  readonly title: Title | undefined
  readonly level: number
  /** Lines before the first heading under it. */
  readonly lines: Line[]
  readonly children: Section[]
  readonly start: number
  end: number
}

/** The tree of a document's headings. */
export function readSections(source: string, lines: readonly Line[], titles: TitleReader): Section {
  const root: Section = section(undefined, undefined, 0, 0)
  const open: Section[] = [root]
  for (const line of lines) {
    if (line.kind === 'heading') {
      const level = line.level ?? 1
      while (open.length > 1 && open.at(-1)!.level >= level) close(open.pop()!, line.start)
      const text = source.slice(line.title!.start, line.title!.end)
      const child = section(line, titles.heading(text), level, line.start)
      open.at(-1)!.children.push(child)
      open.push(child)
    } else open.at(-1)!.lines.push(line)
  }
  for (const rest of open) close(rest, source.length)
  return root
}

function section(heading: Line | undefined, title: Title | undefined, level: number, start: number): Section {
  return { heading, title, level, lines: [], children: [], start, end: start }
}

function close(closed: Section, end: number): void {
  closed.end = end
}
