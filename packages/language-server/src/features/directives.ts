import type { Edit, Finding } from '@lisible/core'
import type { Check } from '../check/checks.js'
import { publishesTheSame, readAfter } from './edits.js'
import { frontMatterOf } from './front-matter.js'

/** Formats whose drafts may hold a comment, and how it is written there. */
function commentIn(path: string, source: string, offset: number): ((text: string) => string) | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (extension === 'yaml' || extension === 'yml') return (text) => `# ${text}`
  if (!['md', 'markdown', 'txt', 'tweet'].includes(extension)) return undefined
  const front = frontMatterOf(source)
  return front && offset < front.close ? (text) => `# ${text}` : (text) => `<!-- ${text} -->`
}

/** The edit after which this finding is ignored and nothing else changes; `undefined` where there is none. */
export function disableHere(check: Check, finding: Finding): Edit | undefined {
  const { source, path } = check.draft
  const { start } = finding
  const comment = commentIn(path, source, start.offset)
  if (!comment) return undefined
  const lineStart = start.offset - (start.column - 1)
  const indent = /^[ \t]*/.exec(source.slice(lineStart))![0]
  const text = comment(`lisible-disable-next-line ${finding.rule}`)
  const above: Edit = { start: lineStart, end: lineStart, text: `${indent}${text}${lineEnd(source)}` }
  return verified(check, above)
}

/** The edit after which the rule is ignored in the whole file. */
export function disableInFile(check: Check, finding: Finding): Edit | undefined {
  const { source, path } = check.draft
  const front = frontMatterOf(source)
  const top = front ? front.start : /^\uFEFF?/.exec(source)![0].length
  const comment = commentIn(path, source, top)
  if (!comment) return undefined
  const text = `${comment(`lisible-disable-file ${finding.rule}`)}${lineEnd(source)}`
  return verified(check, { start: top, end: top, text })
}

/** An edit that is read as one directive more and publishes the same, or nothing. */
function verified(check: Check, edit: Edit): Edit | undefined {
  const { draft } = check
  const after = readAfter(check, edit)
  const directives = (after.directives?.length ?? 0) - (draft.directives?.length ?? 0)
  return directives === 1 && publishesTheSame(draft, after) ? edit : undefined
}

export function lineEnd(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}
