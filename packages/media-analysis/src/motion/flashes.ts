import { type FlashFacts, linearChannel } from '@lisible/core/media'

/** Frames of an animation, small, one after the other. */
export interface Frames {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, frame after frame. */
  readonly data: Uint8Array
  /** Start of each frame, in seconds; its length is the number of frames. */
  readonly times: readonly number[]
}

/** Share of the picture that must flash together for a flash to count: WCAG 2.2, "general flash and red flash thresholds". */
const AREA = 0.25

interface Change {
  readonly time: number
  /** 1: brighter (or redder); −1: darker. */
  readonly direction: number
}

/**
 * Counts flashes after WCAG 2.2 §2.3.1 (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds):
 * a pair of opposing changes of relative luminance by a tenth or more, the darker below 0.8; or of saturated red.
 */
export function countFlashes(frames: Frames): Extract<FlashFacts, { status: 'ok' }> {
  const { width, height, data, times } = frames
  const cells = width * height
  const general: number[][] = []
  const red: number[][] = []
  for (let cell = 0; cell < cells; cell++) {
    const luminance: number[] = []
    const redness: number[] = []
    for (let frame = 0; frame < times.length; frame++) {
      const at = (frame * cells + cell) * 3
      const r = linearChannel(data[at]!)
      const g = linearChannel(data[at + 1]!)
      const b = linearChannel(data[at + 2]!)
      luminance.push(0.2126 * r + 0.7152 * g + 0.0722 * b)
      redness.push(r + g + b > 0 && r / (r + g + b) >= 0.8 ? Math.max(0, (r - g - b) * 320) : 0)
    }
    general.push(flashTimes(changes(luminance, times, 0.1, 0.8)))
    red.push(flashTimes(changes(redness, times, 20, Number.POSITIVE_INFINITY)))
  }
  const ofLuminance = worstSecond(general, cells)
  const ofRed = worstSecond(red, cells)
  const worse = ofLuminance.count >= ofRed.count ? ofLuminance : ofRed
  return { status: 'ok', general: ofLuminance.count, red: ofRed.count, area: worse.area, at: worse.start }
}

/** Changes between extremes by at least `step`, the lower of both under `ceiling`. */
function changes(
  values: readonly number[],
  times: readonly number[],
  step: number,
  ceiling: number,
): Change[] {
  const found: Change[] = []
  let low = values[0]!
  let high = values[0]!
  let direction = 0
  for (let frame = 1; frame < values.length; frame++) {
    const value = values[frame]!
    if (direction <= 0 && value - low >= step && low < ceiling) {
      found.push({ time: times[frame]!, direction: 1 })
      direction = 1
      high = value
      low = value
    } else if (direction >= 0 && high - value >= step && value < ceiling) {
      found.push({ time: times[frame]!, direction: -1 })
      direction = -1
      low = value
      high = value
    } else {
      low = direction > 0 ? value : Math.min(low, value)
      high = direction < 0 ? value : Math.max(high, value)
    }
  }
  return found
}

/** Time of the second change of each pair. */
function flashTimes(found: readonly Change[]): number[] {
  return found.filter((_, index) => index % 2 === 1).map(({ time }) => time)
}

/** The second with most flashes that enough of the picture shares. */
function worstSecond(
  times: readonly (readonly number[])[],
  cells: number,
): { count: number; area: number; start: number } {
  let worst = { count: 0, area: 0, start: 0 }
  const starts = [...new Set(times.flat())].sort((a, b) => a - b)
  for (const start of starts) {
    const counts = times.map((own) => own.filter((time) => time >= start && time < start + 1).length)
    counts.sort((a, b) => b - a)
    const count = counts[Math.ceil(AREA * cells) - 1] ?? 0
    const area = counts.filter((own) => own > 0).length / cells
    if (count > worst.count || (count === worst.count && area > worst.area)) worst = { count, area, start }
  }
  return worst
}
