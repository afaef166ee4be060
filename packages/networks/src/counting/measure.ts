import { blueskyEntities } from '../entities/bluesky.js'
import { commonEntities } from '../entities/common.js'
import { telegramEntities } from '../entities/telegram.js'
import { factsOf } from '../facts/index.js'
import type { CountingUnit, Fact, FactKey } from '../facts/types.js'
import type { FormatId, FormatRef, NetworkId } from '../formats/ids.js'
import type { Format } from '../formats/list.js'
import { formatOf } from '../formats/resolve.js'
import type { Breakdown, Counter } from './counter.js'
import { mastodonCounter } from './mastodon.js'
import { PLAIN_UNITS, plainCounter } from './plain.js'
import type { Range } from './range.js'
import { leadingMentionsLength, xCounter } from './x.js'

/** The part of a publication that is measured. */
export type MeasuredField = 'text' | 'title' | 'alt' | 'poll-option' | 'poll-question'

export interface MeasureOptions {
  /** The part measured; `text` by default. */
  readonly field?: MeasuredField
  /** A limit other than the network's own: that of a Mastodon server, of an account. */
  readonly max?: number
  /** Mastodon: the content warning, which counts too. */
  readonly contentWarning?: string
  /** Mastodon: what a link counts for on this server, 23 by default. */
  readonly charactersPerUrl?: number
  /** X: the account is a Premium one. */
  readonly premium?: boolean
  /** X: the text answers a post; the mentions it starts with do not count. */
  readonly reply?: boolean
  /** Telegram: the text is the caption of a medium. */
  readonly caption?: boolean
}

/** A length as a network counts it, against its limit. */
export interface Measurement {
  readonly format: FormatId
  readonly field: MeasuredField
  readonly unit: CountingUnit
  readonly length: number
  /** Null when the network states no limit that is known. */
  readonly max: number | null
  /** `max - length`, negative when the text is too long. */
  readonly remaining: number | null
  /** What is beyond the limit, as UTF-16 offsets of the text given; null when it fits. */
  readonly over: Range | null
  readonly breakdown: Breakdown
  /**
   * `error`: a text that is longer will be refused. `warning`: it may be, sources disagree or are weak.
   */
  readonly severity: 'error' | 'warning'
  /** The fact the limit comes from; undefined when it was given or none is known. */
  readonly fact: Fact<number> | undefined
}

const FIELD_FACTS = {
  text: 'textMax',
  title: 'titleMax',
  alt: 'altMax',
  'poll-option': 'pollOptionMax',
  'poll-question': 'pollQuestionMax',
} as const satisfies Record<MeasuredField, FactKey>

const ENTITIES: Partial<Record<NetworkId, typeof commonEntities>> = {
  bluesky: blueskyEntities,
  telegram: telegramEntities,
}

const counters = new Map<NetworkId, Map<CountingUnit, Counter>>()

function counterOf(
  network: NetworkId,
  unit: CountingUnit,
  options: MeasureOptions,
  isText: boolean,
): Counter {
  if (unit === 'weighted-characters') return xCounter
  if (network === 'mastodon' && isText && unit === 'graphemes')
    return mastodonCounter(options.contentWarning, options.charactersPerUrl)
  let ofNetwork = counters.get(network)
  if (ofNetwork === undefined) {
    ofNetwork = new Map()
    counters.set(network, ofNetwork)
  }
  let counter = ofNetwork.get(unit)
  if (counter === undefined) {
    counter = plainCounter(PLAIN_UNITS[unit], ENTITIES[network] ?? commonEntities)
    ofNetwork.set(unit, counter)
  }
  return counter
}

class Measured implements Measurement {
  readonly format: FormatId
  readonly field: MeasuredField
  readonly unit: CountingUnit
  readonly length: number
  readonly max: number | null
  readonly remaining: number | null
  readonly over: Range | null
  readonly severity: 'error' | 'warning'
  readonly fact: Fact<number> | undefined
  readonly #text: string
  readonly #counter: Counter
  #breakdown: Breakdown | undefined

  constructor(
    text: string,
    skip: number,
    counter: Counter,
    about: Pick<Measurement, 'format' | 'field' | 'unit' | 'max' | 'severity' | 'fact'>,
  ) {
    const counted = skip === 0 ? text : text.slice(skip)
    this.format = about.format
    this.field = about.field
    this.unit = about.unit
    const { length, cut } = counter.count(counted, about.max ?? Number.POSITIVE_INFINITY)
    this.length = length
    this.max = about.max
    this.remaining = about.max === null ? null : about.max - length
    this.over = cut < 0 ? null : { start: skip + cut, end: text.length }
    this.severity = about.severity
    this.fact = about.fact
    this.#text = counted
    this.#counter = counter
  }

  get breakdown(): Breakdown {
    this.#breakdown ??= this.#counter.breakdown(this.#text)
    return this.#breakdown
  }

  toJSON(): Measurement {
    const { format, field, unit, length, max, remaining, over, breakdown, severity, fact } = this
    return { format, field, unit, length, max, remaining, over, breakdown, severity, fact }
  }
}

function formatFor(ref: FormatRef | Format, options: MeasureOptions): Format {
  const format = formatOf(ref)
  if (options.premium === true && format.id === 'x/post') return formatOf('x/premium')
  if (options.caption === true && format.id === 'telegram/post') return formatOf('telegram/media')
  return format
}

function measureBy(
  text: string,
  format: Format,
  options: MeasureOptions,
  limit: { fact: Fact<number> | undefined; unit: CountingUnit; severity: 'error' | 'warning' },
): Measurement {
  const field = options.field ?? 'text'
  const skip =
    options.reply === true && format.network === 'x' && field === 'text' ? leadingMentionsLength(text) : 0
  return new Measured(text, skip, counterOf(format.network, limit.unit, options, field === 'text'), {
    format: format.id,
    field,
    unit: limit.unit,
    max: options.max ?? limit.fact?.value ?? null,
    severity: limit.severity,
    fact: options.max === undefined ? limit.fact : undefined,
  })
}

function severityOf(fact: Fact<unknown> | undefined): 'error' | 'warning' {
  return fact?.confidence === 'unsure' || fact?.confidence === 'unknown' ? 'warning' : 'error'
}

/**
 * The length of a text on a format, counted as the network counts it, against the limit that stands there.
 * Where a network has several limits this is the first one; see {@link measureAll}.
 *
 * @throws {UnknownFormatError} when the format does not exist.
 */
export function measure(text: string, format: FormatRef | Format, options: MeasureOptions = {}): Measurement {
  const resolved = formatFor(format, options)
  const fact = factsOf(resolved)[FIELD_FACTS[options.field ?? 'text']] as Fact<number> | undefined
  const unit = (fact?.unit ?? 'characters') as CountingUnit
  return measureBy(text, resolved, options, { fact, unit, severity: severityOf(fact) })
}

/**
 * Every limit that a text has to keep on a format: the one of {@link measure} first, then the number of bytes
 * where that is limited too (Bluesky), then other ways of counting that sources report (Threads), as warnings.
 *
 * @throws {UnknownFormatError} when the format does not exist.
 */
export function measureAll(
  text: string,
  format: FormatRef | Format,
  options: MeasureOptions = {},
): Measurement[] {
  const first = measure(text, format, options)
  const all = [first]
  if ((options.field ?? 'text') !== 'text' || options.max !== undefined) return all
  const resolved = formatFor(format, options)
  const { textMax, textMaxBytes } = factsOf(resolved)
  if (textMaxBytes !== undefined) {
    all.push(
      measureBy(text, resolved, options, { fact: textMaxBytes, unit: 'utf8-bytes', severity: 'error' }),
    )
  }
  for (const reading of textMax?.readings ?? []) {
    if (reading.unit === undefined || reading.unit === first.unit) continue
    all.push(
      measureBy(text, resolved, options, {
        fact: reading,
        unit: reading.unit as CountingUnit,
        severity: 'warning',
      }),
    )
  }
  return all
}
