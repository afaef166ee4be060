import type { Locale } from '@lisible/core'
import { nodeResources } from '@lisible/engine'
import { rules } from '@lisible/preset'
import { pageName, rulePage } from './rule-page.js'

const titles = { fr: 'Règles', en: 'Rules' } as const
const heads = {
  fr: '| Règle | Par défaut | Ce qu’elle vérifie |',
  en: '| Rule | Default | What it checks |',
} as const

/** Every generated page of `docs/rules`, by its path below `docs/`. */
export function rulePages(): Map<string, string> {
  const resources = nodeResources()
  const pages = new Map<string, string>()
  for (const locale of ['en', 'fr'] as const) {
    for (const rule of rules)
      pages.set(`rules/${pageName(rule.meta.id, locale)}`, rulePage(rule, locale, resources))
    pages.set(`rules/${pageName('README', locale)}`, index(locale))
  }
  return pages
}

function index(locale: Locale): string {
  const lines = [`# ${titles[locale]}`]
  const packages = new Set(rules.map(({ meta }) => meta.id.split('/')[0]!))
  for (const name of packages) {
    lines.push('', `## ${name}`, '', heads[locale], '|---|---|---|')
    for (const { meta } of rules) {
      if (!meta.id.startsWith(`${name}/`)) continue
      lines.push(
        `| [${meta.id}](${pageName(meta.id, locale)}) | ${meta.severity} | ${meta.description[locale].replaceAll('|', '\\|')} |`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}
