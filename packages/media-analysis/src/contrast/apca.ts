import type { Rgb } from '@lisible/core/media'

/**
 * APCA lightness contrast (Lc) of text on its ground: positive for dark on light, negative for light on dark,
 * −108 to 106. Formula and constants of APCA 0.0.98G-4g, https://github.com/Myndex/SAPC-APCA
 */
export function apca(text: Rgb, ground: Rgb): number {
  const textY = softClamp(screenLuminance(text))
  const groundY = softClamp(screenLuminance(ground))
  if (Math.abs(groundY - textY) < 0.0005) return 0
  const darkOnLight = groundY > textY
  const difference = darkOnLight ? groundY ** 0.56 - textY ** 0.57 : groundY ** 0.65 - textY ** 0.62
  const scaled = difference * 1.14
  if (Math.abs(scaled) < 0.1) return 0
  return (darkOnLight ? scaled - 0.027 : scaled + 0.027) * 100
}

function screenLuminance([red, green, blue]: Rgb): number {
  return 0.2126729 * (red / 255) ** 2.4 + 0.7151522 * (green / 255) ** 2.4 + 0.072175 * (blue / 255) ** 2.4
}

/** As published: 1.414, not the square root of 2. */
const BLACK_CLAMP = 1414 / 1000

function softClamp(luminance: number): number {
  return luminance < 0.022 ? luminance + (0.022 - luminance) ** BLACK_CLAMP : luminance
}
