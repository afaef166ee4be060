import type { NetworkId } from '../formats/ids.js'
import { blueskyEntities } from './bluesky.js'
import { commonEntities } from './common.js'
import type { Entity } from './entity.js'
import { mastodonEntities } from './mastodon.js'
import { telegramEntities } from './telegram.js'
import { xEntities } from './x.js'

const SIGN = /[#＃@＠$.]|:\/\/|magnet:/

/**
 * What a network makes clickable in a text, in reading order and without overlap: hashtags, mentions, links,
 * cashtags and e-mail addresses, each as that network delimits it. Networks that publish no grammar get the
 * reading that is safe everywhere.
 */
export function entities(text: string, network: NetworkId): Entity[] {
  if (!SIGN.test(text)) return []
  switch (network) {
    case 'x':
      return xEntities(text)
    case 'bluesky':
      return blueskyEntities(text)
    case 'mastodon':
      return mastodonEntities(text)
    case 'telegram':
      return telegramEntities(text)
    default:
      return commonEntities(text)
  }
}
