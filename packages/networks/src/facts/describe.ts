import { FACT_LABELS, GRAMMAR_LABELS, SOURCES_FR, UNIT_LABELS, UNIT_LABELS_ONE } from './labels.js'
import type {
  Bounds,
  Fact,
  FactKey,
  FactValues,
  FileLimits,
  Fold,
  Insets,
  MediaCount,
  PixelBounds,
  PixelSize,
} from './types.js'

/** A language of the product. */
export type Language = 'fr' | 'en'

const NBSP = '\u00a0'

function say(language: Language, fr: string, en: string): string {
  return language === 'fr' ? fr : en
}

/** A number with the separators of a language: `25 000`, `25,000`. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',')
  return decimals === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${decimals}`
}

/** A number of bytes in a unit people read: `5 Mo`, `16 MiB`. Binary units only where they are the whole ones. */
export function formatBytes(bytes: number, language: Language): string {
  const octet = language === 'fr' ? 'o' : 'B'
  if (bytes % 1048576 === 0) return `${bytes / 1048576}${NBSP}Mi${octet}`
  for (const [size, prefix] of [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const) {
    if (bytes >= size) return `${formatNumber(bytes / size, language)}${NBSP}${prefix}${octet}`
  }
  return `${bytes}${NBSP}${octet}`
}

/** A duration in the largest units that say it whole: `10 min`, `30 j`. */
export function formatSeconds(seconds: number, language: Language): string {
  if (seconds >= 86400 && seconds % 86400 === 0) return `${seconds / 86400}${NBSP}${say(language, 'j', 'd')}`
  if (seconds >= 3600 && seconds % 3600 === 0) return `${seconds / 3600}${NBSP}h`
  if (seconds > 60 && seconds % 60 === 0) return `${seconds / 60}${NBSP}min`
  return `${formatNumber(seconds, language)}${NBSP}s`
}

function formatBounds(
  { min, max }: Bounds,
  language: Language,
  format: (value: number) => string,
  unit: string,
): string {
  const one = (value: number) => `${format(value)} ${unit}`.trim()
  if (min !== undefined && max !== undefined) {
    if (min === max) return one(min)
    return say(language, `de ${format(min)} à ${one(max)}`, `${format(min)} to ${one(max)}`)
  }
  if (max !== undefined) return say(language, `${one(max)} au plus`, `at most ${one(max)}`)
  return min === undefined ? '' : say(language, `${one(min)} au moins`, `at least ${one(min)}`)
}

function formatFold(fold: Fold, language: Language, unit: string): string {
  const parts: string[] = []
  const number = (value: number) => formatNumber(value, language)
  if (fold.characters !== undefined) parts.push(`${number(fold.characters)} ${unit}`)
  if (fold.desktopCharacters !== undefined)
    parts.push(
      say(
        language,
        `${number(fold.desktopCharacters)} sur ordinateur`,
        `${number(fold.desktopCharacters)} on desktop`,
      ),
    )
  if (fold.lines !== undefined) parts.push(say(language, `${fold.lines} lignes`, `${fold.lines} lines`))
  if (fold.pixels !== undefined) parts.push(`${fold.pixels}${NBSP}px`)
  return parts.join(', ')
}

function formatMedia(count: MediaCount, language: Language): string {
  const parts: string[] = []
  const add = (value: number | undefined, fr: string, en: string) => {
    if (value !== undefined) parts.push(`${value} ${say(language, fr, en)}${value > 1 ? 's' : ''}`)
  }
  if (count.any !== undefined)
    parts.push(
      `${count.any} ${say(language, count.any > 1 ? 'médias' : 'média', count.any > 1 ? 'media' : 'medium')}`,
    )
  add(count.images, 'image', 'image')
  add(count.gifs, 'GIF', 'GIF')
  add(count.videos, 'vidéo', 'video')
  return parts.join(say(language, ' ou ', ' or ')).replace(/GIFs/, 'GIF')
}

function formatPixels(bounds: PixelBounds, language: Language): string {
  const side = (width: number | undefined, height: number | undefined) =>
    `${width === undefined ? '…' : width} × ${height === undefined ? '…' : height}${NBSP}px`
  const parts: string[] = []
  if (bounds.minWidth !== undefined || bounds.minHeight !== undefined)
    parts.push(
      say(
        language,
        `${side(bounds.minWidth, bounds.minHeight)} au moins`,
        `at least ${side(bounds.minWidth, bounds.minHeight)}`,
      ),
    )
  if (bounds.maxWidth !== undefined || bounds.maxHeight !== undefined)
    parts.push(
      say(
        language,
        `${side(bounds.maxWidth, bounds.maxHeight)} au plus`,
        `at most ${side(bounds.maxWidth, bounds.maxHeight)}`,
      ),
    )
  if (bounds.maxSum !== undefined) {
    const sum = formatNumber(bounds.maxSum, language)
    parts.push(say(language, `largeur + hauteur ≤ ${sum}${NBSP}px`, `width + height ≤ ${sum}${NBSP}px`))
  }
  return parts.join(', ')
}

const SIDES_FR: Readonly<Record<string, string>> = {
  top: 'haut',
  right: 'droite',
  bottom: 'bas',
  left: 'gauche',
}

function formatInsets(insets: Insets, language: Language): string {
  return Object.entries(insets)
    .map(([side, value]) => `${language === 'fr' ? SIDES_FR[side] : side} ${value}`)
    .join(', ')
}

function formatFile(limits: FileLimits, language: Language): string {
  const parts: string[] = []
  if (limits.formats !== undefined) parts.push(limits.formats.join(', '))
  if (limits.maxCount !== undefined)
    parts.push(say(language, `${limits.maxCount} fichiers`, `${limits.maxCount} files`))
  if (limits.maxBytes !== undefined) parts.push(`≤ ${formatBytes(limits.maxBytes, language)}`)
  if (limits.maxPages !== undefined) parts.push(`≤ ${limits.maxPages} pages`)
  if (limits.maxFrames !== undefined)
    parts.push(say(language, `≤ ${limits.maxFrames} images`, `≤ ${limits.maxFrames} frames`))
  if (limits.minWidth !== undefined)
    parts.push(say(language, `largeur ≥ ${limits.minWidth}${NBSP}px`, `width ≥ ${limits.minWidth}${NBSP}px`))
  if (limits.maxWidth !== undefined) parts.push(`≤ ${limits.maxWidth} × ${limits.maxHeight ?? '…'}${NBSP}px`)
  return parts.join(', ')
}

const FILES = new Set<FactKey>(['gif', 'cover', 'thumbnail', 'captions', 'document'])
const PIXELS = new Set<FactKey>(['imageSize', 'videoSize'])

/** What a fact is about, in a language. */
export function factLabel(key: FactKey, language: Language): string {
  return FACT_LABELS[key][language]
}

/** The value of a fact with its unit, in a language: `280 caractères pondérés`. */
export function describeValue<Key extends FactKey>(
  key: Key,
  fact: Pick<Fact<FactValues[Key]>, 'value' | 'unit'>,
  language: Language,
): string {
  const value: unknown = fact.value
  const unit = fact.unit === undefined ? '' : UNIT_LABELS[fact.unit][language]
  if (value === null) return say(language, 'inconnu', 'unknown')
  if (typeof value === 'boolean') return value ? say(language, 'oui', 'yes') : say(language, 'non', 'no')
  if (key === 'fold') return formatFold(value as Fold, language, unit)
  if (key === 'mediaMax') return formatMedia(value as MediaCount, language)
  if (key === 'safeZone') return `${formatInsets(value as Insets, language)} ${unit}`
  if (key === 'requiredFields')
    return (value as string[][]).map((either) => either.join(say(language, ' ou ', ' or '))).join(', ')
  if (key === 'recommendedSizes')
    return `${(value as PixelSize[]).map(({ width, height }) => `${width} × ${height}`).join(', ')}${NBSP}px`
  if (FILES.has(key)) return formatFile(value as FileLimits, language)
  if (PIXELS.has(key)) return formatPixels(value as PixelBounds, language)
  if (typeof value === 'string') return describeWord(key, value, language)
  if (Array.isArray(value)) return value.join(', ')
  const format = numberFormat(fact.unit, language)
  if (typeof value === 'object') return formatBounds(value as Bounds, language, format, unit)
  const after = value === 1 && fact.unit !== undefined ? UNIT_LABELS_ONE[fact.unit]?.[language] : undefined
  return `${format(value as number)} ${after ?? unit}`.trim()
}

/** Where a fact was read, in a language; null when nothing was found. */
export function describeSource(fact: Pick<Fact<unknown>, 'source'>, language: Language): string | null {
  if (fact.source === null || language === 'en') return fact.source
  return SOURCES_FR[fact.source] ?? fact.source
}

function numberFormat(unit: Fact<unknown>['unit'], language: Language): (value: number) => string {
  if (unit === 'bytes') return (value) => formatBytes(value, language)
  if (unit === 'seconds') return (value) => formatSeconds(value, language)
  return (value) => formatNumber(value, language)
}

function describeWord(key: FactKey, word: string, language: Language): string {
  if (key === 'hashtagGrammar') return GRAMMAR_LABELS[word as keyof typeof GRAMMAR_LABELS][language]
  if (key === 'textUnit') return UNIT_LABELS[word as keyof typeof UNIT_LABELS][language]
  const words: Record<string, readonly [string, string]> = {
    full: ['en entier', 'in full'],
    field: ['par un champ à part', 'through a field of its own'],
    sticker: ['par un sticker', 'by a sticker'],
    button: ['par un bouton', 'by a button'],
    common: ['non publiée', 'not published'],
    'twitter-text': ['celle de twitter-text', 'that of twitter-text'],
    atproto: ['celle d’atproto', 'that of atproto'],
    mastodon: ['celle de Mastodon', 'that of Mastodon'],
    tdlib: ['celle de TDLib', 'that of TDLib'],
  }
  const known = words[word]
  return known === undefined ? word : say(language, ...known)
}
