import type { SourceRange } from '../../source-map/position.js'

export interface FrontMatter {
  /** Between the two `---` lines. */
  readonly yaml: SourceRange
  /** Where the body begins. */
  readonly bodyStart: number
  readonly closed: boolean
}

/**
 * Finds the front matter at the start of a file: a line `---`, YAML, a line `---` or `...`.
 * A `---` that is never closed is front matter only when the next line looks like a key.
 */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(start, start + 16))
  if (!opening) return undefined
  const yamlStart = start + opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm
  closing.lastIndex = yamlStart
  const match = closing.exec(source)
  if (match) {
    return {
      yaml: { start: yamlStart, end: match.index },
      bodyStart: match.index + match[0].length,
      closed: true,
    }
  }
  if (!/^[\p{L}][\p{L}\p{N}_ -]*[ \t]*:/u.test(source.slice(yamlStart, yamlStart + 80))) return undefined
  return { yaml: { start: yamlStart, end: source.length }, bodyStart: source.length, closed: false }
}
