import type { Matte } from './matte.js'

/** Depth from which pixels are the fill of a letter, and band in which an outline of it lies, in pixels. */
const FILL_FROM = 2.9
const RIM_FROM = 1
const RIM_TO = 2.3
/** How much farther from the ground than the fill a pixel of an outline is. */
const FARTHER = 1.12
/** Share of the band that must be: blur and the noise of JPEG give less. */
const LEAST_SHARE = 0.33

/**
 * Pixels of an outline drawn around letters, where it stands out more from the ground than their fill does: it is
 * then what shows the letters. `undefined` where there is none, or letters are too thin to tell.
 */
export function rimOf({ mask, alpha, depth }: Matte): ((at: number) => boolean) | undefined {
  let total = 0
  let fill = 0
  let fills = 0
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    total++
    if (depth[at]! < FILL_FROM) continue
    fill += alpha[at]!
    fills++
  }
  if (fills < 20 || fills < 0.06 * total) return undefined
  const threshold = (FARTHER * fill) / fills
  const inBand = (at: number) => mask[at] === 1 && depth[at]! >= RIM_FROM && depth[at]! < RIM_TO
  let band = 0
  const beyond: number[] = []
  for (let at = 0; at < mask.length; at++) {
    if (!inBand(at)) continue
    band++
    if (alpha[at]! > threshold) beyond.push(alpha[at]!)
  }
  if (beyond.length === 0 || beyond.length < LEAST_SHARE * band) return undefined
  // The farther half: the other is blurred into fill and ground.
  const farther = beyond.sort((a, b) => a - b)[Math.floor(beyond.length / 2)]!
  return (at) => inBand(at) && alpha[at]! >= farther
}
