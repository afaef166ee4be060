import { linearChannel, luminanceContrast, type Rgb } from '@lisible/core'
import machado from './machado-2009.json' with { type: 'json' }

/** Kinds of colour vision in which one of the three cones is missing: that of red, of green, of blue. */
export const deficiencies = ['protanopia', 'deuteranopia', 'tritanopia'] as const
export type Deficiency = (typeof deficiencies)[number]

/**
 * Relative luminance, 0 to 1, of a colour as seen without one kind of cone, in the sense of WCAG: that of the
 * colour that a person with ordinary vision would have to be shown.
 * Machado, Oliveira and Fernandes 2009: https://doi.org/10.1109/TVCG.2009.113
 */
export function luminanceSeen(colour: Rgb, deficiency: Deficiency): number {
  const linear = colour.map(linearChannel)
  const [red = 0, green = 0, blue = 0] = machado[deficiency].map((row) => {
    const value = row.reduce((sum, weight, channel) => sum + weight * linear[channel]!, 0)
    return Math.min(1, Math.max(0, value))
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG contrast ratio, 1 to 21, of two colours as seen without one kind of cone. */
export function contrastSeen(a: Rgb, b: Rgb, deficiency: Deficiency): number {
  return luminanceContrast(luminanceSeen(a, deficiency), luminanceSeen(b, deficiency))
}
