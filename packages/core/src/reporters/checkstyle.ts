import type { StreamedReport } from './streamed.js'
import { xml } from './xml.js'

/** Checkstyle XML, version 4.3. */
export function checkstyleReport(): StreamedReport {
  return {
    opening: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    separator: '\n',
    draft({ path, findings }) {
      const errors = findings.map(
        ({ start, severity, message, rule }) =>
          `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${xml(message)}" source="${xml(`lisible.${rule}`)}"/>`,
      )
      return errors.length > 0
        ? `  <file name="${xml(path)}">\n${errors.join('\n')}\n  </file>`
        : `  <file name="${xml(path)}"/>`
    },
    closing: () => '\n</checkstyle>',
  }
}
