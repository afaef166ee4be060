import type { AnyRule, Locale } from '@lisible/core'
import { severityName } from '@lisible/core'
import { Engine, type EngineOptions, rulesById } from '@lisible/engine'
import pc from 'picocolors'
import type { Streams } from '../terminal/streams.js'
import { table } from '../terminal/table.js'

const words = {
  fr: {
    rule: 'Règle',
    severity: 'Ici',
    fix: 'Correction',
    checks: 'Ce qu’elle vérifie',
    off: 'désactivée',
    safe: 'sûre',
    count: (n: number) => `${n} règles. « lisible explain RÈGLE » dit pourquoi, avec des exemples.`,
  },
  en: {
    rule: 'Rule',
    severity: 'Here',
    fix: 'Fix',
    checks: 'What it checks',
    off: 'off',
    safe: 'safe',
    count: (n: number) => `${n} rules. \`lisible explain RULE\` says why, with examples.`,
  },
} as const

/** Prints every rule with the severity that holds in this folder. */
export async function rulesCommand(
  options: EngineOptions & { readonly locale: Locale; readonly json: boolean },
  streams: Streams,
): Promise<number> {
  const { locale } = options
  const text = words[locale]
  const { rules } = await new Engine(options).resolveConfig('draft.post.md')
  const here = new Map(rules.map(({ rule, severity }) => [rule, severity ?? rule.meta.severity]))
  const all = [...rulesById.values()]
  if (options.json) {
    streams.write(
      `${JSON.stringify(
        all.map((rule) => describeRule(rule, here.get(rule) ?? 'off', locale)),
        null,
        2,
      )}\n`,
    )
    return 0
  }
  const colours = pc.createColors(streams.colours)
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan, off: colours.dim }
  const rows = all.map((rule) => {
    const severity = here.get(rule) ?? 'off'
    const name = severity === 'off' ? text.off : severityName(severity, locale)
    return [
      rule.meta.id,
      paint[severity](name),
      rule.meta.fixable ? text.safe : '',
      rule.meta.description[locale],
    ]
  })
  streams.write(
    `${table([text.rule, text.severity, text.fix, text.checks], rows, streams.columns, colours.bold)}\n\n${text.count(all.length)}\n`,
  )
  return 0
}

function describeRule({ meta }: AnyRule, severity: string, locale: Locale): object {
  const { id, category, criterion, networks, languages, fixable, sources } = meta
  return {
    id,
    severity,
    description: meta.description[locale],
    category,
    criterion,
    networks,
    languages,
    fixable: fixable ?? false,
    sources,
  }
}
