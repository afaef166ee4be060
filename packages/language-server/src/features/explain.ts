import { type AnyRule, type Locale, severityName } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { words } from '../server/words.js'

/** The page of a rule in Markdown: what, why, sources. Nothing is looked up elsewhere. */
export function explainRule({ meta }: AnyRule, locale: Locale): string {
  const text = words[locale]
  const facts = [
    ...(meta.severity === 'off' ? [] : [severityName(meta.severity, locale)]),
    ...(meta.criterion ? [`${text.criterion} ${meta.criterion}`] : []),
    ...(meta.networks ? [meta.networks.map((network) => labelOf(network, locale)).join(', ')] : []),
  ]
  const lines = [`**${meta.id}** — ${escapeMarkdown(meta.description[locale])}`]
  if (meta.rationale) lines.push(`${text.why} — ${escapeMarkdown(meta.rationale[locale])}`)
  if (meta.exception) lines.push(escapeMarkdown(meta.exception[locale]))
  if (meta.sources.length > 0) {
    const sources = meta.sources.map(
      ({ title, url, date }) => `[${escapeMarkdown(title)}](${url})${date ? ` (${date})` : ''}`,
    )
    lines.push(`${text.sources} — ${sources.join(' · ')}`)
  }
  if (facts.length > 0) lines.push(`*${facts.join(' · ')}*`)
  return lines.join('\n\n')
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
