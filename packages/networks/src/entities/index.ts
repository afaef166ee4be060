import type { NetworkId } from '../formats/ids.js'
import { blueskyEntities } from './bluesky.js'
import { commonEntities } from './common.js'
import type { Entity } from './entity.js'
import { mastodonEntities } from './mastodon.js'
import { telegramEntities } from './telegram.js'
import { xEntities } from './x.js'

const SIGN = /[#＃@＠$.]|:\/\/|magnet:/

const readers = {
  x: xEntities,
  bluesky: blueskyEntities,
  mastodon: mastodonEntities,
  telegram: telegramEntities,
  common: commonEntities,
}

/** The grammar by which a network reads its entities; `common` where it publishes none. */
export function entityGrammar(network: NetworkId): keyof typeof readers {
  return Object.hasOwn(readers, network) ? (network as keyof typeof readers) : 'common'
}

/**
 * What a network makes clickable in a text, in reading order and without overlap: hashtags, mentions, links,
 * cashtags and e-mail addresses, each as that network delimits it. Networks that publish no grammar get the
 * reading that is safe everywhere.
 */
export function entities(text: string, network: NetworkId): Entity[] {
  return SIGN.test(text) ? readers[entityGrammar(network)](text) : []
}
