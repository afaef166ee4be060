import {
  type AnyRule,
  closest,
  defaultOptions,
  type Locale,
  onOneLine,
  type RuleExample,
  severityName,
} from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'
import { ConfigurationError, nodeResources, rulesById } from '@lisible/engine'
import { labelOf } from '@lisible/networks'
import pc from 'picocolors'
import type { Streams } from '../terminal/streams.js'
import { table, wrapWords } from '../terminal/table.js'

const words = {
  fr: {
    colon: ' : ',
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
    silence: 'Ne plus la suivre',
    always: 'partout, dans la configuration :',
    once: 'dans un seul brouillon :',
    reason: 'la raison',
    rule: 'Règle',
    checks: 'Ce qu’elle vérifie',
    more: (id: string) => `Pour en savoir plus sur l’une d’elles : lisible explain ${id}`,
  },
  en: {
    colon: ': ',
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
    silence: 'To leave it out',
    always: 'everywhere, in the configuration:',
    once: 'in one draft only:',
    reason: 'the reason',
    rule: 'Rule',
    checks: 'What it checks',
    more: (id: string) => `To know more about one of them: lisible explain ${id}`,
  },
} as const

/**
 * Prints the page of a rule: what, why, examples as the rule judges them, sources. A name of several rules (`spelling`,
 * « orthographe ») lists them; the last part of an id, of one rule only, is enough.
 */
export function explainCommand(name: string, locale: Locale, streams: Streams): number {
  const rules = rulesNamed(name)
  if (rules.length === 0) throw unknownRule(name)
  const [rule, ...others] = rules
  const isList = others.length > 0 || isGroup(name)
  streams.write(`${isList ? list(rules, locale, streams) : explain(rule!, locale, streams)}\n`)
  return 0
}

/** The rule of this id, the rules of this package or category, or those whose ids end in this name. */
function rulesNamed(name: string): readonly AnyRule[] {
  const own = rulesById.get(name)
  if (own) return [own]
  const all = [...rulesById.values()]
  const wanted = fold(name)
  const group = all.filter((rule) => groupsOf(rule).some((group) => fold(group) === wanted))
  return group.length > 0 ? group : all.filter(({ meta }) => meta.id.split('/')[1] === wanted)
}

const isGroup = (name: string) => [...rulesById.values()].some((rule) => groupsOf(rule).includes(fold(name)))

/** Names of the groups of a rule: its package, its category, and how French says it. */
function groupsOf({ meta }: AnyRule): readonly string[] {
  return [meta.id.split('/')[0]!, meta.category, fold(categories[meta.category])]
}

const categories: Readonly<Record<AnyRule['meta']['category'], string>> = {
  network: 'réseaux',
  spelling: 'orthographe',
  grammar: 'grammaire',
  inclusive: 'écriture inclusive',
  accessibility: 'accessibilité',
  media: 'médias',
  image: 'images',
  compliance: 'conformité',
  brand: 'marque',
  draft: 'brouillon',
}

/** Without case, accents or a slash at the end. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|\/$/gu, '')
    .toLowerCase()
}

function list(rules: readonly AnyRule[], locale: Locale, streams: Streams): string {
  const text = words[locale]
  const { bold } = pc.createColors(streams.colours)
  const rows = rules.map(({ meta }) => [
    meta.id,
    meta.severity === 'off' ? text.off : severityName(meta.severity, locale),
    meta.description[locale],
  ])
  const printed = table([text.rule, text.severity, text.checks], rows, streams.columns, bold)
  return `${printed}\n\n${text.more(rules[0]!.meta.id)}`
}

function explain(rule: AnyRule, locale: Locale, streams: Streams): string {
  const { meta } = rule
  const text = words[locale]
  const colours = pc.createColors(streams.colours)
  const width = Math.min(streams.columns, 90)
  const facts = [
    `${text.severity}${text.colon}${meta.severity === 'off' ? text.off : severityName(meta.severity, locale)}`,
    ...(meta.criterion ? [`${text.criterion}${text.colon}${meta.criterion}`] : []),
    ...(meta.networks
      ? [
          `${text.networks}${text.colon}${meta.networks.map((network) => labelOf(network, locale)).join(', ')}`,
        ]
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
  if (meta.exception) lines.push('', ...wrapProse(meta.exception[locale], width))
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
  if (meta.category !== 'draft' && meta.severity !== 'off') {
    lines.push(
      '',
      colours.bold(text.silence),
      `  ${text.always} rules: { ${meta.id}: off }`,
      `  ${text.once} <!-- lisible-disable-file ${meta.id} -- ${text.reason} -->`,
    )
  }
  if (meta.sources.length > 0) {
    lines.push('', colours.bold(text.sources))
    for (const { title, url, date } of meta.sources)
      lines.push(`  ${title}${date ? ` (${date})` : ''}`, `  ${colours.underline(url)}`)
  }
  return lines.join('\n')
}

/** Wraps words, and keeps what is to be copied on one line. */
function wrapProse(text: string, width: number): string[] {
  const held = text.replace(/`[^`]{1,40}`|«[^»]{1,40}»/g, (quoted) => quoted.replaceAll(' ', '\ue000'))
  return wrapWords(held, width).map((line) => line.replaceAll('\ue000', ' '))
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
      : wrapWords(`${text.charter}${text.colon}${JSON.stringify(charter)}`, width - 4).map((line) =>
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
      lines.push(`    ${colours.green('→')} ${text.write} ${expected.slice(0, 3).map(onOneLine).join(' · ')}`)
  }
  return lines
}

function unknownRule(name: string): ConfigurationError {
  const all = [...rulesById.values()]
  const groups = [...new Set(all.flatMap(groupsOf))]
  const ids = [...rulesById.keys()]
  const [last] = closest(name, [...new Set(ids.map((id) => id.split('/')[1]!))])
  const near = closest(name, [...ids, ...groups])[0] ?? ids.find((id) => id.endsWith(`/${last}`))
  return new ConfigurationError({
    fr: `La règle « ${name} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « lisible rules » les liste toutes.`,
    en: `There is no rule \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ''} \`lisible rules\` lists them all.`,
  })
}
