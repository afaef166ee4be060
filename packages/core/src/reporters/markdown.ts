import type { Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import { inlineMarkdown } from './inline-markdown.js'
import { onOneLine } from './one-line.js'
import { severityCount, severityName } from './severity-name.js'
import type { StreamedReport } from './streamed.js'

const words = {
  fr: {
    head: '| Gravité | Ligne | Réseaux | Constat | Règle |',
    all: 'tous',
    write: 'Écrire :',
    remove: 'Supprimer ce passage.',
    clean: 'Rien à signaler.',
    drafts: (count: number) => (count < 2 ? `${count} brouillon vérifié` : `${count} brouillons vérifiés`),
    colon: ' : ',
  },
  en: {
    head: '| Severity | Line | Networks | Finding | Rule |',
    all: 'all',
    write: 'Write:',
    remove: 'Remove it.',
    clean: 'Nothing to report.',
    drafts: (count: number) => (count === 1 ? '1 draft checked' : `${count} drafts checked`),
    colon: ': ',
  },
} as const

/** A report to paste into a merge request or a shared document. */
export function markdownReport(locale: Locale): StreamedReport {
  const text = words[locale]
  return {
    heading({ counts }) {
      const parts = (['error', 'warning', 'info'] as const)
        .filter((severity) => counts[severity] > 0)
        .map((severity) => severityCount(severity, counts[severity], locale))
      const found = parts.length > 0 ? `${parts.join(', ')}.` : text.clean
      return `# lisible\n\n${text.drafts(counts.drafts)}${text.colon}${found}`
    },
    opening: '',
    separator: '',
    draft({ path, findings }) {
      if (findings.length === 0) return ''
      const rows = findings.map((finding) => row(finding, locale))
      const table = [text.head, '|---|---|---|---|---|', ...rows].join('\n')
      return `\n\n## ${inlineMarkdown(path)}\n\n${table}`
    },
    closing: () => '',
  }
}

function row({ severity, start, networks, message, expected, rule }: Finding, locale: Locale): string {
  const text = words[locale]
  const proposals =
    expected.length > 0
      ? `<br>${expected[0] === '' ? text.remove : `${text.write} ${quoted(expected, locale)}`}`
      : ''
  return `| ${severityName(severity, locale)} | ${start.line}:${start.column} | ${networks.join(', ') || text.all} | ${inlineMarkdown(message)}${proposals} | \`${rule}\` |`
}

/** The proposals that are words; one that removes the passage has none to show. */
function quoted(expected: readonly string[], locale: Locale): string {
  const [open, close] = locale === 'fr' ? ['«\u00a0', '\u00a0»'] : ['\u201c', '\u201d']
  return expected
    .slice(0, 3)
    .filter((value) => value !== '')
    .map((value) => `${open}${inlineMarkdown(onOneLine(value))}${close}`)
    .join(', ')
}
