import { type HexColour, type Rgb, toHex } from '@lisible/core'

/** A colour written `#rgb` or `#rrggbb` (an opacity behind it is left out), as `#rrggbb`. */
export function readHex(written: string): HexColour | undefined {
  const digits = /^#([0-9a-f]{3,8})$/i.exec(written.trim())?.[1]?.toLowerCase()
  if (digits === undefined || digits.length === 5 || digits.length === 7) return undefined
  if (digits.length >= 6) return `#${digits.slice(0, 6)}`
  return `#${[...digits.slice(0, 3)].map((digit) => digit + digit).join('')}`
}

type Triple = readonly [number, number, number]

/** Colour spaces of DTCG 2025.10 that are read, each as sRGB channels, 0 to 1 inside the gamut. */
const spaces: Readonly<Record<string, (colour: Triple) => Triple>> = {
  srgb: (colour) => colour,
  'srgb-linear': ([red, green, blue]) => [encoded(red), encoded(green), encoded(blue)],
  hsl: ([hue, saturation, lightness]) => fromHsl(hue, saturation / 100, lightness / 100),
  oklab: ([lightness, a, b]) => fromOklab(lightness, a, b),
  oklch: ([lightness, chroma, hue]) => {
    const angle = (hue * Math.PI) / 180
    return fromOklab(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle))
  },
}

/** Names of the colour spaces that are read. */
export function colourSpaces(): readonly string[] {
  return Object.keys(spaces)
}

/** A colour by its components as DTCG 2025.10 gives them; `undefined` for a space that is not read. */
export function fromComponents(space: string, components: Triple): HexColour | undefined {
  const convert = Object.hasOwn(spaces, space) ? spaces[space] : undefined
  return convert && toHex(convert(components).map((channel) => channel * 255) as unknown as Rgb)
}

/** sRGB transfer function (IEC 61966-2-1). */
function encoded(linear: number): number {
  const size = Math.abs(linear)
  return size <= 0.0031308 ? linear * 12.92 : Math.sign(linear) * (1.055 * size ** (1 / 2.4) - 0.055)
}

/** CSS Color 4, §7.1, https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: number, saturation: number, lightness: number): Triple {
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    )
  }
  return [channel(0), channel(8), channel(4)]
}

/** B. Ottosson, 2020, https://bottosson.github.io/posts/oklab/ */
function fromOklab(lightness: number, a: number, b: number): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
