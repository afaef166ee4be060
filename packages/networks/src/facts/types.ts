import type { FormatId, Localized, NetworkId } from '../formats/ids.js'

/**
 * How sure a fact is. `official`: read in the network's own repository or on a copy of its page. `quoted`: the
 * official text quoted word for word by a dated third party. `third-party`: publishing tools and studies only.
 * `unsure`: weak or contradictory evidence, never an error. `unknown`: nothing found, never checked.
 */
export type Confidence = 'official' | 'quoted' | 'third-party' | 'unsure' | 'unknown'

/** How a network counts a text. `characters`: it does not say what one is; UTF-16 units are then counted. */
export type CountingUnit =
  | 'weighted-characters'
  | 'graphemes'
  | 'code-points'
  | 'code-points-emoji-bytes'
  | 'utf16-units'
  | 'utf8-bytes'
  | 'characters'

export type Unit =
  | CountingUnit
  | 'bytes'
  | 'collaborators'
  | 'days'
  | 'fps'
  | 'frames'
  | 'hashtags'
  | 'cashtags'
  | 'languages'
  | 'links'
  | 'media'
  | 'mentions'
  | 'options'
  | 'pixels'
  | 'posts-per-day'
  | 'px'
  | 'px-on-1080x1920'
  | 'ratio'
  | 'seconds'

/** A value that lisible knows about a network, with where it was read and when. */
export interface Fact<Value> {
  /** Null when unknown. */
  readonly value: Value | null
  readonly unit?: Unit
  /** Where it was read; null when nothing was found. */
  readonly source: string | null
  /** Date of the source (ISO 8601, to the year, month or day), or of the reading when `dated` is `read`. */
  readonly asOf: string
  readonly dated?: 'read'
  readonly confidence: Confidence
  readonly note?: Localized
  /** Other readings of the same fact, where sources disagree; `value` is the one lisible checks by. */
  readonly readings?: readonly Omit<Fact<Value>, 'readings'>[]
}

/** At least and at most; a missing side is not limited. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** How much is shown before the reader has to ask for more. */
export interface Fold {
  readonly characters?: number
  readonly desktopCharacters?: number
  readonly lines?: number
  readonly pixels?: number
}

/** How many media a publication takes, by kind; `any` when kinds may be mixed. */
export interface MediaCount {
  readonly any?: number
  readonly images?: number
  readonly gifs?: number
  readonly videos?: number
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

export interface PixelBounds {
  readonly minWidth?: number
  readonly minHeight?: number
  readonly maxWidth?: number
  readonly maxHeight?: number
  /** Highest sum of width and height. */
  readonly maxSum?: number
}

export interface Insets {
  readonly top?: number
  readonly right?: number
  readonly bottom?: number
  readonly left?: number
}

export interface FileLimits {
  readonly formats?: readonly string[]
  readonly maxBytes?: number
  readonly maxCount?: number
  readonly maxFrames?: number
  readonly maxHeight?: number
  readonly maxPages?: number
  readonly maxWidth?: number
  readonly minWidth?: number
}

/** A grammar of hashtags or mentions that lisible implements. */
export type GrammarId = 'twitter-text' | 'atproto' | 'mastodon' | 'tdlib' | 'common'

/** Every kind of fact and the type of its value. Durations in seconds, sizes in bytes, ratios width / height. */
export interface FactValues {
  textMax: number
  textMaxBytes: number
  textUnit: CountingUnit
  textAttachmentMax: number
  colouredBackgroundMax: number
  fold: Fold
  titleMin: number
  titleMax: number
  titleVisible: number
  titleSupported: boolean
  descriptionMax: number
  captionMax: number
  forbiddenCharacters: string
  reservedCharacters: string
  requiredFields: readonly (readonly string[])[]
  urlLength: number | 'full'
  bareDomainsAreLinks: boolean
  emojiLength: number
  normalisation: 'NFC'
  replyMentionsExcluded: boolean
  mentionDomainCounted: boolean
  contentWarningCounted: boolean
  hashtagsMax: number
  hashtagsRecommended: Bounds
  hashtagsShown: number
  hashtagLength: Bounds
  hashtagGrammar: GrammarId
  hashtagsClickable: boolean
  hashtagsInDescription: boolean
  tagsFieldMax: number
  cashtagsMax: number
  mentionsMax: number
  mentionGrammar: GrammarId
  collaboratorsMax: number
  linksClickable: boolean | 'field' | 'sticker' | 'button'
  linksMax: number
  linkLengthMax: number
  languagesMax: number
  polls: boolean | 'sticker'
  pollOptions: Bounds
  pollOptionMax: number
  pollQuestionMax: number
  pollDuration: Bounds & { readonly values?: readonly number[] }
  pollWithMedia: boolean
  altSupported: boolean
  altMax: number
  mediaMax: MediaCount
  mediaMin: number
  sameAspect: boolean
  captionPerItem: boolean
  reelsInCarousel: boolean
  imageFormats: readonly string[]
  imageMinBytes: number
  imageMaxBytes: number
  imageMaxPixels: number
  imageSize: PixelBounds
  imageAspect: Bounds
  /** Ratio to which a profile's grid of thumbnails crops pictures. */
  gridAspect: number
  recommendedSizes: readonly PixelSize[]
  gif: FileLimits
  linkThumbnailMaxBytes: number
  cover: FileLimits
  thumbnail: FileLimits
  videoFormats: readonly string[]
  videoMinBytes: number
  videoMaxBytes: number
  videoDuration: Bounds
  videoSize: PixelBounds
  videoAspect: Bounds
  videoFps: Bounds
  captions: FileLimits
  fileMaxBytes: number
  document: FileLimits
  documentTitleMax: number
  savedStoryTitleMax: number
  safeZone: Insets
  disclosureFlags: readonly string[]
  callsToAction: readonly string[]
  phoneNumbersAllowed: boolean
  publishingApi: boolean
  apiPostsPerDay: number
  scheduleWindow: Bounds
  lifetime: number
}

export type FactKey = keyof FactValues

/** The facts of one format; what is missing was never looked for or does not exist there. */
export type FormatFacts = { readonly [Key in FactKey]?: Fact<FactValues[Key]> }

/** The data file of a network. */
export interface NetworkFacts {
  readonly network: NetworkId
  /** Facts by the name of the format (`reel`). */
  readonly formats: Readonly<Record<string, FormatFacts>>
}

/** A fact with the place it stands in. */
export interface PlacedFact {
  readonly format: FormatId
  readonly key: FactKey
  readonly fact: Fact<unknown>
}
