import type { FormatId, FormatRef, NetworkId } from '../formats/ids.js'
import { type Format, networks } from '../formats/list.js'
import { formatOf } from '../formats/resolve.js'
import bluesky from './data/bluesky.json' with { type: 'json' }
import facebook from './data/facebook.json' with { type: 'json' }
import googleBusiness from './data/google-business.json' with { type: 'json' }
import instagram from './data/instagram.json' with { type: 'json' }
import linkedin from './data/linkedin.json' with { type: 'json' }
import mastodon from './data/mastodon.json' with { type: 'json' }
import pinterest from './data/pinterest.json' with { type: 'json' }
import snapchat from './data/snapchat.json' with { type: 'json' }
import telegram from './data/telegram.json' with { type: 'json' }
import threads from './data/threads.json' with { type: 'json' }
import tiktok from './data/tiktok.json' with { type: 'json' }
import whatsapp from './data/whatsapp.json' with { type: 'json' }
import x from './data/x.json' with { type: 'json' }
import youtube from './data/youtube.json' with { type: 'json' }
import type { Fact, FactKey, FactValues, FormatFacts, NetworkFacts, PlacedFact } from './types.js'

// The shape of each file is checked by a test, value by value.
const FILES = {
  bluesky,
  facebook,
  'google-business': googleBusiness,
  instagram,
  linkedin,
  mastodon,
  pinterest,
  snapchat,
  telegram,
  threads,
  tiktok,
  whatsapp,
  x,
  youtube,
} as unknown as Readonly<Record<NetworkId, NetworkFacts>>

/**
 * What is known about a format, each fact with its source, date and confidence.
 *
 * @throws {UnknownFormatError} when the format does not exist.
 */
export function factsOf(format: FormatRef | Format): FormatFacts {
  const { network, name } = formatOf(format)
  return FILES[network].formats[name] ?? {}
}

/** One fact of a format; undefined when it was never looked for or does not exist there. */
export function factOf<Key extends FactKey>(
  format: FormatRef | Format,
  key: Key,
): Fact<FactValues[Key]> | undefined {
  return factsOf(format)[key]
}

/** Every fact of a network, format by format, in the order of its file. */
export function listFacts(network: NetworkId): PlacedFact[] {
  return networks
    .filter(({ id }) => id === network)
    .flatMap(({ formats }) => formats)
    .flatMap((format) =>
      Object.entries(factsOf(format)).map(
        ([key, fact]): PlacedFact => ({ format: format.id as FormatId, key: key as FactKey, fact }),
      ),
    )
}

/**
 * Whether a fact is older than twelve months on a day: time to read its source again.
 *
 * @param today ISO date (`2026-11-25`).
 */
export function isStale(fact: Fact<unknown>, today: string): boolean {
  const year = Number(today.slice(0, 4))
  const limit = `${year - 1}${today.slice(4, 10)}`
  return fact.asOf < limit.slice(0, fact.asOf.length)
}
