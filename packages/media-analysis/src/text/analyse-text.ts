import { type Box, type TextAnalysis, type TextRegion, toHex } from '@lisible/core/media'
import { type Estimate, estimateContrast } from '../contrast/estimate.js'
import { type Detection, detect } from '../detect/detect.js'
import { corners, type RotatedRect } from '../detect/geometry.js'
import type { Model } from '../model.js'
import { cut, type Patch } from '../pixels/patch.js'
import type { Raster } from '../pixels/raster.js'
import { mergeReadings, wantsSecondOpinion } from '../read/merge.js'
import { halfTurn, type Recognised, recognise } from '../read/recognise.js'
import { type SecondReader, strokesOnWhite } from '../read/second-reader.js'
import { words } from '../read/words.js'
import { textSize } from '../size/font-size.js'
import { letterHeights, letterKinds } from '../size/letter-heights.js'

/** What finds text and what reads it; the reader is opened when something is to be read. */
export interface TextModels {
  readonly detector: Model
  readonly reader: () => Promise<LineReader>
}

export interface LineReader {
  readonly model: Model
  readonly alphabet: readonly string[]
  /** Reader asked where the first is unsure; opened when that happens. */
  readonly second?: () => Promise<SecondReader>
}

/** Smallest side of a picture that can hold legible text, in pixels. */
const SMALLEST = 16

/**
 * Finds and measures the lines of text of a picture.
 *
 * @param read whether the words are read too
 */
export async function analyseText(
  picture: Raster,
  models: TextModels,
  { read }: { readonly read: boolean },
): Promise<TextAnalysis> {
  if (Math.min(picture.width, picture.height) < SMALLEST)
    return {
      status: 'incomplete',
      reason: 'too-small',
      detail: `${picture.width} × ${picture.height} pixels`,
    }
  const detections = await withoutTexture(picture, await detect(picture, models.detector), models)
  const reader = read && detections.length > 0 ? await models.reader() : undefined
  const regions: TextRegion[] = []
  for (const detection of detections) regions.push(await region(picture, detection, reader))
  regions.sort(readingOrder)
  return { status: 'ok', regions, read }
}

/** Score of the detector under which a region may not be text. */
const SURE_SCORE = 0.5
/** Score under which a region is read to see whether it is text, and confidence from which it is. */
const DOUBTFUL_SCORE = 0.75
const LEGIBLE = 0.5
/** A few unreadable regions may be pale text; as many as that are foliage, lattice or cloth. */
const TEXTURE = 6

/** Leaves out regions that are texture taken for text: many of them, of low score, in which nothing can be read. */
async function withoutTexture(
  picture: Raster,
  detections: readonly Detection[],
  models: TextModels,
): Promise<readonly Detection[]> {
  const doubtful = detections.filter(({ score }) => score < DOUBTFUL_SCORE)
  if (doubtful.length < TEXTURE) return detections
  const { model, alphabet } = await models.reader()
  const unreadable = new Set<Detection>()
  for (const detection of doubtful) {
    const { confidence } = await recognise(lineOf(picture, detection.rect), model, alphabet)
    if (confidence < LEGIBLE) unreadable.add(detection)
  }
  return unreadable.size < TEXTURE ? detections : detections.filter((detection) => !unreadable.has(detection))
}

async function region(
  picture: Raster,
  { rect, score }: Detection,
  reader: LineReader | undefined,
): Promise<TextRegion> {
  const patch = cut(picture, rect, Math.round(Math.max(4, Math.min(10, 0.2 * rect.height))))
  const estimate = estimateContrast(patch)
  const reading = reader ? await readLine(picture, rect, reader, patch, estimate) : undefined
  const read = reading?.read
  const doubtful = score < SURE_SCORE || (read !== undefined && read.confidence < LEGIBLE)
  const quad = corners(rect)
  return {
    box: inkBox(patch, estimate) ?? upright(quad),
    quad,
    angle: rect.angle,
    score,
    ...(read && read.text !== '' ? { text: read.text, confidence: read.confidence } : {}),
    words: reading ? words(reading.read, reading.line) : [],
    ...(estimate.strokes
      ? {
          foreground: toHex(estimate.strokes.measured.foreground),
          background: toHex(estimate.strokes.measured.background),
        }
      : {}),
    contrast: doubtful ? { unsure: 'low-score', ...estimate.contrast } : estimate.contrast,
    size: sizeOf(patch, estimate, read?.text),
  }
}

/** Room left around a line for its reader, as shares of its height: accents of capitals lie outside the detector's box. */
const READING_ROOM = 0.1

function lineOf(picture: Raster, rect: RotatedRect): Patch {
  const room = 2 * READING_ROOM * rect.height
  return cut(picture, { ...rect, width: rect.width + room, height: rect.height + room }, 0)
}

async function readLine(
  picture: Raster,
  rect: RotatedRect,
  { model, alphabet, second }: LineReader,
  patch: Patch,
  estimate: Estimate,
): Promise<{ read: Recognised; line: Patch }> {
  const line = lineOf(picture, rect)
  const read = await recognise(line, model, alphabet)
  if (Math.abs(rect.angle) >= 60 && read.confidence <= 0.9) {
    const turned = await recognise(halfTurn(line), model, alphabet)
    return { read: turned.confidence > read.confidence ? turned : read, line }
  }
  const share = strokeShare(estimate)
  if (!second || !share || !wantsSecondOpinion(read)) return { read, line }
  const other = await (await second()).read(strokesOnWhite(share, patch.width, patch.height))
  return { read: mergeReadings(read, other), line }
}

/** Share of stroke in each pixel of the patch, 0 to 1; none beyond the edges of the strokes. */
function strokeShare({ strokes }: Estimate): Float32Array | undefined {
  if (!strokes) return undefined
  const { alpha, outside } = strokes.matte
  const share = new Float32Array(alpha.length)
  for (let at = 0; at < share.length; at++)
    if (outside[at]! <= 1.5) share[at] = Math.max(0, Math.min(1, alpha[at]!))
  return share
}

function sizeOf(patch: Patch, estimate: Estimate, text: string | undefined): TextRegion['size'] {
  const lineHeight = patch.height - 2 * patch.margin
  const share = strokeShare(estimate)
  if (!share || !estimate.strokes) return textSize(undefined, lineHeight * 0.8, undefined)
  const { mask } = estimate.strokes.matte
  let area = 0
  let perimeter = 0
  for (let at = 0; at < share.length; at++) {
    area += share[at]!
    if (mask[at] !== 1) continue
    if (mask[at - 1] !== 1) perimeter += 2
    if (mask[at - patch.width] !== 1) perimeter += 2
  }
  const heights = letterHeights(
    share,
    patch.width,
    patch.height,
    text ? letterKinds(text) : undefined,
    lineHeight,
  )
  // Edges counted along both axes measure a slanted stroke π/4 too long on average.
  return textSize(
    heights,
    lineHeight * 0.8,
    perimeter > 0 ? (2 * area) / (perimeter * (Math.PI / 4)) : undefined,
  )
}

/** Upright box of the strokes, when the line is upright. */
function inkBox(patch: Patch, { strokes }: Estimate): Box | undefined {
  if (!strokes) return undefined
  const origin = patch.toPicture(0, 0)
  const across = patch.toPicture(1, 0)
  if (across.y !== origin.y) return undefined
  const { mask } = strokes.matte
  let left = patch.width
  let right = -1
  let top = patch.height
  let bottom = -1
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    const x = at % patch.width
    const y = (at - x) / patch.width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  // Strokes that were not found all along the line would make the region smaller than the text.
  if (right - left < 0.85 * (patch.width - 2 * patch.margin)) return undefined
  if (bottom - top < 0.5 * (patch.height - 2 * patch.margin)) return undefined
  return [origin.x + left, origin.y + top, right - left + 1, bottom - top + 1]
}

function upright(quad: TextRegion['quad']): Box {
  const xs = quad.map(({ x }) => x)
  const ys = quad.map(({ y }) => y)
  const x = Math.round(Math.min(...xs))
  const y = Math.round(Math.min(...ys))
  return [x, y, Math.round(Math.max(...xs)) - x, Math.round(Math.max(...ys)) - y]
}

/** Top to bottom by line, then left to right. */
function readingOrder(a: TextRegion, b: TextRegion): number {
  const [ax, ay, , ah] = a.box
  const [bx, by, , bh] = b.box
  const overlap = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  return overlap > 0.5 * Math.min(ah, bh) ? ax - bx : ay + ah / 2 - (by + bh / 2)
}
