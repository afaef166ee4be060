import type {
  FlashFacts,
  ImageFacts,
  MediaFacts,
  MediaFailure,
  MediaFormat,
  MediaNeeds,
  TextAnalysis,
} from '@lisible/core/media'
import { cacheKey, type MediaCache } from './cache.js'
import { type Description, describe, kindOf } from './describe.js'
import { extensionMatches, formatOfExtension, sniff } from './formats/sniff.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { failure, type Opened, open } from './source/open.js'
import { MalformedContent, TruncatedContent, UnsupportedContent } from './source/source.js'
import { type Outcome, Worker } from './worker/pool.js'
import type { Measure, Results } from './worker/protocol.js'

export interface AnalyseOptions {
  /** What is measured beyond headers. */
  readonly needs?: MediaNeeds
  readonly limits?: Partial<Limits>
  readonly signal?: AbortSignal
  /** Name of the file, for content given as bytes. */
  readonly name?: string
  /** Measures kept from other runs. */
  readonly cache?: MediaCache
}

const worker = new Worker()

/** Ends the process that measures pictures. The next measure starts another. */
export async function close(): Promise<void> {
  worker.close()
}

/**
 * Facts of a media file, or of its bytes. Never throws and never fetches: what cannot be learnt is an error
 * with its reason. Limits are checked against the header before anything is decoded.
 */
export async function analyse(input: string | Uint8Array, options: AnalyseOptions = {}): Promise<MediaFacts> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const opened = open(input)
  if ('status' in opened) return opened
  try {
    return await analyseOpened(
      opened,
      typeof input === 'string' ? input : (options.name ?? ''),
      limits,
      options,
    )
  } catch (error) {
    return failure('unreadable', error instanceof Error ? error.message : String(error), {
      bytes: opened.source.size,
    })
  } finally {
    opened.close()
  }
}

async function analyseOpened(
  opened: Opened,
  name: string,
  limits: Limits,
  options: AnalyseOptions,
): Promise<MediaFacts> {
  const { source } = opened
  const bytes = source.size
  const format = sniff(source.read(0, 4096)) ?? captionByName(name)
  if (!format) return failure('unsupported', unknownContent(name), { bytes })
  const largest = largestOf(format, limits)
  if (bytes > largest)
    return failure('too-large', `${bytes} bytes, the limit is ${largest}`, { format, bytes })
  let description: Description
  try {
    description = describe(source, format)
  } catch (error) {
    return headerFailure(error, format, bytes)
  }
  if (description.kind === 'image') {
    const refused = checkImage(description, format, bytes, limits)
    if (refused) return refused
  }
  const { truncated: _, ...facts } = description as Description & { truncated?: string }
  const common = {
    status: 'ok',
    format,
    extensionMatches: name === '' || extensionMatches(name, format),
    bytes,
    sha256: await opened.sha256(),
  }
  const described = { ...facts, ...common } as Exclude<MediaFacts, MediaFailure>
  if (described.kind !== 'image') return described
  return { ...described, ...(await measures(described, opened, limits, options)) }
}

/** Captions have no signature: a file so named is read as one, and its faults are told. */
function captionByName(name: string): MediaFormat | undefined {
  const format = formatOfExtension(name)
  return format === 'srt' || format === 'vtt' ? format : undefined
}

function unknownContent(name: string): string {
  const announced = formatOfExtension(name)
  return announced ? `named as ${announced}, which the content is not` : 'content of an unknown format'
}

function largestOf(format: MediaFormat, limits: Limits): number {
  const kind = kindOf(format)
  if (kind === 'image') return limits.imageBytes
  if (kind === 'video') return limits.videoBytes
  return kind === 'document' ? limits.documentBytes : limits.captionBytes
}

function headerFailure(error: unknown, format: MediaFormat, bytes: number): MediaFailure {
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof TruncatedContent) return failure('truncated', detail, { format, bytes })
  if (error instanceof UnsupportedContent) return failure('unsupported', detail, { format, bytes })
  if (error instanceof MalformedContent || error instanceof RangeError)
    return failure('unreadable', detail, { format, bytes })
  throw error
}

/** Pixels are decoded to red, green, blue and transparency. */
const BYTES_OF_PIXEL = 4

function checkImage(
  { width, height, truncated }: Extract<Description, { kind: 'image' }>,
  format: MediaFormat,
  bytes: number,
  limits: Limits,
): MediaFailure | undefined {
  const known = { format, bytes, width, height }
  if (width * height > limits.pixels)
    return failure('too-large', `${width} × ${height} pixels, the limit is ${limits.pixels} in all`, known)
  const expansion = (width * height * BYTES_OF_PIXEL) / bytes
  if (width * height > limits.expansionFrom && expansion > limits.expansion)
    return failure('too-large', `${Math.round(expansion)} times larger once decoded`, known)
  if (truncated !== undefined) return failure('truncated', truncated, known)
  if (width < 1 || height < 1) return failure('unreadable', `${width} × ${height} pixels`, known)
  return undefined
}

/** What is measured from pixels, from the cache where it is there. */
async function measures(
  facts: ImageFacts,
  opened: Opened,
  limits: Limits,
  { needs = {}, cache, signal }: AnalyseOptions,
): Promise<Pick<ImageFacts, 'text' | 'sharpness' | 'flashes'>> {
  let content: Uint8Array | undefined
  const measure = async <M extends Measure>(name: M): Promise<Outcome<M>> => {
    const key = cacheKey(facts.sha256, name)
    const kept = await cache?.get(key)
    if (kept !== undefined) {
      const result = parse<Results[M]>(kept)
      if (result !== undefined) return { result }
    }
    content ??= opened.source.read(0, opened.source.size)
    const outcome = await worker.run(name, content, {
      pixels: limits.pixels,
      timeout: limits.timeout,
      signal,
    })
    if ('result' in outcome) await cache?.set(key, JSON.stringify(outcome.result))
    return outcome
  }
  const wanted = needs.reading ? 'reading' : needs.text ? 'text' : undefined
  const text = wanted && (await textOf(facts, () => measure(wanted)))
  const sharpness = needs.sharpness && DECODABLE.has(facts.format) ? await measure('sharpness') : undefined
  const flashes =
    needs.flashes && facts.animated ? await flashesOf(facts, () => measure('flashes')) : undefined
  return {
    ...(text ? { text } : {}),
    ...(sharpness && 'result' in sharpness ? { sharpness: sharpness.result } : {}),
    ...(flashes ? { flashes } : {}),
  }
}

function parse<T>(kept: string): T | undefined {
  try {
    return JSON.parse(kept) as T
  } catch {
    return undefined
  }
}

/** Formats that the decoder knows. */
const DECODABLE: ReadonlySet<MediaFormat> = new Set(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'])

async function textOf(facts: ImageFacts, measure: () => Promise<Outcome<'text'>>): Promise<TextAnalysis> {
  if (!DECODABLE.has(facts.format))
    return { status: 'incomplete', reason: 'undecodable', detail: `${facts.format} pictures are not decoded` }
  const outcome = await measure()
  if ('result' in outcome) return outcome.result
  const reason = outcome.problem === 'aborted' ? 'timeout' : outcome.problem
  return { status: 'incomplete', reason, detail: outcome.detail }
}

/** Formats whose frames the decoder gives. */
const ANIMATED: ReadonlySet<MediaFormat> = new Set(['gif', 'webp'])

async function flashesOf(facts: ImageFacts, measure: () => Promise<Outcome<'flashes'>>): Promise<FlashFacts> {
  if (!ANIMATED.has(facts.format)) return { status: 'incomplete', reason: 'not-decodable' }
  const outcome = await measure()
  if ('result' in outcome) return outcome.result
  const slow = outcome.problem === 'timeout' || outcome.problem === 'aborted'
  return { status: 'incomplete', reason: slow ? 'timeout' : 'not-decodable' }
}
