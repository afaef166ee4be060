import type { Locale } from '@lisible/core'
import { ConfigurationError, lookUpNetwork } from '@lisible/engine'
import { isStale, listFacts, networks, type PlacedFact, resolveFormat } from '@lisible/networks'
import pc from 'picocolors'
import type { Streams } from '../terminal/streams.js'
import { table } from '../terminal/table.js'

const words = {
  fr: {
    network: 'Réseau',
    formats: 'Formats',
    format: 'Format',
    fact: 'Fait',
    value: 'Valeur',
    confidence: 'Confiance',
    date: 'Date',
    source: 'Source',
    more: '« lisible networks ID » donne les limites d’un réseau, avec leurs sources.',
    stale: 'plus de 12 mois : à revérifier',
  },
  en: {
    network: 'Network',
    formats: 'Formats',
    format: 'Format',
    fact: 'Fact',
    value: 'Value',
    confidence: 'Confidence',
    date: 'Date',
    source: 'Source',
    more: '`lisible networks ID` gives the limits of a network, with their sources.',
    stale: 'over 12 months old: check again',
  },
} as const

/** Prints the networks, or what is known of one with unit, source, date and confidence. */
export function networksCommand(id: string | undefined, locale: Locale, streams: Streams): number {
  const text = words[locale]
  const colours = pc.createColors(streams.colours)
  if (id === undefined) {
    const rows = networks.map(({ id: name, label, formats }) => [
      name,
      label[locale],
      formats.map((format) => format.id).join(' · '),
    ])
    streams.write(
      `${table(['ID', text.network, text.formats], rows, streams.columns, colours.bold)}\n\n${text.more}\n`,
    )
    return 0
  }
  const found = lookUpNetwork(id)
  const resolved = resolveFormat(id)
  if (!('id' in found) || !resolved.ok)
    throw unknownNetwork(id, 'candidates' in found ? found.candidates : [])
  const wanted = id.includes('/') ? resolved.format.id : undefined
  const facts = listFacts(resolved.network.id).filter(
    ({ format }) => wanted === undefined || format === wanted,
  )
  const today = new Date().toISOString().slice(0, 10)
  const rows = facts
    .filter(({ fact }) => fact.value !== null)
    .map(({ format, key, fact }: PlacedFact) => [
      format,
      key,
      shown(fact.value),
      fact.unit ?? '',
      fact.confidence,
      `${fact.asOf}${isStale(fact, today) ? ` ${colours.yellow(`(${text.stale})`)}` : ''}`,
      fact.source ?? '',
    ])
  streams.write(
    `${table([text.format, text.fact, text.value, '', text.confidence, text.date, text.source], rows, Math.max(streams.columns, 150), colours.bold)}\n`,
  )
  return 0
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, part]) => `${key} ${shown(part)}`)
      .join(', ')
  }
  return String(value)
}

function unknownNetwork(id: string, candidates: readonly string[]): ConfigurationError {
  const [near] = candidates
  return new ConfigurationError({
    fr: `Le réseau « ${id} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « lisible networks » les liste tous.`,
    en: `There is no network \`${id}\`.${near ? ` Did you mean \`${near}\`?` : ''} \`lisible networks\` lists them all.`,
  })
}
