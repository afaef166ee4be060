import type { Locale } from '@lisible/core'
import { ConfigurationError, lookUpNetwork } from '@lisible/engine'
import {
  CONFIDENCE_LABELS,
  describeSource,
  describeValue,
  type Format,
  factLabel,
  factOf,
  isStale,
  listFacts,
  type Network,
  networks,
  type PlacedFact,
  resolveFormat,
} from '@lisible/networks'
import pc from 'picocolors'
import type { Streams } from '../terminal/streams.js'
import { table, wrapWords } from '../terminal/table.js'

const words = {
  fr: {
    id: 'Nom',
    network: 'Réseau',
    text: 'Texte, au plus',
    formats: 'Formats',
    unknown: 'inconnu',
    noText: 'pas de texte',
    more: '« lisible networks instagram » donne les limites d’un réseau avec leurs sources, « lisible networks instagram/reel » celles d’un format.',
    sources: 'Sources',
    noSource: 'aucune source trouvée',
    stale: 'plus de 12 mois : à revérifier',
  },
  en: {
    id: 'Name',
    network: 'Network',
    text: 'Text, at most',
    formats: 'Formats',
    unknown: 'unknown',
    noText: 'no text',
    more: '`lisible networks instagram` gives the limits of a network with their sources, `lisible networks instagram/reel` those of one format.',
    sources: 'Sources',
    noSource: 'no source found',
    stale: 'over 12 months old: check again',
  },
} as const

/** Prints the networks, or the limits of one, in words, with source, date and confidence. */
export function networksCommand(id: string | undefined, locale: Locale, streams: Streams): number {
  if (id === undefined) {
    streams.write(`${overview(locale, streams)}\n`)
    return 0
  }
  const found = lookUpNetwork(id)
  const resolved = resolveFormat(id)
  if (!('id' in found) || !resolved.ok)
    throw unknownNetwork(id, 'candidates' in found ? found.candidates : [])
  const { network, format } = resolved
  streams.write(`${limits(network, id.includes('/') ? [format] : network.formats, locale, streams)}\n`)
  return 0
}

function overview(locale: Locale, streams: Streams): string {
  const text = words[locale]
  const rows = networks.map(({ id, label, formats }) => {
    const fact = factOf(formats[0]!.id, 'textMax')
    return [
      id,
      label[locale],
      fact === undefined || fact.value === null
        ? text.unknown
        : fact.value === 0
          ? text.noText
          : describeValue('textMax', fact, locale),
      formats.map((format) => format.id.slice(id.length)).join(' · '),
    ]
  })
  const { bold } = pc.createColors(streams.colours)
  const head = [text.id, text.network, text.text, text.formats]
  return `${table(head, rows, streams.columns, bold)}\n\n${wrapWords(text.more, streams.columns).join('\n')}`
}

/** What is known of formats, a table each; sources are numbered, and told at the end. */
function limits(network: Network, formats: readonly Format[], locale: Locale, streams: Streams): string {
  const text = words[locale]
  const { bold, dim, yellow, underline } = pc.createColors(streams.colours)
  const sources: string[] = []
  const today = new Date().toISOString().slice(0, 10)
  const numberOf = ({ fact }: PlacedFact) => {
    const told = `${describeSource(fact, locale) ?? text.noSource} (${fact.asOf})`
    if (!sources.includes(told)) sources.push(told)
    return sources.indexOf(told) + 1
  }
  const facts = listFacts(network.id).filter(({ fact }) => fact.value !== null)
  const wide = Math.max(...facts.map(({ key }) => factLabel(key, locale).length))
  const sections = formats.map((format) => {
    const rows = facts
      .filter((placed) => placed.format === format.id)
      .map((placed) => {
        const { key, fact } = placed
        const note = fact.note === undefined ? '' : `. ${fact.note[locale].replace(/\.$/, '')}`
        const old = isStale(fact, today) ? ` ${yellow(`(${text.stale})`)}` : ''
        const whence = dim(`(${CONFIDENCE_LABELS[fact.confidence][locale]}) [${numberOf(placed)}]`)
        return [
          factLabel(key, locale).padEnd(wide),
          `${describeValue(key, { ...fact, value: fact.value as never }, locale)}${note} ${whence}${old}`,
        ]
      })
    const title = bold(`${network.label[locale]}, ${format.label[locale]} (${format.id})`)
    return rows.length === 0
      ? title
      : `${title}\n${table(rows[0]!, rows.slice(1), streams.columns, (line) => line)}`
  })
  const notes = sources.map((source, i) => `[${i + 1}] ${source.replace(/https?:\S+/g, underline)}`)
  return [...sections, [bold(text.sources), ...notes].join('\n')].join('\n\n')
}

function unknownNetwork(id: string, candidates: readonly string[]): ConfigurationError {
  const [near] = candidates
  return new ConfigurationError({
    fr: `Le réseau « ${id} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « lisible networks » les liste tous.`,
    en: `There is no network \`${id}\`.${near ? ` Did you mean \`${near}\`?` : ''} \`lisible networks\` lists them all.`,
  })
}
