import type { RuleEntry } from '../config/config.js'
import type { Finding, Severity } from '../findings/finding.js'
import { intend } from '../fixes/intention.js'
import { renderMessage } from '../rules/messages.js'
import type { AnyRule, PlaceReport, TextReport } from '../rules/rule.js'
import type { SourceRange } from '../source-map/position.js'
import type { Edit } from '../source-map/source-map.js'
import type { WalkEnvironment } from './walk.js'

type AnyReport = (TextReport | PlaceReport) & { readonly message: string; readonly data?: unknown }

/** Hears the reports of rules: from offsets in a text to findings in the author's file. */
export function createReport(environment: FindingEnvironment, findings: Finding[]) {
  return (entry: RuleEntry, report: unknown): void => {
    findings.push(toFinding(entry, environment, report as AnyReport))
  }
}

type FindingEnvironment = Pick<WalkEnvironment, 'lines' | 'locale'>

function toFinding(entry: RuleEntry, environment: FindingEnvironment, report: AnyReport): Finding {
  const { rule } = entry
  const { meta } = rule
  const message = rule.messages[report.message]
  if (!message) throw new Error(`${meta.id} has no message "${report.message}"`)
  const place = 'text' in report ? placeInText(report, meta.id) : report.place
  const severity: Severity =
    entry.severity ?? report.severity ?? (meta.severity === 'off' ? 'warning' : meta.severity)
  const networks = report.networks ?? ('text' in report ? report.text.networks : [])
  const data = (report.data ?? {}) as Readonly<Record<string, unknown>>
  const source = meta.sources[0]
  const edits = 'text' in report ? textEdits(report) : undefined
  return {
    rule: meta.id,
    severity,
    verdict: report.verdict ?? 'fail',
    message: renderMessage(message, environment.locale, report.data),
    messageId: report.message,
    data,
    networks,
    ...(meta.criterion ? { criterion: meta.criterion } : {}),
    ...(source ? { url: source.url } : {}),
    start: environment.lines.point(place.start),
    end: environment.lines.point(place.end),
    expected: report.expected ?? [],
    ...(edits?.suggestions ? { suggestions: edits.suggestions } : {}),
    ...(edits?.fix ? { fix: edits.fix } : {}),
    ...copyOf(report),
    ...mediaOf(report),
  }
}

function placeInText(report: TextReport, id: string): SourceRange {
  const { start, end, text } = report
  if (!(start >= 0 && end >= start && end <= text.value.length)) {
    throw new RangeError(`${id} reports ${start}–${end} of a text of ${text.value.length} characters`)
  }
  return text.map.locate(start, end)
}

function textEdits(report: TextReport): { suggestions?: Edit[]; fix?: Edit } {
  const { text, start, end } = report
  const result: { suggestions?: Edit[]; fix?: Edit } = {}
  if (report.expected && report.expected.length > 0) {
    const edits = report.expected.map((value) => text.map.edit(start, end, value))
    if (edits.every((edit): edit is Edit => edit !== undefined)) result.suggestions = edits
  }
  if (report.fix !== undefined) {
    const fix = typeof report.fix === 'string' ? { start, end, text: report.fix } : report.fix
    const edit = text.map.edit(fix.start, fix.end, fix.text)
    if (edit) result.fix = intend(edit, { text, start: fix.start, end: fix.end, replacement: fix.text })
  }
  return result
}

/** Nothing where the name of the file cannot be edited. */
function copyOf(report: AnyReport): Pick<Finding, 'copy'> {
  if (!('place' in report) || !report.copy) return {}
  const { medium, to, without } = report.copy
  const { file: from, fileMap } = medium
  const edit = fileMap?.edit(0, from.length, to)
  if (!edit) return {}
  const intention = { text: medium, start: 0, end: from.length, replacement: to }
  return { copy: { from, to, without, edit: intend(edit, intention) } }
}

function mediaOf(report: AnyReport): Pick<Finding, 'media'> {
  if (report.media) return { media: report.media }
  const medium = 'text' in report ? report.text.medium : undefined
  return medium ? { media: { file: medium.file } } : {}
}

/** A finding for what a parser had to say. */
export function problemFinding(
  problem: {
    readonly rule: AnyRule
    readonly message: string
    readonly data: unknown
    readonly place: SourceRange
    readonly expected?: readonly string[]
    readonly suggestions?: readonly Edit[]
    readonly fix?: Edit
  },
  severity: Severity | undefined,
  environment: FindingEnvironment,
): Finding {
  const entry: RuleEntry = { rule: problem.rule, options: undefined, ...(severity ? { severity } : {}) }
  const finding = toFinding(entry, environment, {
    place: problem.place,
    message: problem.message,
    data: problem.data,
    ...(problem.expected ? { expected: problem.expected } : {}),
  })
  return {
    ...finding,
    ...(problem.suggestions ? { suggestions: problem.suggestions } : {}),
    ...(problem.fix ? { fix: problem.fix } : {}),
  }
}
