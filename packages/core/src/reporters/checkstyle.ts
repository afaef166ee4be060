import type { ReportedDraft } from './report.js'
import { xml } from './xml.js'

/** Checkstyle XML, version 4.3. */
export function checkstyleReport(drafts: readonly ReportedDraft[]): string {
  const files = drafts.map(({ path, findings }) => {
    const errors = findings.map(
      ({ start, severity, message, rule }) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${xml(message)}" source="${xml(`lisible.${rule}`)}"/>`,
    )
    return errors.length > 0
      ? `  <file name="${xml(path)}">\n${errors.join('\n')}\n  </file>`
      : `  <file name="${xml(path)}"/>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('\n')}\n</checkstyle>`
}
