import { type HexColour, linearChannel, parseHex } from '@lisible/core'

/** A colour of CIELAB (D65): lightness 0 to 100, green to red, blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number]

/** White of the D65 illuminant, 2° observer. */
const white = [0.95047, 1, 1.08883] as const

/** An sRGB colour in CIELAB. Matrix of IEC 61966-2-1, CIELAB as in CIE 15:2004. */
export function labOf(colour: HexColour): Lab {
  const [red, green, blue] = parseHex(colour).map(linearChannel) as unknown as Lab
  const x = compressed((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / white[0])
  const y = compressed((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / white[1])
  const z = compressed((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / white[2])
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function compressed(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116
}

/** How far a colour is from grey. */
export function chromaOf([, a, b]: Lab): number {
  return Math.hypot(a, b)
}
