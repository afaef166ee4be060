import type { Raster } from '../pixels/raster.js'
import { resize } from '../pixels/resample.js'
import { candidates } from './candidates.js'
import { writeOklab } from './oklab.js'
import { type Shape, shape } from './shape.js'

/** The set of pixels that looks most like strokes of text. */
export interface Choice {
  /** 1 on strokes, at the size of the patch. */
  readonly mask: Uint8Array
  readonly shape: Shape
  /** How much it looks like text; the difference with the next different set tells how sure the choice is. */
  readonly likeness: number
}

/** Height of the inner box at which sets are compared: enough to tell strokes, little to compute. */
const COMPARED_HEIGHT = 48

/** Chooses the strokes of the line in a patch; `undefined` for a patch of one colour. */
export function chooseStrokes(patch: Raster, margin: number): Choice | undefined {
  const innerHeight = patch.height - 2 * margin
  const scale = Math.min(1, COMPARED_HEIGHT / innerHeight)
  const small =
    scale < 1
      ? resize(patch, Math.max(8, Math.round(patch.width * scale)), Math.round(patch.height * scale))
      : patch
  const frame = {
    width: small.width,
    height: small.height,
    margin: scale < 1 ? Math.max(2, Math.round(margin * scale)) : margin,
  }
  const lab = new Float32Array(small.width * small.height * 3)
  for (let at = 0; at < small.width * small.height; at++)
    writeOklab(lab, at * 3, small.data[at * 4]!, small.data[at * 4 + 1]!, small.data[at * 4 + 2]!)
  let best: Choice | undefined
  for (const candidate of candidates(small, frame.height - 2 * frame.margin)) {
    const measured = shape(candidate.mask, lab, frame)
    const likeness = textLikeness(measured, candidate.origin === 'residual', candidate.clusters)
    if (!best || likeness > best.likeness) best = { mask: candidate.mask, shape: measured, likeness }
  }
  if (!best) return undefined
  return { ...best, mask: scaleMask(best.mask, small, patch) }
}

/**
 * How much a set of pixels looks like text. Weights fitted by a conditional logit (which set of a line is its
 * text) on generated visuals; cross-validated by picture.
 */
function textLikeness(s: Shape, residual: boolean, clusters: number): number {
  const ink = Math.log(s.ink + 0.01)
  const stroke = Math.log(s.stroke + 0.02)
  const crossings = Math.log(s.crossings + 0.1)
  return (
    0.179 * ink -
    0.058 * ink * ink -
    2.258 * Math.sqrt(s.border) +
    0.509 * s.border -
    2.437 * Math.sqrt(s.brim) -
    1.045 * s.brim +
    0.241 * stroke -
    0.663 * stroke * stroke -
    2.318 * s.deep -
    3.034 * s.spread -
    1.957 * s.unevenness +
    0.827 * crossings -
    0.271 * crossings * crossings +
    11.345 * s.inside +
    2.96 * Math.log(s.separation + 0.01) -
    0.721 * Math.log(s.roughness + 0.003) -
    (0.241 * s.separation) / (s.roughness + 0.01) / 10 +
    (residual ? 1.261 : 0) +
    (clusters === 2 ? -3.356 : clusters === 3 ? -2.809 : clusters === 4 ? -2.961 : 0)
  )
}

function scaleMask(mask: Uint8Array, from: Raster, to: Raster): Uint8Array {
  if (from.width === to.width && from.height === to.height) return mask
  const scaled = new Uint8Array(to.width * to.height)
  for (let y = 0; y < to.height; y++) {
    const row = Math.min(from.height - 1, Math.floor(((y + 0.5) * from.height) / to.height)) * from.width
    for (let x = 0; x < to.width; x++)
      scaled[y * to.width + x] =
        mask[row + Math.min(from.width - 1, Math.floor(((x + 0.5) * from.width) / to.width))]!
  }
  return scaled
}
