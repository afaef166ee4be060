import type { Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { AnyRule } from '../rules/rule.js'
import { LineIndex } from '../source-map/position.js'
import type { Edit } from '../source-map/source-map.js'
import type { ReportedDraft } from './report.js'
import type { StreamedReport } from './streamed.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * SARIF 2.1.0, for code scanning. Columns count UTF-16 code units; fixes and suggestions are replacements.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(rules: readonly AnyRule[], locale: Locale, version: string): StreamedReport {
  return {
    opening: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","language":"${locale}","results":[\n`,
    separator: ',\n',
    listsDrafts: true,
    draft(draft, index) {
      const lines = new LineIndex(draft.source ?? '')
      return draft.findings
        .map((finding) => JSON.stringify(result(finding, draft, index, lines, locale)))
        .join(',\n')
    },
    closing({ paths, rules: used }) {
      const driver = {
        name: 'lisible',
        semanticVersion: version,
        rules: rules.filter(({ meta }) => used.has(meta.id)).map((rule) => describe(rule, locale)),
      }
      const artifacts = paths.map((path) => ({ location: { uri: uri(path) }, sourceLanguage: 'markdown' }))
      return `\n],"tool":${JSON.stringify({ driver })},"artifacts":${JSON.stringify(artifacts)}}]}`
    },
  }
}

function describe({ meta }: AnyRule, locale: Locale): object {
  const [source] = meta.sources
  return {
    id: meta.id,
    shortDescription: { text: meta.description[locale] },
    ...(meta.rationale ? { fullDescription: { text: meta.rationale[locale] } } : {}),
    ...(source ? { helpUri: source.url } : {}),
    defaultConfiguration: meta.severity === 'off' ? { enabled: false } : { level: levels[meta.severity] },
    properties: { category: meta.category, ...(meta.criterion ? { criterion: meta.criterion } : {}) },
  }
}

function result(
  finding: Finding,
  { path, source }: ReportedDraft,
  artifact: number,
  lines: LineIndex,
  locale: Locale,
): object {
  const { rule, severity, verdict, message, networks, start, end } = finding
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
  const fixes = source === undefined ? [] : fixesOf(finding, path, artifact, lines, locale)
  return {
    ruleId: rule,
    // SARIF 2.1.0, 3.27.10: what is no failure has no level.
    level: verdict === 'incomplete' ? 'none' : levels[severity],
    kind: verdict === 'incomplete' ? 'review' : 'fail',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(path), index: artifact }, region } }],
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: { networks },
  }
}

function fixesOf(
  { fix, suggestions = [], expected }: Finding,
  path: string,
  artifact: number,
  lines: LineIndex,
  locale: Locale,
): object[] {
  const proposed = suggestions.map((edit, index) => ({ edit, written: expected[index] }))
  const told = new Set<string>()
  const edits = [...(fix ? [{ edit: fix, written: undefined }] : []), ...proposed].filter(({ edit }) => {
    const key = `${edit.start} ${edit.end} ${edit.text}`
    return !told.has(key) && told.add(key)
  })
  return edits.map(({ edit, written }) => ({
    description: { text: title(written ?? edit.text, locale) },
    artifactChanges: [
      { artifactLocation: { uri: uri(path), index: artifact }, replacements: [replacement(edit, lines)] },
    ],
  }))
}

function title(written: string, locale: Locale): string {
  if (written === '') return locale === 'fr' ? 'Supprimer' : 'Remove'
  return locale === 'fr' ? `Écrire «\u00a0${written}\u00a0»` : `Write \`${written}\``
}

function replacement({ start, end, text }: Edit, lines: LineIndex): object {
  const from = lines.point(start)
  const to = lines.point(end)
  return {
    deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    insertedContent: { text },
  }
}

function uri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
