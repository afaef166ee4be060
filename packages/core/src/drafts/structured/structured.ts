import type { ParseOptions, Problem } from '../draft.js'
import { readJson } from '../host/json.js'
import { readYaml } from '../host/yaml/read-yaml.js'
import type { Parsed } from '../parsed.js'
import { syntaxRule } from '../problems.js'
import { readPublications } from './publications.js'

/** Parses a YAML file: a publication, a list of them, or several documents. */
export function parseYamlDraft(source: string, options: ParseOptions): Parsed {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const { nodes, errors } = readYaml(source, start, source.length)
  const { publications, problems } = readPublications(nodes, options, { foreign: false })
  return { publications, problems: [...errors.map(yamlProblem), ...problems] }
}

/** What `yaml` had to say, as a problem. */
export function yamlProblem(error: {
  readonly code: string
  readonly detail: string
  readonly range: { readonly start: number; readonly end: number }
}): Problem {
  return {
    rule: syntaxRule,
    message: 'yaml',
    data: { detail: error.detail, code: error.code },
    place: error.range,
  }
}

/** Parses a JSON file: a publication or a list of them. */
export function parseJsonDraft(source: string, options: ParseOptions): Parsed {
  const { node, error } = readJson(source)
  const { publications, problems } = node
    ? readPublications([node], options, { foreign: true })
    : { publications: [], problems: [] }
  if (!error) return { publications, problems }
  const { message, found, range } = error
  return {
    publications,
    problems: [
      { rule: syntaxRule, message: 'json', data: { problem: message, found }, place: range },
      ...problems,
    ],
  }
}
