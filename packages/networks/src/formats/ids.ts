/** A social network that lisible knows. */
export type NetworkId =
  | 'x'
  | 'instagram'
  | 'facebook'
  | 'linkedin'
  | 'tiktok'
  | 'youtube'
  | 'threads'
  | 'bluesky'
  | 'mastodon'
  | 'pinterest'
  | 'snapchat'
  | 'whatsapp'
  | 'telegram'
  | 'google-business'

/** A format of a network: what kind of publication is made there. */
export type FormatId =
  | `x/${'post' | 'premium' | 'article'}`
  | `instagram/${'post' | 'carousel' | 'reel' | 'story'}`
  | `facebook/${'post' | 'reel' | 'story'}`
  | `linkedin/${'post' | 'article'}`
  | `tiktok/${'video' | 'photo'}`
  | `youtube/${'video' | 'short' | 'community'}`
  | 'threads/post'
  | 'bluesky/post'
  | 'mastodon/post'
  | 'pinterest/pin'
  | `snapchat/${'story' | 'spotlight'}`
  | 'whatsapp/channel'
  | `telegram/${'post' | 'media'}`
  | `google-business/${'update' | 'event-offer'}`

/** What a person writes to name where a publication goes: a network (its default format) or a format. */
export type FormatRef = NetworkId | FormatId

/** A text in each language of the product. */
export interface Localized {
  readonly fr: string
  readonly en: string
}
