import {
  type Finding,
  type Locale,
  mediaKindOf,
  onOneLine,
  type ReportCounts,
  type ReportedDraft,
  type StreamedReport,
  severityCount,
  severityName,
  terminalSafe,
} from '@lisible/core'
import { labelOf } from '@lisible/networks'
import pc from 'picocolors'
import { excerpt } from '../terminal/excerpt.js'

export interface PrettyOptions {
  readonly locale: Locale
  /** Cells of a line. */
  readonly columns: number
  readonly colours: boolean
  /** Whether drafts are shown as they would be once fixed. */
  readonly isDryRun?: boolean
}

type Colours = ReturnType<typeof pc.createColors>

const words = {
  fr: {
    line: 'ligne',
    write: 'Écrire :',
    or: 'ou',
    remove: 'supprimer ce passage',
    onlyRemove: 'Supprimer ce passage.',
    kinds: { image: 'image', video: 'vidéo', gif: 'GIF', document: 'document' },
    cleanOnceFixed: (drafts: number) =>
      `${drafts < 2 ? 'Un brouillon vérifié' : `${drafts} brouillons vérifiés`} : une fois corrigé${drafts < 2 ? '' : 's'}, rien à signaler.`,
    clean: (drafts: number) =>
      drafts === 0
        ? 'Aucun brouillon à vérifier.'
        : drafts === 1
          ? 'Un brouillon vérifié : rien à signaler.'
          : `${drafts} brouillons vérifiés : rien à signaler.`,
    total: (drafts: number, rest: string) =>
      `${drafts < 2 ? `${drafts} brouillon vérifié` : `${drafts} brouillons vérifiés`} : ${rest}.`,
    incomplete: 'à vérifier par une personne',
  },
  en: {
    line: 'line',
    write: 'Write:',
    or: 'or',
    remove: 'remove it',
    onlyRemove: 'Remove it.',
    kinds: { image: 'image', video: 'video', gif: 'GIF', document: 'document' },
    cleanOnceFixed: (drafts: number) =>
      `${drafts < 2 ? 'One draft' : `${drafts} drafts`} checked: once fixed, nothing to report.`,
    clean: (drafts: number) =>
      drafts === 0
        ? 'No draft to check.'
        : drafts === 1
          ? 'One draft checked: nothing to report.'
          : `${drafts} drafts checked: nothing to report.`,
    total: (drafts: number, rest: string) =>
      `${drafts === 1 ? '1 draft checked' : `${drafts} drafts checked`}: ${rest}.`,
    incomplete: 'a person must look',
  },
} as const

/** Findings of one draft for a person at a terminal: the line, the characters marked, what, why, what to do. */
function prettyDraft(draft: ReportedDraft, options: PrettyOptions): string {
  if (draft.findings.length === 0) return ''
  const colours = pc.createColors(options.colours)
  const blocks = draft.findings.map((finding) => prettyFinding(finding, draft.source ?? '', options, colours))
  return `${colours.bold(colours.underline(terminalSafe(draft.path)))}\n\n${blocks.join('\n\n')}\n`
}

/** The report for people: drafts with findings as they come, and a closing line. */
export function prettyReport(options: PrettyOptions): StreamedReport {
  return {
    opening: '',
    separator: '\n',
    draft: (draft) => prettyDraft(draft, options),
    closing: ({ counts, rules }) => `${rules.size > 0 ? '\n' : ''}${prettySummary(counts, options)}`,
  }
}

/** The closing line. */
function prettySummary(counts: ReportCounts, options: PrettyOptions): string {
  const colours = pc.createColors(options.colours)
  const { locale } = options
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(severity, colours)(severityCount(severity, counts[severity], locale)))
  if (parts.length === 0) {
    const { clean, cleanOnceFixed } = words[locale]
    const says = options.isDryRun && counts.drafts > 0 ? cleanOnceFixed : clean
    return colours.green(`✔ ${says(counts.drafts)}`)
  }
  return words[locale].total(counts.drafts, parts.join(', '))
}

function prettyFinding(finding: Finding, source: string, options: PrettyOptions, colours: Colours): string {
  const { locale, columns } = options
  const text = words[locale]
  const colour = paint(finding.severity, colours)
  const symbol = { error: '✖', warning: '▲', info: '●' }[finding.severity]
  const where = [
    `${text.line} ${finding.start.line}:${finding.start.column}`,
    ...(finding.media
      ? [
          `${text.kinds[mediaKindOf(finding.media.file)]} ${terminalSafe(finding.media.file)}${finding.media.box ? ` [${finding.media.box.join(', ')}]` : ''}`,
        ]
      : []),
    ...(finding.networks.length > 0 ? [finding.networks.map((id) => labelOf(id, locale)).join(', ')] : []),
    ...(finding.verdict === 'incomplete' ? [text.incomplete] : []),
  ]
  const lines = [
    `  ${colour(`${symbol} ${severityName(finding.severity, locale)}`)} ${colours.dim(`· ${where.join(' · ')} · ${finding.rule}`)}`,
  ]
  const shown = excerpt(source, finding, columns - 8)
  if (shown && shown.marked !== '') {
    lines.push(`    ${colours.dim(shown.before)}${colour(shown.marked)}${colours.dim(shown.after)}`)
    lines.push(`    ${' '.repeat(shown.indent)}${colour('~'.repeat(shown.width))}`)
  }
  lines.push(...wrap(terminalSafe(finding.message), columns - 4).map((line) => `    ${line}`))
  if (finding.expected.length > 0) {
    const written = finding.expected
      .slice(0, 4)
      .map((value) =>
        colours.green(value === '' ? text.remove : quote(onOneLine(terminalSafe(value)), locale)),
      )
    const proposals =
      finding.expected[0] === '' ? text.onlyRemove : `${text.write} ${written.join(` ${text.or} `)}`
    lines.push(`    ${colours.green('→')} ${proposals}`)
  }
  return lines.join('\n')
}

function paint(severity: Finding['severity'], colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity]
}

function quote(text: string, locale: Locale): string {
  return locale === 'fr' ? `«\u00a0${text}\u00a0»` : `\`${text}\``
}

/** Breaks at ordinary spaces only: no-break spaces hold. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > Math.max(30, width)) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
