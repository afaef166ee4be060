import type { Finding, Locale } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver'
import type { Check } from '../check/checks.js'
import type { ConfigurationProblem } from '../check/host.js'
import { words } from '../server/words.js'
import { publicationAt } from './counters.js'
import { resolveUri } from './uris.js'

/** Editors show no more a file; the worst are kept. */
const maxDiagnostics = 1000

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

export interface DiagnosticOptions {
  readonly locale: Locale
  /** The client shows related places. */
  readonly related: boolean
  /** The client shows addresses of codes. */
  readonly links: boolean
  /** The client dims what is tagged. */
  readonly tags: boolean
}

/** What a client must hand back with a diagnostic for its finding to be found again. */
export interface DiagnosticData {
  readonly rule: string
  readonly messageId: string
  readonly start: number
  readonly end: number
}

/** The findings of a check as the protocol has them, in the order of the file. */
export function toDiagnostics(check: Check, options: DiagnosticOptions): Diagnostic[] {
  const { findings } = check
  const kept = findings.length > maxDiagnostics ? worst(findings, maxDiagnostics - 1) : findings
  const diagnostics = kept.map((finding) => toDiagnostic(finding, check, options))
  if (kept.length < findings.length) {
    diagnostics.push({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity: DiagnosticSeverity.Information,
      source: 'lisible',
      message: words[options.locale].more(findings.length - kept.length),
    })
  }
  if (check.problem) diagnostics.unshift(configurationDiagnostic(check.problem, options))
  return diagnostics
}

function toDiagnostic(
  finding: Finding,
  check: Check,
  { locale, related, links, tags }: DiagnosticOptions,
): Diagnostic {
  const information = related ? relatedTo(finding, check, locale) : []
  const data: DiagnosticData = {
    rule: finding.rule,
    messageId: finding.messageId,
    start: finding.start.offset,
    end: finding.end.offset,
  }
  const doubt = finding.verdict === 'incomplete' ? ` (${words[locale].incomplete})` : ''
  return {
    range: rangeOf(finding),
    severity: severities[finding.severity],
    source: sourceOf(finding, locale),
    code: finding.rule,
    ...(links && finding.url ? { codeDescription: { href: finding.url } } : {}),
    message: `${finding.message}${doubt}`,
    ...(tags && isSurplus(finding) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(information.length > 0 ? { relatedInformation: information } : {}),
    data,
  }
}

/** `lisible`, with the networks where they are few: lists of problems can then be filtered by network. */
function sourceOf({ networks }: Finding, locale: Locale): string {
  if (networks.length === 0 || networks.length > 3) return 'lisible'
  return `lisible (${networks.map((id) => labelOf(id, locale)).join(', ')})`
}

/** The place of a finding as the protocol has it: lines and characters from 0. */
export function rangeOf({ start, end }: Pick<Finding, 'start' | 'end'>): Diagnostic['range'] {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}

/** Characters that the network will not show. */
function isSurplus({ rule, data }: Finding): boolean {
  return rule === 'network/length' && typeof data.over === 'number'
}

function relatedTo(
  finding: Finding,
  { draft, uri, document }: Check,
  locale: Locale,
): DiagnosticRelatedInformation[] {
  const text = words[locale]
  const information: DiagnosticRelatedInformation[] = []
  if (finding.media) {
    const { file } = finding.media
    const medium = draft.publications
      .flatMap(({ children }) => children)
      .find((child) => child.type === 'media' && child.file === file)
    const target = resolveUri(uri, file)
    if (target && medium) {
      information.push({
        location: {
          uri: target,
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        },
        message: text.mediumHere(file),
      })
    }
  }
  // Elsewhere the network is no cause, and the line would only be noise.
  const causes = finding.rule.startsWith('network/') ? finding.networks.slice(0, 3) : []
  const own = causes.length > 0 ? publicationAt(draft, finding.start.offset) : undefined
  for (const network of causes) {
    const place = own?.networkPositions.get(network)
    if (!place || (place.start <= finding.start.offset && finding.start.offset < place.end)) continue
    information.push({
      location: {
        uri,
        range: { start: document.positionAt(place.start), end: document.positionAt(place.end) },
      },
      message: text.networkHere(labelOf(network, locale)),
    })
  }
  return information
}

/** The configuration's faults, shown where the author is. */
function configurationDiagnostic(
  problem: ConfigurationProblem,
  { locale, related }: DiagnosticOptions,
): Diagnostic {
  const { configuration, configurationHere, otherMistakes } = words[locale]
  const others = problem.others ?? []
  const places = [problem, ...others].flatMap((one) =>
    related && one.uri
      ? [
          {
            location: { uri: one.uri, range: mistakeRange(one) },
            message: others.length > 0 ? one.message : configurationHere,
          },
        ]
      : [],
  )
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    source: 'lisible',
    code: 'configuration',
    message: `${configuration(problem.message)}${others.length > 0 ? ` ${otherMistakes(others.length)}` : ''}`,
    ...(places.length > 0 ? { relatedInformation: places } : {}),
  }
}

/** Every fault of a configuration, by the URI of the file that it is in. */
export function configurationDiagnostics(problem: ConfigurationProblem): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>()
  for (const one of [problem, ...(problem.others ?? [])]) {
    if (one.uri === undefined) continue
    const diagnostics = byFile.get(one.uri) ?? []
    byFile.set(one.uri, diagnostics)
    diagnostics.push({
      range: mistakeRange(one),
      severity: DiagnosticSeverity.Error,
      source: 'lisible',
      code: 'configuration',
      message: one.message,
    })
  }
  return byFile
}

function mistakeRange({ source = '', range }: ConfigurationProblem): Diagnostic['range'] {
  const at = (offset: number) => {
    const before = source.slice(0, offset).split(/\r\n|\n|\r/)
    return { line: before.length - 1, character: before.at(-1)!.length }
  }
  return { start: at(range?.start ?? 0), end: at(range?.end ?? 0) }
}

function worst(findings: readonly Finding[], count: number): Finding[] {
  const rank = { error: 0, warning: 1, info: 2 } as const
  const kept = new Set(
    findings
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.index - b.index)
      .slice(0, count)
      .map(({ finding }) => finding),
  )
  return findings.filter((finding) => kept.has(finding))
}
