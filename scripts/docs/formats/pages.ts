import { type Draft, type Locale, parseDraft } from '@lisible/core'
import { canonicalNetwork } from '@lisible/engine'
import { labelOf } from '@lisible/networks'
import { pageName } from '../rule-page.js'
import { type DraftFormat, type FormatExample, formats } from './formats.js'

const words = {
  fr: {
    title: 'Formats des brouillons',
    intro:
      'lisible reconnaît le format à l’extension du fichier. Les constats désignent toujours la place exacte dans votre fichier, cellule de tableur ou ligne YAML comprise.',
    other: 'English',
    configured: 'Avec, dans la configuration :',
    read: 'Ce que lisible y lit :',
    line: 'ligne',
    anyNetwork: 'réseaux de la configuration',
    publication: 'publication',
    media: 'média',
    poll: 'sondage',
    all: 'Tous les formats',
  },
  en: {
    title: 'Formats of drafts',
    intro:
      'lisible tells the format by the extension of the file. Findings always point at the exact place in your file, be it a cell of a sheet or a line of YAML.',
    other: 'Français',
    configured: 'With, in the configuration:',
    read: 'What lisible reads there:',
    line: 'line',
    anyNetwork: 'networks of the configuration',
    publication: 'publication',
    media: 'medium',
    poll: 'poll',
    all: 'All formats',
  },
} as const

/** Every generated page of `docs/formats`, by its path below `docs/`. */
export function formatPages(): Map<string, string> {
  const pages = new Map<string, string>()
  for (const locale of ['en', 'fr'] as const) {
    for (const format of formats) pages.set(`formats/${pageName(format.id, locale)}`, page(format, locale))
    pages.set(`formats/${pageName('README', locale)}`, index(locale))
  }
  return pages
}

/** An example as the parser of its format reads it. */
export function readExample({ source, file, columns }: FormatExample): Draft {
  return parseDraft(source, { path: file, canonicalNetwork, ...(columns ? { columns } : {}) })
}

function index(locale: Locale): string {
  const text = words[locale]
  const list = formats.map(({ id, title }) => `- [${title[locale]}](${pageName(id, locale)})`)
  return `${[...head(text.title, 'README', locale), text.intro, '', ...list].join('\n')}\n`
}

function page({ id, title, about, examples }: DraftFormat, locale: Locale): string {
  const text = words[locale]
  const lines = [
    ...head(title[locale], id, locale),
    about[locale].replace(/<!--.*?-->|<(?=!)/g, '`$&`').replaceAll('``', '`'),
  ]
  for (const example of examples) {
    lines.push('', `## ${example.title[locale]}`, '', `\`${example.file}\``, '', ...fence(example.source))
    if (example.columns) {
      lines.push('', text.configured, '', '```yaml', 'settings:', '  columns:')
      for (const [column, use] of Object.entries(example.columns)) lines.push(`    ${column}: ${use}`)
      lines.push('```')
    }
    lines.push('', text.read, '', ...told(readExample(example), locale))
  }
  lines.push('', `[${text.all}](${pageName('README', locale)})`)
  return `${lines.join('\n')}\n`
}

function head(title: string, id: string, locale: Locale): string[] {
  return [`# ${title}`, '', `[${words[locale].other}](${pageName(id, locale === 'fr' ? 'en' : 'fr')})`, '']
}

function told({ publications, lines }: Draft, locale: Locale): string[] {
  const text = words[locale]
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  return publications.flatMap(({ children, date }, i) => [
    `- ${text.publication} ${i + 1}${date ? ` (${date})` : ''}`,
    ...children.flatMap((child) => {
      const at = `${text.line} ${lines.point(child.position.start).line}`
      if (child.type === 'text') {
        const names = child.networks.map((id) => labelOf(id, locale)).join(', ') || text.anyNetwork
        const [first = ''] = child.value.split('\n')
        return [`  - ${names}, ${at}${colon}${first.replaceAll('#', '\\#')}`]
      }
      if (child.type === 'media') return [`  - ${text.media}, ${at}${colon}\`${child.file}\``]
      return child.type === 'poll'
        ? [`  - ${text.poll}, ${at}${colon}${child.options.map(({ value }) => value).join(' · ')}`]
        : []
    }),
  ])
}

function fence(source: string): string[] {
  return ['````text', source.trimEnd(), '````']
}
