import {
  checkstyleReport,
  compactReport,
  githubReport,
  jsonReport,
  junitReport,
  type Locale,
  markdownReport,
  type StreamedReport,
  sarifReport,
} from '@lisible/core'
import { rulesById } from '@lisible/engine'
import { version } from '../version.js'
import type { Format } from './formats.js'
import { type PrettyOptions, prettyReport } from './pretty.js'

export interface StreamingOptions {
  readonly locale: Locale
  /** How wide and colourful a report for people is. */
  readonly terminal: Omit<PrettyOptions, 'locale'>
  /** A grid is made of all drafts: nothing that holds one can be written before the last. */
  readonly grid: boolean
}

/** The report of a format, written while drafts are checked; `undefined` where it takes all of them at once. */
export function streamedReport(
  format: Format,
  { locale, terminal, grid }: StreamingOptions,
): StreamedReport | undefined {
  switch (format) {
    case 'pretty':
      return prettyReport({ locale, ...terminal })
    case 'compact':
      return compactReport(locale)
    case 'github':
      return githubReport()
    case 'checkstyle':
      return checkstyleReport()
    case 'junit':
      return junitReport(locale)
    case 'sarif':
      return sarifReport([...rulesById.values()], locale, version)
    case 'json':
      return grid ? undefined : jsonReport()
    case 'markdown':
      return grid ? undefined : markdownReport(locale)
    default:
      return undefined
  }
}
