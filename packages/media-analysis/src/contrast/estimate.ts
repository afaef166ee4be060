import type { ContrastDoubt, TextContrast } from '@lisible/core/media'
import type { Patch } from '../pixels/patch.js'
import { apca } from './apca.js'
import { type Choice, chooseStrokes } from './choose.js'
import { CAST_SHADOW } from './halo.js'
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
  const refined = matte(patch, choice.mask, Math.max(4, lineHeight * 0.4), choice.slack)
  const measured = measureContrast(patch, refined, lineHeight * 0.8)
  if (!measured) return { contrast: { unsure: 'not-separated' } }
  const worst = Math.min(measured.mean, measured.worst)
  const spread = precision(measured)
  const range = [Math.max(1, measured.mean * (1 - spread)), measured.mean * (1 + spread)] as const
  const doubt = doubtOf(measured, range, choice)
  return {
    contrast: {
      mean: measured.mean,
      worst,
      range,
      apca: apca(measured.foreground, measured.background),
      ...(doubt === undefined ? {} : { unsure: doubt }),
    },
    strokes: { matte: refined, measured },
  }
}

/** Relative error that nine lines out of ten stay under, by noise and thickness of strokes: measured on generated visuals. */
function precision({ noise, thickness }: Measured): number {
  const noisy = thickness < 1.7 ? 0.14 : thickness < 2.6 ? 0.08 : thickness < 4.5 ? 0.05 : 0.025
  const clean = thickness < 1.3 ? 0.08 : thickness < 2 ? 0.02 : 0.005
  return noise * noisy + (1 - noise) * clean
}

/** WCAG 2.2 §1.4.3: text, then large text. */
const THRESHOLDS = [4.5, 3]

function doubtOf(
  { groundDeviation, halo, outlined, skew }: Measured,
  [low, high]: readonly [number, number],
  { parts, partsFound }: Choice,
): ContrastDoubt | undefined {
  if (partsFound < 0.6 * parts) return 'not-separated'
  if (halo > 1.25 || outlined || Math.abs(skew) > CAST_SHADOW) return 'outline'
  if (groundDeviation > 0.2) return 'texture'
  return THRESHOLDS.some((threshold) => low < threshold && threshold <= high) ? 'near-threshold' : undefined
}
