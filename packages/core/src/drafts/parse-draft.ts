import { collectDirectives } from '../directives/collect.js'
import { LineIndex } from '../source-map/position.js'
import type { Publication } from '../tree/nodes.js'
import { parseCsvDraft } from './csv/csv.js'
import { parseDocument } from './document/document.js'
import type { Draft, ParseOptions } from './draft.js'
import { parseNative } from './native/native.js'
import type { Parsed, Parser } from './parsed.js'
import { emptyRule, unreadableRule } from './problems.js'
import { parseJsonDraft, parseYamlDraft } from './structured/structured.js'
import { parseTweet } from './tweet/tweet.js'

/** Draft formats by extension. */
const parsers: Readonly<Record<string, Parser>> = {
  md: parseMarkdown,
  markdown: parseMarkdown,
  txt: parseMarkdown,
  tweet: parseTweet,
  yaml: parseYamlDraft,
  yml: parseYamlDraft,
  json: parseJsonDraft,
  csv: parseCsvDraft,
  tsv: parseCsvDraft,
}

/** A native draft, or a document with many publications. */
function parseMarkdown(source: string, options: ParseOptions): Parsed {
  return parseDocument(source, options) ?? parseNative(source, options)
}

/** Extensions that `parseDraft` reads, without dot. */
export const draftExtensions: readonly string[] = Object.keys(parsers)

/** Parses a draft file. Never throws: what is wrong is in `problems`, what could be read in `publications`. */
export function parseDraft(source: string, options: ParseOptions): Draft {
  const extension = /\.([^./\\]+)$/.exec(options.path)?.[1]?.toLowerCase() ?? ''
  const shared = { path: options.path, source, lines: new LineIndex(source) }
  try {
    const directives = collectDirectives(source, extension)
    return { ...shared, ...parse(source, extension, options), directives }
  } catch (error) {
    // A mistake of ours: the other drafts are still checked, and nobody is told that this one is well.
    const data = { detail: error instanceof Error ? error.message : String(error) }
    const problem = { rule: unreadableRule, message: 'internal', data, place: { start: 0, end: 0 } }
    return { ...shared, publications: [], problems: [problem] }
  }
}

function parse(source: string, extension: string, options: ParseOptions): Parsed {
  const place = { start: 0, end: 0 }
  const parser = parsers[extension]
  if (!parser) {
    const data = { extension: extension === '' ? options.path : `.${extension}` }
    return { publications: [], problems: [{ rule: unreadableRule, message: 'format', data, place }] }
  }
  if (source.includes('\0')) {
    return { publications: [], problems: [{ rule: unreadableRule, message: 'binary', data: {}, place }] }
  }
  const parsed = source.trim() === '' ? nothing : parser(source, options)
  const isEmpty = parsed.problems.length === 0 && !parsed.publications.some(hasContent)
  if (!isEmpty) return parsed
  const whole = { start: 0, end: source.length }
  const problem = { rule: emptyRule, message: 'empty', data: {}, place: whole }
  return { publications: parsed.publications, problems: [problem] }
}

const nothing: Parsed = { publications: [], problems: [] }

function hasContent({ children }: Publication): boolean {
  return children.some(({ type }) => type !== 'comment')
}
