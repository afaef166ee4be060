import type { FormatId, Localized, NetworkId } from './ids.js'

/** A format of a network, with its names. */
export interface Format {
  readonly id: FormatId
  readonly network: NetworkId
  /** The part of the id after the slash: `reel`. */
  readonly name: string
  readonly label: Localized
  /** True for the format that the network alone stands for. */
  readonly default: boolean
  /** Other names people use for it; compared without case and accents. */
  readonly aliases: readonly string[]
}

/** A network, its names and its formats, the default format first. */
export interface Network {
  readonly id: NetworkId
  readonly label: Localized
  readonly aliases: readonly string[]
  readonly formats: readonly Format[]
}

type Row = readonly [name: string, fr: string, en: string, ...aliases: string[]]

function network(
  id: NetworkId,
  label: string | Localized,
  aliases: readonly string[],
  rows: readonly Row[],
): Network {
  return {
    id,
    label: typeof label === 'string' ? { fr: label, en: label } : label,
    aliases,
    formats: rows.map(([name, fr, en, ...others], index) => ({
      id: `${id}/${name}` as FormatId,
      network: id,
      name,
      label: { fr, en },
      default: index === 0,
      aliases: others,
    })),
  }
}

/** Every network with its formats, in the order in which they are listed to people. */
export const networks: readonly Network[] = /* @__PURE__ */ [
  network(
    'x',
    'X',
    ['twitter'],
    [
      ['post', 'post', 'post', 'tweet', 'publication', 'post-standard'],
      ['premium', 'post Premium', 'Premium post', 'post-premium', 'long'],
      ['article', 'article', 'article'],
    ],
  ),
  network(
    'instagram',
    'Instagram',
    ['insta', 'ig'],
    [
      ['post', 'publication', 'post', 'feed', 'publication', 'photo'],
      ['carousel', 'carrousel', 'carousel', 'carrousel'],
      ['reel', 'reel', 'reel', 'réel', 'reels', 'vidéo', 'video'],
      ['story', 'story', 'story', 'stories'],
    ],
  ),
  network(
    'facebook',
    'Facebook',
    ['fb'],
    [
      ['post', 'publication de Page', 'Page post', 'publication', 'feed', 'page'],
      ['reel', 'reel', 'reel', 'réel', 'reels'],
      ['story', 'story', 'story', 'stories'],
    ],
  ),
  network(
    'linkedin',
    'LinkedIn',
    ['li'],
    [
      ['post', 'publication', 'post', 'publication'],
      ['article', 'article ou newsletter', 'article or newsletter', 'newsletter'],
    ],
  ),
  network(
    'tiktok',
    'TikTok',
    ['tik-tok'],
    [
      ['video', 'vidéo', 'video', 'post'],
      ['photo', 'photos', 'photos', 'photos', 'carousel', 'carrousel'],
    ],
  ),
  network(
    'youtube',
    'YouTube',
    ['yt'],
    [
      ['video', 'vidéo', 'video'],
      ['short', 'Short', 'Short', 'shorts'],
      ['community', 'post de communauté', 'community post', 'communauté', 'post'],
    ],
  ),
  network('threads', 'Threads', [], [['post', 'publication', 'post', 'publication', 'thread']]),
  network('bluesky', 'Bluesky', ['bsky'], [['post', 'post', 'post', 'publication', 'skeet']]),
  network(
    'mastodon',
    'Mastodon',
    ['masto', 'fediverse', 'fédivers'],
    [['post', 'message', 'post', 'publication', 'pouet', 'toot', 'status']],
  ),
  network('pinterest', 'Pinterest', [], [['pin', 'épingle', 'Pin', 'épingle', 'post']]),
  network(
    'snapchat',
    'Snapchat',
    ['snap'],
    [
      ['story', 'story publique', 'public story', 'stories', 'post'],
      ['spotlight', 'Spotlight', 'Spotlight'],
    ],
  ),
  network(
    'whatsapp',
    'WhatsApp',
    ['wa'],
    [['channel', 'actualité de chaîne', 'channel update', 'chaîne', 'post', 'update']],
  ),
  network(
    'telegram',
    'Telegram',
    ['tg'],
    [
      ['post', 'message de canal', 'channel post', 'text', 'texte', 'message', 'channel', 'canal'],
      ['media', 'légende de média', 'media caption', 'caption', 'légende', 'média', 'photo'],
    ],
  ),
  network(
    'google-business',
    { fr: 'Fiche d’établissement Google', en: 'Google Business Profile' },
    ['gbp', 'gmb', 'google-business-profile', 'google-my-business', 'google'],
    [
      ['update', 'actualité', 'update', 'actualité', 'post', 'news'],
      ['event-offer', 'événement ou offre', 'event or offer', 'event', 'offer', 'événement', 'offre'],
    ],
  ),
]
