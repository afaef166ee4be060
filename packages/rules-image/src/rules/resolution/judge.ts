import type { ImageFacts, SharpnessFacts } from '@lisible/core'
import { type Fact, factOf, type PixelSize, resolveFormat } from '@lisible/networks'
import { displayWidth, phoneWidth } from '../../display/width.js'

/** Width that a picture should have on a network. */
export interface NeededWidth {
  readonly width: number
  /** Whether the picture falls far short of it, or of what any phone needs where the advice is unsure. */
  readonly far: boolean
}

/** Share of the needed width under which a picture is plainly too small. */
const plainly = 2 / 3

/** Pixels of the screen for one CSS pixel: nothing more is gained over the first, blur is plain under the second. */
const fine = 3
const coarse = 2
/** Advice given for one shape says nothing of shapes further off than this factor. */
const nearShape = 1.5

/**
 * The width that a picture falls short of: that which the network advises for its shape, while a phone would show
 * the difference, or two pixels for each CSS pixel of the phone. `undefined` when it is wide enough.
 *
 * @param network a network or format, however written; absent: no network in particular
 */
export function missingWidth(
  network: string | undefined,
  { width, height }: Pick<ImageFacts, 'width' | 'height'>,
): NeededWidth | undefined {
  const shown = displayWidth(network)
  if (width >= shown * fine) return undefined
  const advised = network === undefined ? undefined : advisedWidth(network, width / height)
  const needed = shown * coarse
  if (advised && width < advised.width)
    return { width: advised.width, far: width < (advised.sure ? advised.width : needed) * plainly }
  return width < needed ? { width: needed, far: width < needed * plainly } : undefined
}

/** The width a network advises, from the advised size whose shape is nearest; `sure`: not on weak evidence. */
function advisedWidth(network: string, aspect: number): { width: number; sure: boolean } | undefined {
  const resolved = resolveFormat(network)
  if (!resolved.ok) return undefined
  const fact: Fact<readonly PixelSize[]> | undefined = factOf(resolved.format, 'recommendedSizes')
  const distance = ({ width, height }: PixelSize) => Math.abs(Math.log(width / height / aspect))
  const [nearest] = [...(fact?.value ?? [])].sort((a, b) => distance(a) - distance(b) || a.width - b.width)
  if (!fact || !nearest || distance(nearest) > Math.log(nearShape)) return undefined
  return { width: nearest.width, sure: fact.confidence !== 'unsure' }
}

/** True width under which a picture is soft on a phone. */
const softWidth = coarse * phoneWidth
/** Shares of the width kept, measured on pictures enlarged two to four times: sharp ones keep over two thirds. */
const blurredShare = 0.4
const doubtfulShare = 0.5

/** Whether a picture is blurred or was enlarged; nothing when it is sharp or too plain to tell. */
export function judgeSharpness(
  width: number,
  { effectiveWidth, reliable }: SharpnessFacts,
): 'blurred' | 'unsure' | undefined {
  if (!reliable || effectiveWidth >= softWidth) return undefined
  const share = effectiveWidth / width
  if (share < blurredShare) return 'blurred'
  return share < doubtfulShare ? 'unsure' : undefined
}
