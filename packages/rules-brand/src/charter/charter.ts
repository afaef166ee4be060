import type { HexColour } from '@lisible/core'

/** Form of address of readers. */
type Address = 'tu' | 'vous'

/** How many emoji a text may have. */
type EmojiPolicy = 'none' | 'sober' | 'free'

export interface CharterColour {
  readonly name?: string
  readonly value: HexColour
}

/** A word or phrase to avoid, and what to write instead, best first. */
export interface CharterTerm {
  readonly avoid: string
  readonly prefer?: readonly string[]
}

export interface HashtagPolicy {
  readonly min?: number
  readonly max?: number
  /** As the charter writes them, with their `#`. */
  readonly required?: readonly string[]
}

/**
 * The charter of a brand, read, checked and complete: what it names (tokens, vocabulary) is in it. All of it is
 * optional; what is absent is not asked for.
 */
export interface Charter {
  /** Files it was read from, relative to the folder of the configuration, its own first. */
  readonly files?: readonly string[]
  readonly brand?: { readonly name?: string; readonly forbiddenVariants?: readonly string[] }
  readonly visual?: {
    readonly colours?: readonly CharterColour[]
    /** Greatest difference, ΔE 2000, of a colour that still passes for one of the charter. */
    readonly tolerance?: number
    /** `false`: white, black and greys are allowed only where they are among the colours. */
    readonly neutrals?: boolean
  }
  readonly voice?: {
    readonly address?: Address
    readonly emoji?: EmojiPolicy
    readonly exclamationsMax?: number
    readonly terms?: readonly CharterTerm[]
    /** Words that spelling never reports. */
    readonly accepted?: readonly string[]
  }
  readonly axes?: readonly string[]
  readonly sector?: string
  /** By the id of a network or of a format. */
  readonly networks?: Readonly<Record<string, { readonly hashtags?: HashtagPolicy }>>
}

/** ΔE 2000 up to which a colour passes for one of the charter: room for compression and for the edges of letters. Ours. */
export const defaultTolerance = 10

/** The charter that the configuration names; `undefined` where it names none. */
export function charterOf(settings: Readonly<Record<string, unknown>>): Charter | undefined {
  const { charter } = settings
  return typeof charter === 'object' && charter !== null ? (charter as Charter) : undefined
}
