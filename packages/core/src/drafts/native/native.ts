import { assemble } from '../assemble.js'
import type { ParseOptions, Problem } from '../draft.js'
import type { HostMap } from '../host/host-node.js'
import { readYaml } from '../host/yaml/read-yaml.js'
import { lineEndEncoder } from '../line-ends.js'
import type { Parsed } from '../parsed.js'
import { syntaxRule } from '../problems.js'
import { RecordReader } from '../record/reader.js'
import { readRecord } from '../record/record.js'
import { columnNames, renameKeys } from '../structured/rename-keys.js'
import { yamlProblem } from '../structured/structured.js'
import { readBody } from './body.js'
import { findFrontMatter } from './front-matter.js'

/** Parses a native draft: front matter, then a plain-text body with variants and media. */
export function parseNative(source: string, options: ParseOptions): Parsed {
  const problems: Problem[] = []
  const reader = new RecordReader({ keepExtra: options.keepExtra === true })
  const frontMatter = findFrontMatter(source)
  const bodyStart = frontMatter?.bodyStart ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0)
  let map: HostMap = { kind: 'map', entries: [], range: { start: 0, end: 0 } }
  if (frontMatter) {
    const { nodes, errors } = readYaml(source, frontMatter.yaml.start, frontMatter.yaml.end)
    problems.push(...errors.map(yamlProblem))
    if (!frontMatter.closed) {
      const { start } = frontMatter.yaml
      problems.push({
        rule: syntaxRule,
        message: 'unclosedFrontMatter',
        data: {},
        place: { start: start - 4, end: start },
      })
    }
    const [node] = nodes
    if (node?.kind === 'map') map = renameKeys(node, columnNames(options.columns))
    else if (node && !(node.kind === 'scalar' && node.value === null)) {
      problems.push({ rule: syntaxRule, message: 'notAMap', data: {}, place: node.range })
    }
  }
  const record = readRecord(map, reader)
  const body = readBody(source, bodyStart, lineEndEncoder(source))
  const publication = assemble(
    { record, sections: body.sections, comments: body.comments, position: { start: 0, end: source.length } },
    options,
  )
  problems.push(...reader.problems, ...body.problems)
  return { publications: [publication], problems }
}
