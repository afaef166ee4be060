import {
  type AnyRule,
  defaultOptions,
  type Locale,
  onOneLine,
  type Resources,
  severityName,
} from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'
import { labelOf } from '@lisible/networks'
import { toJsonSchema } from '@valibot/to-json-schema'

const words = {
  fr: {
    severity: 'Gravité par défaut',
    off: 'désactivée',
    criterion: 'Critère',
    languages: 'Langues',
    networks: 'Réseaux',
    fix: 'Correction',
    fixable: '`--fix` applique ce qui est sûr',
    why: 'Pourquoi',
    examples: 'Exemples',
    good: 'Rien à signaler',
    bad: 'Signalé',
    options: 'Options',
    sources: 'Sources',
    write: 'Écrire :',
    configure: 'Configurer',
    once: 'Pour un seul brouillon, avec la raison :',
    reason: 'la raison',
    other: 'English',
    charter: 'charte',
    colon: ' : ',
    default: 'par défaut',
    generated:
      'Page produite à partir des métadonnées de la règle ; ses exemples sont exécutés par les tests.',
  },
  en: {
    severity: 'Default severity',
    off: 'off',
    criterion: 'Criterion',
    languages: 'Languages',
    networks: 'Networks',
    fix: 'Fix',
    fixable: '`--fix` applies what is safe',
    why: 'Why',
    examples: 'Examples',
    good: 'Nothing to report',
    bad: 'Reported',
    options: 'Options',
    sources: 'Sources',
    write: 'Write:',
    configure: 'Configure',
    once: 'For one draft only, with the reason:',
    reason: 'the reason',
    other: 'Français',
    charter: 'charter',
    colon: ': ',
    default: 'default',
    generated: 'Made from the metadata of the rule; its examples are run by the tests.',
  },
} as const

/** Name of a page beside its language: `length.md`, `length.fr.md`. */
export function pageName(id: string, locale: Locale): string {
  return `${id}${locale === 'fr' ? '.fr' : ''}.md`
}

/** The page of one rule, in Markdown. Examples show what the rule says of them now. */
export function rulePage(rule: AnyRule, locale: Locale, resources: Resources): string {
  const { meta } = rule
  const text = words[locale]
  const [, name] = meta.id.split('/') as [string, string]
  const lines = [
    `# ${meta.id}`,
    '',
    `[${text.other}](${pageName(name, locale === 'fr' ? 'en' : 'fr')})`,
    '',
    prose(meta.description[locale]),
    '',
    ...factTable(rule, locale),
  ]
  if (meta.rationale) lines.push('', `## ${text.why}`, '', prose(meta.rationale[locale]))
  const examples = meta.examples.filter(({ text: example }) => example.length < 600)
  if (examples.length > 0) {
    lines.push('', `## ${text.examples}`)
    for (const example of examples) {
      const findings = lintExample(rule, example, { resources, locale })
      lines.push('', `**${findings.length === 0 ? text.good : text.bad}**${context(example, locale)}`)
      if (example.note) lines.push('', prose(example.note[locale]))
      lines.push('', fence(example.text))
      for (const { message, expected } of findings) {
        lines.push('', `> ${prose(message).replaceAll('\n', '\n> ')}`)
        if (expected.length > 0)
          lines.push('>', `> ${text.write} ${expected.map((value) => code(value)).join(' · ')}`)
      }
    }
  }
  if (rule.options) {
    const schema = toJsonSchema(rule.options as never, { errorMode: 'ignore' }) as {
      properties?: Record<string, object>
    }
    const defaults = defaultOptions(rule) as Record<string, unknown>
    lines.push('', `## ${text.options}`, '')
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      lines.push(
        `- \`${key}\` (${text.default}${text.colon}${code(JSON.stringify(defaults[key]) ?? '—')})${text.colon}${code(JSON.stringify(withoutDefault(value)))}`,
      )
    }
  }
  lines.push(
    '',
    `## ${text.configure}`,
    '',
    '```yaml',
    'rules:',
    `  ${meta.id}: ${meta.severity === 'off' ? 'warning' : 'off'}`,
    '```',
  )
  if (meta.exception) lines.push('', prose(meta.exception[locale]))
  // What stands in the way of reading a draft is not for the draft to silence.
  if (meta.category !== 'draft' && meta.severity !== 'off')
    lines.push(
      '',
      text.once,
      '',
      '```html',
      `<!-- lisible-disable-file ${meta.id} -- ${text.reason} -->`,
      '```',
    )
  if (meta.sources.length > 0) {
    lines.push('', `## ${text.sources}`, '')
    for (const { title, url, date } of meta.sources)
      lines.push(`- [${title}](${url})${date ? `, ${date}` : ''}`)
  }
  lines.push('', '---', '', text.generated, '')
  return lines.join('\n')
}

function factTable({ meta }: AnyRule, locale: Locale): string[] {
  const text = words[locale]
  const rows = [
    [text.severity, meta.severity === 'off' ? text.off : severityName(meta.severity, locale)],
    ...(meta.criterion ? [[text.criterion, meta.criterion]] : []),
    ...(meta.languages ? [[text.languages, meta.languages.join(', ')]] : []),
    ...(meta.networks
      ? [[text.networks, meta.networks.map((network) => labelOf(network, locale)).join(', ')]]
      : []),
    ...(meta.fixable ? [[text.fix, text.fixable]] : []),
  ]
  return ['| | |', '|---|---|', ...rows.map(([key, value]) => `| ${key} | ${value} |`)]
}

function context(
  { networks, options, lang, settings }: AnyRule['meta']['examples'][number],
  locale: Locale,
): string {
  const parts = [
    ...(networks ? [networks.map((network) => labelOf(network, locale)).join(', ')] : []),
    ...(lang ? [`lang${words[locale].colon}${lang}`] : []),
    ...(options === undefined ? [] : [code(JSON.stringify(options))]),
    ...(settings?.charter === undefined
      ? []
      : [`${words[locale].charter}${words[locale].colon}${code(JSON.stringify(settings.charter))}`]),
  ]
  return parts.length > 0 ? ` (${parts.join(' ; ')})` : ''
}

/** A sentence that is no Markdown: what would be taken for a tag, a comment or a link is escaped; code in backquotes stays. */
function prose(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[<*]|\](?=\()/g, '\\$&')))
    .join('')
}

function fence(text: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${ticks}text\n${text.trimEnd()}\n${ticks}`
}

function code(text: string): string {
  const ticks = text.includes('`') ? '``' : '`'
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${ticks}${space}${onOneLine(text)}${space}${ticks}`
}

function withoutDefault(schema: object): object {
  const { default: _, ...rest } = schema as { default?: unknown }
  return rest
}
