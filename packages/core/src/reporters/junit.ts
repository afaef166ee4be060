import type { Locale } from '../locales/locale.js'
import type { ReportedDraft } from './report.js'
import { severityName } from './severity-name.js'
import type { StreamedReport } from './streamed.js'
import { xml } from './xml.js'

/**
 * JUnit XML: a suite a draft, a failure for each error; warnings and advice are in the output of the suite.
 * Totals are those of the suites, which readers add up: the first line is written before the last draft is read.
 */
export function junitReport(locale: Locale): StreamedReport {
  return {
    opening: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lisible">\n',
    separator: '\n',
    draft: (draft) => suite(draft, locale),
    closing: () => '\n</testsuites>',
  }
}

function suite({ path, findings, counts }: ReportedDraft, locale: Locale): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity !== 'error')
  const cases = errors.map(
    ({ rule, message, start, networks }) =>
      `    <testcase name="${xml(`${rule} (${start.line}:${start.column})`)}" classname="${xml(path)}" time="0">\n      <failure message="${xml(message)}" type="${xml(rule)}">${xml(`${path}:${start.line}:${start.column}${networks.length > 0 ? ` [${networks.join(', ')}]` : ''}`)}</failure>\n    </testcase>`,
  )
  if (cases.length === 0) cases.push(`    <testcase name="lisible" classname="${xml(path)}" time="0"/>`)
  const said = others.map(
    ({ severity, rule, message, start }) =>
      `${start.line}:${start.column} ${severityName(severity, locale)} ${rule} ${message}`,
  )
  const output = said.length > 0 ? `\n    <system-out>${xml(said.join('\n'))}</system-out>` : ''
  return `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${counts.error}" errors="0" skipped="0" time="0">\n${cases.join('\n')}${output}\n  </testsuite>`
}
