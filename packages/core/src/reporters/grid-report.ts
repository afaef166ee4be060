import type { Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { EvaluationGrid, GridAspect, GridElements, GridNetwork } from './grid-model.js'
import { gridWords } from './grid-words.js'
import { inlineMarkdown } from './inline-markdown.js'
import { severityName } from './severity-name.js'

export interface GridReportOptions {
  readonly locale: Locale
  /** Name of a network or format for people. Absent: as written in the draft. */
  readonly label?: (network: string) => string
}

/** The grid to paste into a shared document: a table per publication and network. */
export function gridMarkdown(grid: EvaluationGrid, { locale, label = String }: GridReportOptions): string {
  const words = gridWords[locale]
  const lines = [`# ${words.title}`, '', words.intro]
  for (const { path, number, of, theme, networks } of grid.publications) {
    const which = of > 1 ? ` (${words.publication(number, of)})` : ''
    lines.push('', `## ${inlineMarkdown(path)}${which}`)
    if (theme !== undefined) lines.push('', `${words.theme}${words.colon}${inlineMarkdown(theme)}`)
    for (const network of networks)
      lines.push('', `### ${inlineMarkdown(label(network.network))}`, '', ...table(network, locale))
  }
  for (const { path, findings } of grid.unread) {
    lines.push('', `## ${inlineMarkdown(path)}`, '', words.unread)
    if (findings.length > 0) lines.push('', ...findings.map((finding) => `- ${evidence(finding, locale)}`))
  }
  return lines.join('\n')
}

/** The grid for programs, as JSON. */
export function gridJson(grid: EvaluationGrid): string {
  const { name, ...data } = gridData(grid)
  return JSON.stringify({ version: 1, grid: name, ...data }, null, 2)
}

/** The grid with findings in short: those of the JSON report are told by rule and place. */
export function gridData(grid: EvaluationGrid): {
  readonly name: 'c4'
  readonly publications: readonly unknown[]
  readonly unread: readonly unknown[]
} {
  const publications = grid.publications.map(({ networks, ...publication }) => ({
    ...publication,
    networks: networks.map(({ criteria, ...network }) => ({
      ...network,
      criteria: criteria.map(({ aspects, ...criterion }) => ({
        ...criterion,
        aspects: aspects.map(({ findings, ...aspect }) => ({ ...aspect, findings: findings.map(short) })),
      })),
    })),
  }))
  const unread = grid.unread.map(({ path, findings }) => ({ path, findings: findings.map(short) }))
  return { name: 'c4', publications, unread }
}

function short({ rule, severity, verdict, message, messageId, start, end, media }: Finding): unknown {
  return { rule, severity, verdict, message, messageId, start, end, ...(media ? { media } : {}) }
}

function table({ elements, criteria }: GridNetwork, locale: Locale): string[] {
  const words = gridWords[locale]
  const rows = criteria.flatMap(({ criterion, aspects }) =>
    aspects.map(
      (aspect) =>
        `| ${criterion} | ${words.aspects[aspect.aspect]} | **${words.status[aspect.status]}** | ${cell(aspect, elements, locale)} |`,
    ),
  )
  return [`| ${words.head.join(' | ')} |`, '|---|---|---|---|', ...rows]
}

function cell({ aspect, findings, questions, status }: GridAspect, elements: GridElements, locale: Locale) {
  const parts = [
    ...(aspect === 'choice' ? describeElements(elements, locale).map(inlineMarkdown) : []),
    ...findings.map((finding) => evidence(finding, locale)),
    ...questions.map((question) => `→ ${inlineMarkdown(question)}`),
  ]
  if (parts.length > 0 || status !== 'met') return parts.join('<br>')
  return aspect === 'spelling' ? gridWords[locale].cleanSpelling : gridWords[locale].clean
}

/** One line per kind of element: its name and what there is of it. */
export function describeElements(elements: GridElements, locale: Locale): string[] {
  const words = gridWords[locale]
  return (['text', 'media', 'hashtags', 'mentions', 'links', 'emoji'] as const).map((kind) => {
    const value = elements[kind]
    const said =
      typeof value === 'number'
        ? words.characters(value)
        : value.length > 0
          ? value.join(kind === 'emoji' ? ' ' : ', ')
          : words.none
    return `${words.elements[kind]}${words.colon}${said}`
  })
}

function evidence({ severity, start, message, rule }: Finding, locale: Locale): string {
  return `${severityName(severity, locale)}, ${gridWords[locale].line(start.line, start.column)}${gridWords[locale].colon}${inlineMarkdown(message)} (\`${rule}\`)`
}
