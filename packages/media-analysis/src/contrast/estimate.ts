import type { ContrastDoubt, TextContrast } from '@lisible/core/media'
import type { Patch } from '../pixels/patch.js'
import { apca } from './apca.js'
import { chooseStrokes } from './choose.js'
import { type Matte, matte } from './matte.js'
import { type Measured, measureContrast } from './measure.js'

/** Contrast of a line, and the strokes from which it was measured. */
export interface Estimate {
  readonly contrast: TextContrast
  readonly strokes?: { readonly matte: Matte; readonly measured: Measured }
}

/** Contrast of the line of text in a patch. Pure: needs pixels alone. */
export function estimateContrast(patch: Patch): Estimate {
  const lineHeight = patch.height - 2 * patch.margin
  const choice = chooseStrokes(patch, patch.margin)
  if (!choice) return { contrast: { unsure: 'not-separated' } }
  const refined = matte(patch, choice.mask, Math.max(4, lineHeight * 0.4))
  const measured = measureContrast(patch, refined, lineHeight * 0.8)
  if (!measured) return { contrast: { unsure: 'not-separated' } }
  const doubt = doubtOf(measured)
  return {
    contrast: {
      mean: measured.mean,
      worst: Math.min(measured.mean, measured.worst),
      apca: apca(measured.foreground, measured.background),
      ...(doubt === undefined ? {} : { unsure: doubt }),
    },
    strokes: { matte: refined, measured },
  }
}

function doubtOf({ groundDeviation }: Measured): ContrastDoubt | undefined {
  return groundDeviation > 0.2 ? 'texture' : undefined
}
