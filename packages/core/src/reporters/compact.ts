import type { Locale } from '../locales/locale.js'
import type { ReportedDraft } from './report.js'
import { severityName } from './severity-name.js'

/** One line a finding: `path:line:column: severity rule [networks] message`. Control characters are shown, not sent. */
export function compactReport(drafts: readonly ReportedDraft[], locale: Locale): string {
  const lines: string[] = []
  for (const { path, findings } of drafts) {
    for (const { start, severity, rule, networks, message } of findings) {
      const on = networks.length > 0 ? ` [${networks.join(', ')}]` : ''
      lines.push(
        `${path}:${start.line}:${start.column}: ${severityName(severity, locale)} ${rule}${on} ${oneLine(message)}`,
      )
    }
  }
  return lines.join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
