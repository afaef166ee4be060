import type { Locale } from '../locales/locale.js'
import { severityName } from './severity-name.js'
import type { StreamedReport } from './streamed.js'
import { terminalSafe } from './terminal-safe.js'

/** One line a finding: `path:line:column: severity rule [networks] message`. Control characters are shown, not sent. */
export function compactReport(locale: Locale): StreamedReport {
  return {
    opening: '',
    separator: '\n',
    draft: ({ path, findings }) =>
      findings
        .map(({ start, severity, rule, networks, message }) => {
          const on = networks.length > 0 ? ` [${networks.join(', ')}]` : ''
          return terminalSafe(
            `${oneLine(path)}:${start.line}:${start.column}: ${severityName(severity, locale)} ${rule}${on} ${oneLine(message)}`,
          )
        })
        .join('\n'),
    closing: () => '',
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
