import type { Publication } from '../../tree/nodes.js'
import { assemble } from '../assemble.js'
import type { DocumentOptions, ParseOptions, Problem } from '../draft.js'
import { lineEndEncoder } from '../line-ends.js'
import { findFrontMatter } from '../native/front-matter.js'
import { NetworkNames } from '../networks/network-names.js'
import type { Parsed } from '../parsed.js'
import { documentRule } from '../problems.js'
import { readLines } from './blocks.js'
import { DocumentReader } from './document-reader.js'
import { TitleReader } from './headings.js'
import { readSections } from './sections.js'

/**
 * Parses a Markdown document (or a text with drawn headings) that holds many publications: headings name the
 * network or the publication, the text stands in a code fence, a block quote or bare. `undefined` for a file
 * that is one publication.
 */
export function parseDocument(source: string, options: ParseOptions): Parsed | undefined {
  const { document = {} } = options
  const frontMatter = findFrontMatter(source)
  if (!mayBeDocument(source, options.path, frontMatter !== undefined, document)) return undefined
  const start = frontMatter?.bodyStart ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const lines = readLines(source, start)
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const titles = new TitleReader(NetworkNames.of(options.knownNetworks), document)
  const root = readSections(source, lines, titles)
  const reader = new DocumentReader(
    { source, encode: lineEndEncoder(source) },
    titles,
    NetworkNames.of(options.knownNetworks),
    document.text,
  )
  reader.read(root)
  const comments = lines.filter(({ kind }) => kind === 'comment')
  const publications: Publication[] = reader.publications().map((assembly) => assemble(assembly, options))
  const problems: Problem[] = [...reader.problems]
  if (publications.length === 0) {
    const isText = /\.txt$/i.test(options.path)
    if (document.layout !== 'document' && (headings.length < 2 || isText)) return undefined
    const first = headings[0]
    const place = first ? { start: first.start, end: first.end } : { start, end: source.length }
    problems.push({ rule: documentRule, message: 'nothing', data: {}, place })
  } else if (comments.length > 0) {
    publications[0] = withComments(source, publications[0]!, comments)
  }
  return { publications, problems }
}

function mayBeDocument(
  source: string,
  path: string,
  frontMatter: boolean,
  { layout }: DocumentOptions,
): boolean {
  if (layout === 'document') return true
  if (layout === 'post' || frontMatter || /\.post\.[a-z]+$/i.test(path)) return false
  return (
    /^(?:#{1,6}[ \t]|[ \t]*[═━┌╔]{1}[═━─]{3}|={3,}[ \t]*$)/m.test(source) &&
    !/^[ \t]*<!--\s*(?:networks?|r[ée]seaux?)\s*:/im.test(source)
  )
}

/** Comments of the document carry directives; they go with its first publication. */
function withComments(
  source: string,
  publication: Publication,
  comments: readonly { readonly start: number; readonly end: number }[],
): Publication {
  const nodes = comments.flatMap((position) => {
    const match = /^\s*<!--([\s\S]*?)-->\s*$/.exec(source.slice(position.start, position.end))
    return match ? [{ type: 'comment' as const, value: match[1]!.trim(), position }] : []
  })
  return { ...publication, children: [...publication.children, ...nodes] }
}
