import type { Lab } from './lab.js'

const degree = Math.PI / 180
const power = 25 ** 7

/**
 * Difference of two colours, ΔE 2000 (CIE 142-2001, weights 1): about 1 is just seen side by side, over 10 is another
 * colour to most.
 *
 * G. Sharma, W. Wu, E. N. Dalal, “The CIEDE2000 color-difference formula: implementation notes, supplementary test data,
 * and mathematical observations”, Color Research & Application 30 (2005), 21–30, equations 2 to 22;
 * https://hajim.rochester.edu/ece/sites/gsharma/ciede2000/
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma7 / (meanChroma7 + power))
  const chroma1 = Math.hypot(a1 * stretch, b1)
  const chroma2 = Math.hypot(a2 * stretch, b2)
  const hue1 = hueOf(a1 * stretch, b1)
  const hue2 = hueOf(a2 * stretch, b2)
  const grey = chroma1 * chroma2 === 0

  const dLightness = l2 - l1
  const dChroma = chroma2 - chroma1
  const around = hue2 - hue1
  const turn = grey ? 0 : around > 180 ? around - 360 : around < -180 ? around + 360 : around
  const dHue = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * degree)

  const lightness = (l1 + l2) / 2
  const chroma = (chroma1 + chroma2) / 2
  const hue = meanHue(hue1, hue2, grey)
  const t =
    1 -
    0.17 * Math.cos((hue - 30) * degree) +
    0.24 * Math.cos(2 * hue * degree) +
    0.32 * Math.cos((3 * hue + 6) * degree) -
    0.2 * Math.cos((4 * hue - 63) * degree)
  const offset = (lightness - 50) ** 2
  const byLightness = dLightness / (1 + (0.015 * offset) / Math.sqrt(20 + offset))
  const byChroma = dChroma / (1 + 0.045 * chroma)
  const byHue = dHue / (1 + 0.015 * chroma * t)
  const chroma7 = chroma ** 7
  const rotation =
    -2 * Math.sqrt(chroma7 / (chroma7 + power)) * Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * degree)
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue)
}

/** Degrees, 0 to 360. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  const hue = Math.atan2(b, a) / degree
  return hue < 0 ? hue + 360 : hue
}

function meanHue(hue1: number, hue2: number, grey: boolean): number {
  const sum = hue1 + hue2
  if (grey) return sum
  if (Math.abs(hue1 - hue2) <= 180) return sum / 2
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
}
