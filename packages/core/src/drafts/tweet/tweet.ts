import { TextBuilder } from '../../source-map/text-builder.js'
import { assemble, type BodySection } from '../assemble.js'
import type { ParseOptions, Problem } from '../draft.js'
import type { HostMap } from '../host/host-node.js'
import { readYaml } from '../host/yaml/read-yaml.js'
import { lineEndEncoder } from '../line-ends.js'
import { readBody } from '../native/body.js'
import { findFrontMatter } from '../native/front-matter.js'
import type { Parsed } from '../parsed.js'
import { RecordReader } from '../record/reader.js'
import { type MediaRecord, type PlacedText, type PollRecord, readRecord } from '../record/record.js'
import { yamlProblem } from '../structured/structured.js'

/**
 * Parses a `.tweet` file of a scheduler that lives in a repository (twitter-together): one text, or a thread
 * whose texts are separated by lines `---`, each with front matter of its own; lines `( ) choice` at the end
 * are a poll.
 */
export function parseTweet(source: string, options: ParseOptions): Parsed {
  const problems: Problem[] = []
  const reader = new RecordReader()
  const encode = lineEndEncoder(source)
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let record = readRecord(emptyMap, reader)
  const texts: PlacedText[] = []
  const media: MediaRecord[] = []
  const comments: { value: string; position: { start: number; end: number } }[] = []
  let poll: PollRecord | undefined
  const parts = splitParts(source, bom)
  for (const [index, part] of parts.entries()) {
    if (part.frontMatter) {
      const { nodes, errors } = readYaml(source, part.frontMatter.start, part.frontMatter.end)
      problems.push(...errors.map(yamlProblem))
      const map = nodes[0]
      if (map?.kind === 'map') {
        const own = readRecord(map, reader)
        if (index === 0) record = { ...own, media: [] }
        media.push(...own.media)
        poll ??= own.poll
      }
    }
    const choices = readChoices(source, part.start, part.end)
    if (choices) poll ??= { options: choices.options, position: choices.range }
    const body = readBody(source.slice(0, choices?.range.start ?? part.end), part.start, encode)
    problems.push(...body.problems)
    comments.push(...body.comments)
    for (const section of body.sections) {
      texts.push(...section.texts)
      media.push(...section.media)
    }
  }
  const sections: BodySection[] = [{ networks: [], texts, media }]
  const publication = assemble(
    {
      record: { ...record, ...(poll ? { poll } : {}) },
      sections: texts.length > 0 || media.length > 0 ? sections : [],
      comments,
      position: { start: 0, end: source.length },
    },
    { ...options, defaultNetworks: options.defaultNetworks?.length ? options.defaultNetworks : ['x'] },
  )
  problems.push(...reader.problems)
  return { publications: [publication], problems }
}

const emptyMap: HostMap = { kind: 'map', entries: [], range: { start: 0, end: 0 } }

interface Part {
  readonly start: number
  readonly end: number
  readonly frontMatter?: { readonly start: number; readonly end: number }
}

/** The texts of a thread: what stands between lines `---`; keys alone there belong to the text after them. */
function splitParts(source: string, bom: number): Part[] {
  const frontMatter = findFrontMatter(source)
  const first = frontMatter?.closed ? frontMatter : undefined
  const parts: Part[] = []
  const separator = /^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm
  let start = first?.bodyStart ?? bom
  let keys = first?.yaml
  separator.lastIndex = start
  const push = (end: number) => {
    if (!keys && parts.length > 0 && isKeys(source.slice(start, end))) keys = { start, end }
    else {
      parts.push({ start, end, ...(keys ? { frontMatter: keys } : {}) })
      keys = undefined
    }
  }
  for (let match = separator.exec(source); match; match = separator.exec(source)) {
    push(match.index)
    start = match.index + match[0].length
    if (match[0] === '') break
  }
  push(source.length)
  return parts
}

function isKeys(text: string): boolean {
  return (
    /^\s*(?:media|poll|reply|retweet|quote|schedule|alt)[ \t]*:/.test(text) &&
    !/^[^\s:#-][^:\n]*$/m.test(text)
  )
}

/** The lines `( ) choice` that end a text. */
function readChoices(
  source: string,
  start: number,
  end: number,
): { options: PlacedText[]; range: { start: number; end: number } } | undefined {
  const options: PlacedText[] = []
  const line = /^[ \t]*\([ \t]?\)[ \t]+(\S.*?)[ \t]*$/gm
  line.lastIndex = start
  let from = -1
  let after = -1
  for (let match = line.exec(source); match && match.index < end; match = line.exec(source)) {
    if (after === -1 || source.slice(after, match.index).trim() !== '') {
      options.length = 0
      from = match.index
    }
    const choice = match[1]!.replace(/\r$/, '').trimEnd()
    const at = match.index + match[0].indexOf(choice)
    const builder = new TextBuilder(at).copy(source, at, at + choice.length)
    options.push({
      value: choice,
      map: builder.map((text) => (/[\r\n]/.test(text) ? undefined : text)),
      range: { start: at, end: at + choice.length },
    })
    after = match.index + match[0].length
  }
  if (options.length < 2 || source.slice(after, end).trim() !== '') return undefined
  return { options, range: { start: from, end: after } }
}
