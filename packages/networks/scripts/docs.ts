/**
 * Writes docs/networks: one page per network and language, from the facts.
 * Run: npx tsx -C lisible-source packages/networks/scripts/docs.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  CONFIDENCE_LABELS,
  describeSource,
  describeValue,
  type FactKey,
  factLabel,
  factsOf,
  type Language,
  type Network,
  networks,
} from '../src/index.js'

const FOLDER = new URL('../../../docs/networks/', import.meta.url)

const WORDS = {
  fr: {
    columns: ['Ce que c’est', 'Valeur', 'Source', 'Date', 'Confiance'],
    read: 'lu le',
    other: 'autre lecture',
    noSource: 'aucune source trouvée',
    none: 'Rien n’est connu de ce format.',
    intro: (name: string) =>
      `Ce que lisible sait de ${name}, et d’où il le tient. Page produite à partir de \`packages/networks/src/facts/data\` ; ne pas la modifier à la main.`,
    index: 'Réseaux et formats',
    indexIntro: 'Les réseaux que lisible connaît. Un réseau nommé seul désigne son premier format.',
    confidence:
      'Confiance : *officiel* (lu chez le réseau), *officiel, cité par un tiers* (mot pour mot, daté), *tiers* (outils et études), *incertain* (jamais une erreur), *inconnu* (jamais vérifié).',
  },
  en: {
    columns: ['What it is', 'Value', 'Source', 'Date', 'Confidence'],
    read: 'read',
    other: 'other reading',
    noSource: 'no source found',
    none: 'Nothing is known about this format.',
    intro: (name: string) =>
      `What lisible knows about ${name}, and where from. This page is generated from \`packages/networks/src/facts/data\`; do not edit it by hand.`,
    index: 'Networks and formats',
    indexIntro: 'The networks lisible knows. A network named alone stands for its first format.',
    confidence:
      'Confidence: *official* (read at the network’s), *official, quoted by a third party* (word for word, dated), *third party* (tools and studies), *unsure* (never an error), *unknown* (never checked).',
  },
} as const

interface AnyFact {
  value: never
  unit?: never
  source: string | null
  asOf: string
  dated?: 'read'
  confidence: keyof typeof CONFIDENCE_LABELS
  note?: { fr: string; en: string }
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

function row(key: FactKey, fact: AnyFact, language: Language, other: boolean): string {
  const words = WORDS[language]
  const label = other ? `↳ ${words.other}` : factLabel(key, language)
  const note = fact.note === undefined ? '' : `. ${fact.note[language]}`
  const value = code(key, describeValue(key, fact, language))
  const date = fact.dated === 'read' ? `${words.read} ${fact.asOf}` : fact.asOf
  const cells = [
    label,
    `${value}${note}`,
    describeSource(fact, language) ?? words.noSource,
    date,
    CONFIDENCE_LABELS[fact.confidence][language],
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

/** Characters are shown as code, so that Markdown leaves them alone. */
function code(key: FactKey, value: string): string {
  return key === 'forbiddenCharacters' || key === 'reservedCharacters' ? `\`${value}\`` : value
}

function page(network: Network, language: Language): string {
  const words = WORDS[language]
  const sections = network.formats.map((format) => {
    const rows = Object.entries(factsOf(format)).flatMap(([key, fact]) => {
      const { readings = [], ...first } = fact as unknown as AnyFact & { readings?: AnyFact[] }
      return [
        row(key as FactKey, first, language, false),
        ...readings.map((reading) => row(key as FactKey, reading, language, true)),
      ]
    })
    const table = [
      `| ${words.columns.join(' | ')} |`,
      `|${' --- |'.repeat(words.columns.length)}`,
      ...rows,
    ].join('\n')
    return `## ${network.label[language]}, ${format.label[language]} (\`${format.id}\`)\n\n${rows.length === 0 ? words.none : table}\n`
  })
  return `# ${network.label[language]}\n\n${words.intro(network.label[language])}\n\n${words.confidence}\n\n${sections.join('\n')}`
}

function index(language: Language): string {
  const words = WORDS[language]
  const suffix = language === 'fr' ? '.fr' : ''
  const lines = networks.map(
    ({ id, label, formats }) =>
      `- [${label[language]}](${id}${suffix}.md)${language === 'fr' ? ' :' : ':'} ${formats.map((format) => `\`${format.id}\``).join(', ')}`,
  )
  return `# ${words.index}\n\n${words.indexIntro}\n\n${lines.join('\n')}\n`
}

/** The pages of docs/networks by file name. */
export function networkPages(): Map<string, string> {
  const pages = new Map<string, string>()
  for (const language of ['en', 'fr'] as const) {
    const suffix = language === 'fr' ? '.fr' : ''
    pages.set(`README${suffix}.md`, index(language))
    for (const network of networks) pages.set(`${network.id}${suffix}.md`, page(network, language))
  }
  return pages
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, text] of networkPages()) writeFileSync(new URL(name, FOLDER), text)
}
