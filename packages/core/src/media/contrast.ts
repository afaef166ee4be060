import type { HexColour } from './text.js'

/** Red, green and blue of an sRGB colour, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Reads `#rrggbb`; anything else is a `RangeError`. */
export function parseHex(colour: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!match) throw new RangeError(`not a colour of the form #rrggbb: ${colour}`)
  return [Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16), Number.parseInt(match[3]!, 16)]
}

/** Writes a colour as `#rrggbb`, channels rounded and held within 0 to 255. */
export function toHex(colour: Rgb): HexColour {
  const digits = colour.map((channel) =>
    Math.max(0, Math.min(255, Math.round(channel)))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

/**
 * Linear light, 0 to 1, of one sRGB channel, 0 to 255.
 * WCAG 2.2, definition of relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function linearChannel(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** WCAG relative luminance, 0 (black) to 1 (white). */
export function relativeLuminance([red, green, blue]: Rgb): number {
  return 0.2126 * linearChannel(red) + 0.7152 * linearChannel(green) + 0.0722 * linearChannel(blue)
}

/** WCAG contrast ratio of two relative luminances, 1 to 21, in whichever order. */
export function luminanceContrast(a: number, b: number): number {
  return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05)
}

/**
 * WCAG 2.x contrast ratio of two colours, 1 to 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(a: Rgb, b: Rgb): number {
  return luminanceContrast(relativeLuminance(a), relativeLuminance(b))
}
