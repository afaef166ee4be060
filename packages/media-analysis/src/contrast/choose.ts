import { createRaster, type Raster } from '../pixels/raster.js'
import { resize } from '../pixels/resample.js'
import { candidates } from './candidates.js'
import { writeOklab } from './oklab.js'
import { type Frame, type Oklab, oklabDistance, type Shape, shape } from './shape.js'

/** The set of pixels that looks most like strokes of text. */
export interface Choice {
  /** 1 on strokes, at the size of the patch. */
  readonly mask: Uint8Array
  /** How far the edges of the set may be off, in pixels: it was made from a smaller picture. */
  readonly slack: number
  /** Mean likeness of its parts to text: about 2 for plain text, under 0 for a doubtful choice. */
  readonly likeness: number
  /** Parts of the line, and parts in which strokes were found. */
  readonly parts: number
  readonly partsFound: number
}

/** Height of the inner box at which sets are compared: enough to tell strokes, little to compute. */
const COMPARED_HEIGHT = 40
/** Length of the parts chosen apart, in heights: short enough for the ground to be nearly one, long enough for several letters. */
const PART_LENGTH = 5
/** Loss of likeness per unit of OKLab between the colour of a part and that of the line. */
const COLOUR_WEIGHT = 10
/** Distance in OKLab beyond which a part is not of the line's colour: it holds no strokes of it. */
const SAME_COLOUR = 0.2

interface Option {
  readonly mask: Uint8Array
  readonly shape: Shape
  readonly likeness: number
}

interface Part {
  readonly start: number
  readonly raster: Raster
  readonly options: readonly Option[]
}

/**
 * Chooses the strokes of the line in a patch; `undefined` for a patch of one colour. The line is cut in parts,
 * each with its own ground; a line being of one colour, the parts are then chosen so that they agree.
 */
export function chooseStrokes(patch: Raster, margin: number): Choice | undefined {
  const innerHeight = patch.height - 2 * margin
  const scale = Math.min(1, COMPARED_HEIGHT / innerHeight)
  const small =
    scale < 1
      ? resize(patch, Math.max(8, Math.round(patch.width * scale)), Math.round(patch.height * scale))
      : patch
  const smallMargin = scale < 1 ? Math.max(2, Math.round(margin * scale)) : margin
  const parts = cutParts(small, smallMargin)
  const colour = lineColour(parts)
  if (!colour) return undefined
  const mask = new Uint8Array(small.width * small.height)
  let likeness = 0
  let partsFound = 0
  for (const { start, raster, options } of parts) {
    const option = best(options, colour)
    if (!option || oklabDistance(option.shape.colour, colour) > SAME_COLOUR) continue
    partsFound++
    likeness += option.likeness
    for (let y = 0; y < raster.height; y++)
      for (let x = 0; x < raster.width; x++)
        if (option.mask[y * raster.width + x] === 1) mask[y * small.width + start + x] = 1
  }
  if (partsFound === 0) return undefined
  return {
    mask: scaleMask(mask, small, patch),
    slack: Math.max(1, 0.7 / scale),
    likeness: likeness / partsFound,
    parts: parts.length,
    partsFound,
  }
}

function cutParts(line: Raster, margin: number): Part[] {
  const innerHeight = line.height - 2 * margin
  const count = Math.max(1, Math.round((line.width - 2 * margin) / (PART_LENGTH * innerHeight)))
  const parts: Part[] = []
  for (let index = 0; index < count; index++) {
    const start = index === 0 ? 0 : Math.round(margin + ((line.width - 2 * margin) * index) / count)
    const end =
      index === count - 1
        ? line.width
        : Math.round(margin + ((line.width - 2 * margin) * (index + 1)) / count)
    const raster = count === 1 ? line : columns(line, start, end)
    const frame = {
      width: raster.width,
      height: raster.height,
      margin,
      openLeft: index > 0,
      openRight: index < count - 1,
    }
    parts.push({ start, raster, options: optionsOf(raster, frame) })
  }
  return parts
}

function columns(line: Raster, start: number, end: number): Raster {
  const part = createRaster(end - start, line.height)
  for (let y = 0; y < line.height; y++) {
    const from = (y * line.width + start) * 4
    part.data.set(line.data.subarray(from, from + part.width * 4), y * part.width * 4)
  }
  return part
}

function optionsOf(raster: Raster, frame: Frame): Option[] {
  const lab = new Float32Array(raster.width * raster.height * 3)
  for (let at = 0; at < raster.width * raster.height; at++)
    writeOklab(lab, at * 3, raster.data[at * 4]!, raster.data[at * 4 + 1]!, raster.data[at * 4 + 2]!)
  const options: Option[] = []
  for (const { mask, origin, clusters } of candidates(raster, frame.height - 2 * frame.margin)) {
    const measured = shape(mask, lab, frame)
    if (!measured) continue
    options.push({ mask, shape: measured, likeness: textLikeness(measured, origin === 'residual', clusters) })
  }
  return options
}

/** Colour on which the parts agree best: that of one of their likeliest sets. */
function lineColour(parts: readonly Part[]): Oklab | undefined {
  let colour: Oklab | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const { options } of parts) {
    const likeliest = options.toSorted((a, b) => b.likeness - a.likeness).slice(0, 4)
    for (const { shape: proposed } of likeliest) {
      let agreement = 0
      for (const part of parts) agreement += Math.max(-4, best(part.options, proposed.colour)?.rank ?? -4)
      if (agreement <= most) continue
      most = agreement
      colour = proposed.colour
    }
  }
  return colour
}

function best(options: readonly Option[], colour: Oklab): (Option & { readonly rank: number }) | undefined {
  let chosen: (Option & { readonly rank: number }) | undefined
  for (const option of options) {
    const rank = option.likeness - COLOUR_WEIGHT * oklabDistance(option.shape.colour, colour)
    if (!chosen || rank > chosen.rank) chosen = { ...option, rank }
  }
  return chosen
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
