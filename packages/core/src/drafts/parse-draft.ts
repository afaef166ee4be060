import { LineIndex } from '../source-map/position.js'
import type { Publication } from '../tree/nodes.js'
import type { Draft, ParseOptions, Problem } from './draft.js'
import { parseNative } from './native/native.js'
import { emptyRule, unreadableRule } from './problems.js'

interface Parsed {
  readonly publications: Publication[]
  readonly problems: Problem[]
}

type Parser = (source: string, options: ParseOptions) => Parsed

/** Draft formats by extension. `.txt` and `.tweet` are native drafts whose front matter is rarely there. */
const parsers: Readonly<Record<string, Parser>> = {
  md: parseNative,
  markdown: parseNative,
  txt: parseNative,
  tweet: parseNative,
}

/** Extensions that `parseDraft` reads, without dot. */
export const draftExtensions: readonly string[] = Object.keys(parsers)

/** Parses a draft file. Never throws: what is wrong is in `problems`, what could be read in `publications`. */
export function parseDraft(source: string, options: ParseOptions): Draft {
  const { publications, problems } = parse(source, options)
  return { path: options.path, source, lines: new LineIndex(source), publications, problems }
}

function parse(source: string, options: ParseOptions): Parsed {
  const place = { start: 0, end: 0 }
  const extension = /\.([^./\\]+)$/.exec(options.path)?.[1]?.toLowerCase() ?? ''
  const parser = parsers[extension]
  if (!parser) {
    const data = { extension: extension === '' ? options.path : `.${extension}` }
    return { publications: [], problems: [{ rule: unreadableRule, message: 'format', data, place }] }
  }
  if (source.includes('\0')) {
    return { publications: [], problems: [{ rule: unreadableRule, message: 'binary', data: {}, place }] }
  }
  if (source.trim() === '') {
    return {
      publications: [],
      problems: [{ rule: emptyRule, message: 'empty', data: {}, place: { start: 0, end: source.length } }],
    }
  }
  return parser(source, options)
}
