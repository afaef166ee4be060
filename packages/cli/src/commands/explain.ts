import {
  type AnyRule,
  closest,
  defaultOptions,
  type Locale,
  type RuleExample,
  severityName,
} from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'
import { ConfigurationError, nodeResources, rulesById } from '@lisible/engine'
import { labelOf } from '@lisible/networks'
import pc from 'picocolors'
import type { Streams } from '../terminal/streams.js'
import { wrapWords } from '../terminal/table.js'

const words = {
  fr: {
    severity: 'Gravité',
    off: 'désactivée par défaut',
    networks: 'Réseaux',
    good: 'Bon',
    bad: 'À revoir',
    charter: 'charte',
    write: 'Écrire :',
    sources: 'Sources',
    options: 'Options',
    byDefault: 'par défaut :',
    unset: 'rien',
    fix: '--fix corrige ce qui est sûr',
    criterion: 'Critère',
  },
  en: {
    severity: 'Severity',
    off: 'off by default',
    networks: 'Networks',
    good: 'Good',
    bad: 'To mend',
    charter: 'charter',
    write: 'Write:',
    sources: 'Sources',
    options: 'Options',
    byDefault: 'default:',
    unset: 'nothing',
    fix: '--fix mends what is safe',
    criterion: 'Criterion',
  },
} as const

/** Prints the page of a rule: what, why, examples as the rule judges them, sources. */
export function explainCommand(id: string, locale: Locale, streams: Streams): number {
  const rule = rulesById.get(id)
  if (!rule) throw unknownRule(id)
  streams.write(`${explain(rule, locale, streams)}\n`)
  return 0
}

function explain(rule: AnyRule, locale: Locale, streams: Streams): string {
  const { meta } = rule
  const text = words[locale]
  const colours = pc.createColors(streams.colours)
  const width = Math.min(streams.columns, 90)
  const facts = [
    `${text.severity} : ${meta.severity === 'off' ? text.off : severityName(meta.severity, locale)}`,
    ...(meta.criterion ? [`${text.criterion} : ${meta.criterion}`] : []),
    ...(meta.networks
      ? [`${text.networks} : ${meta.networks.map((network) => labelOf(network, locale)).join(', ')}`]
      : []),
    ...(meta.fixable ? [text.fix] : []),
  ]
  const lines = [
    colours.bold(meta.id),
    ...wrapWords(meta.description[locale], width),
    '',
    colours.dim(facts.join(' · ')),
  ]
  if (meta.rationale) lines.push('', ...wrapWords(meta.rationale[locale], width))
  const examples = meta.examples.filter(({ text: example }) => example.length < 400)
  for (const example of examples.slice(0, 6))
    lines.push('', ...showExample(rule, example, locale, colours, width))
  const defaults = Object.entries(defaultOptions(rule) ?? {})
  const names = Object.keys((rule.options as { readonly entries?: object } | undefined)?.entries ?? {})
  if (names.length > 0) {
    lines.push('', colours.bold(text.options))
    const given = new Map<string, unknown>(defaults)
    for (const name of names) {
      const value = given.has(name) ? JSON.stringify(given.get(name)) : text.unset
      lines.push(`  ${name} (${text.byDefault} ${value})`)
    }
  }
  if (meta.sources.length > 0) {
    lines.push('', colours.bold(text.sources))
    for (const { title, url, date } of meta.sources)
      lines.push(`  ${title}${date ? ` (${date})` : ''}`, `  ${colours.underline(url)}`)
  }
  return lines.join('\n')
}

const resources = nodeResources()

function showExample(
  rule: AnyRule,
  example: RuleExample,
  locale: Locale,
  colours: ReturnType<typeof pc.createColors>,
  width: number,
): string[] {
  const text = words[locale]
  const findings = lintExample(rule, example, { resources, locale })
  const head = findings.length === 0 ? colours.green(`✔ ${text.good}`) : colours.red(`✖ ${text.bad}`)
  const charter = example.settings?.charter
  const lines = [
    head,
    ...(charter === undefined
      ? []
      : wrapWords(`${text.charter} : ${JSON.stringify(charter)}`, width - 4).map((line) =>
          colours.dim(`    ${line}`),
        )),
    ...example.text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ]
  for (const { message, expected } of findings.slice(0, 3)) {
    lines.push(...wrapWords(message, width - 4).map((line) => colours.dim(`    ${line}`)))
    if (expected.length > 0)
      lines.push(`    ${colours.green('→')} ${text.write} ${expected.slice(0, 3).join(' · ')}`)
  }
  return lines
}

function unknownRule(id: string): ConfigurationError {
  const [near] = closest(id, [...rulesById.keys()])
  return new ConfigurationError({
    fr: `La règle « ${id} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « lisible rules » les liste toutes.`,
    en: `There is no rule \`${id}\`.${near ? ` Did you mean \`${near}\`?` : ''} \`lisible rules\` lists them all.`,
  })
}
