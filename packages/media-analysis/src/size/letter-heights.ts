/** Heights of the letters of a line, in pixels, with the rows on which they stand. */
export interface LetterHeights {
  readonly xHeight?: number
  readonly capHeight?: number
  /** Row of the baseline, and of the highest ink. */
  readonly baseline: number
  readonly top: number
}

/** Which kinds of letters a line holds, as far as its text is known. */
export interface LetterKinds {
  /** Share of letters without ascender: `a c e m n o…`. */
  readonly low: number
  /** Share of capitals, digits and letters with ascender. */
  readonly high: number
}

/** Kinds of the letters of a text; `undefined` when it has none. */
export function letterKinds(text: string): LetterKinds | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const low = plain.match(/[acegmnopqrsuvwxyzœæ]/gu)?.length ?? 0
  const high = plain.match(/[A-Z0-9bdfhklœßŒÆ%€&]/gu)?.length ?? 0
  const total = low + high
  return total > 0 ? { low: low / total, high: high / total } : undefined
}

/** Heights that letters can have, as shares of the height of their line; others are slips of the measure. */
const X_SHARE = [0.22, 0.75] as const
const CAP_SHARE = [0.38, 1.02] as const
/** Most that capitals are taller than small letters, in faces of text: higher ink is accents. */
const TALLEST_CAPITALS = 1.8
/** Share of capitals and ascenders from which a line in which nothing ascends is set in capitals alone. */
const CAPITALS_ALONE = 0.15

/**
 * Heights of the letters of a line; `undefined` where none can be told, or they do not fit in the line.
 *
 * @param share of stroke in each pixel, 0 to 1
 * @param lineHeight height of the line as it was found, in pixels: with ascenders and descenders, room above and below
 */
export function letterHeights(
  share: Float32Array,
  width: number,
  height: number,
  kinds: LetterKinds | undefined,
  lineHeight: number,
): LetterHeights | undefined {
  const heights = measureHeights(share, width, height, kinds)
  if (!heights) return undefined
  const fits = (value: number | undefined, [least, most]: readonly [number, number]) =>
    value === undefined || (value >= least * lineHeight && value <= most * lineHeight)
  if (!fits(heights.xHeight, X_SHARE) || !fits(heights.capHeight, CAP_SHARE)) return undefined
  const { xHeight, capHeight, baseline, top } = heights
  if (xHeight !== undefined && capHeight !== undefined && capHeight > TALLEST_CAPITALS * xHeight)
    return { xHeight, baseline, top }
  return heights
}

/**
 * Heights from the profile of ink by row. Letters without ascender make a step at the x-height and all letters
 * one at the baseline; capitals and ascenders make a lower step above. Edges are placed between rows where the
 * profile crosses half of a step.
 */
function measureHeights(
  share: Float32Array,
  width: number,
  height: number,
  kinds: LetterKinds | undefined,
): LetterHeights | undefined {
  const profile = new Float32Array(height)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = 0; x < width; x++) sum += share[y * width + x]!
    profile[y] = sum
  }
  const peak = Math.max(...profile)
  if (peak <= 0) return undefined
  const first = profile.findIndex((value) => value > 0.04 * peak)
  const last = profile.findLastIndex((value) => value > 0.04 * peak)
  if (last - first < 3) return undefined
  const blur = Math.max(1, Math.round((last - first) / 24))
  const middle = (first + last) / 2
  const rise = (y: number) => step(profile, y, blur)
  let xTop = first
  let baseRow = last
  let most = 0
  let least = 0
  for (let y = first; y <= last + 1; y++) {
    const value = rise(y)
    if (y <= middle + (last - first) * 0.1 && value > most) {
      most = value
      xTop = y
    }
    if (y >= middle && value < least) {
      least = value
      baseRow = y
    }
  }
  const baseline = edge(profile, baseRow, blur, -1)
  const top = edge(profile, first, blur, 1)
  const xEdge = edge(profile, xTop, blur, 1)
  const body = baseline - xEdge
  if (body < 2) return undefined
  // The strongest step may be that of the capitals: then nothing stands above it.
  const above = xEdge - top
  const ascends = above > 0.16 * body
  if (kinds && kinds.low === 0)
    return { capHeight: capitals(profile, first, xTop, blur, baseline), baseline, top }
  if (kinds && kinds.high === 0) return { xHeight: body, baseline, top }
  if (ascends && (!kinds || kinds.low >= 0.3)) {
    return { xHeight: body, capHeight: baseline - highStep(profile, first, xTop, blur), baseline, top }
  }
  if (!kinds) return { capHeight: body, baseline, top }
  if (kinds.low > 0.5 && kinds.high < CAPITALS_ALONE) return { xHeight: body, baseline, top }
  return { capHeight: body, baseline, top }
}

/** Difference between the mean of the rows below and above an edge. */
function step(profile: Float32Array, y: number, blur: number): number {
  let below = 0
  let above = 0
  for (let offset = 0; offset < blur; offset++) {
    below += profile[y + offset] ?? 0
    above += profile[y - 1 - offset] ?? 0
  }
  return (below - above) / blur
}

/** Place between rows where the profile crosses half of the step at `y`. `direction` 1: ink begins; −1: it ends. */
function edge(profile: Float32Array, y: number, blur: number, direction: 1 | -1): number {
  const inside =
    direction === 1 ? (at: number) => profile[y + at] ?? 0 : (at: number) => profile[y - 1 - at] ?? 0
  let high = 0
  let low = Number.POSITIVE_INFINITY
  for (let at = -blur - 1; at <= blur; at++) {
    if (at >= 0) high = Math.max(high, inside(at))
    else low = Math.min(low, inside(at))
  }
  const half = (high + low) / 2
  for (let at = -blur - 1; at <= blur; at++) {
    const value = inside(at)
    if (value < half) continue
    const before = inside(at - 1)
    const fraction = value > before ? (value - half) / (value - before) : 0.5
    // A row's value stands at its middle: the edge lies half a row before it when it is crossed there.
    const depth = at - Math.min(1, Math.max(0, fraction)) + 0.5
    return direction === 1 ? y + depth : y - depth
  }
  return y
}

/** Edge of the strongest step above the x-height. */
function highStep(profile: Float32Array, first: number, xTop: number, blur: number): number {
  let best = first
  let most = 0
  const limit = xTop - Math.max(2, Math.round((xTop - first) * 0.3))
  for (let y = first; y <= limit; y++) {
    const value = step(profile, y, blur)
    if (value > most) {
      most = value
      best = y
    }
  }
  return edge(profile, best, blur, 1)
}

function capitals(profile: Float32Array, first: number, top: number, blur: number, baseline: number): number {
  return baseline - edge(profile, Math.max(first, top), blur, 1)
}
