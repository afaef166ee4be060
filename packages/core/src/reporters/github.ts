import type { Finding } from '../findings/finding.js'
import type { StreamedReport } from './streamed.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * GitHub Actions workflow commands: annotations on the lines of the drafts.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(): StreamedReport {
  return {
    opening: '',
    separator: '\n',
    draft: ({ path, findings }) => findings.map((finding) => annotation(path, finding)).join('\n'),
    closing: () => '',
  }
}

function annotation(path: string, { severity, start, end, rule, message }: Finding): string {
  const sameLine = start.line === end.line
  const place = [
    `file=${property(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub refuses columns on annotations of several lines.
    ...(sameLine ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(rule)}`,
  ]
  return `::${commands[severity]} ${place.join(',')}::${value(message)}`
}

function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
