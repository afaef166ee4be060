import { contrastRatio, parseHex, type Rgb, toHex } from './contrast.js'
import type { HexColour } from './text.js'

/**
 * The colour nearest to `foreground` whose WCAG contrast with `background` is at least `ratio` (1 to 21): the
 * same colour mixed with as little black or white as it takes. `undefined` when neither reaches it.
 */
export function passingColour(
  foreground: HexColour,
  background: HexColour,
  ratio: number,
): HexColour | undefined {
  const ink = parseHex(foreground)
  const ground = parseHex(background)
  if (contrastRatio(ink, ground) >= ratio) return foreground
  const mixes = [black, white]
    .map((target) => leastMix(ink, target, ground, ratio))
    .filter((mixed) => mixed !== undefined)
  const [best] = mixes.sort((a, b) => distance(a, ink) - distance(b, ink))
  return best ? toHex(best) : undefined
}

const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]
const steps = 256

function leastMix(ink: Rgb, target: Rgb, ground: Rgb, ratio: number): Rgb | undefined {
  for (let step = 1; step <= steps; step++) {
    const mixed = mix(ink, target, step / steps)
    if (contrastRatio(mixed, ground) >= ratio) return mixed
  }
  return undefined
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share)
  return [channel(0), channel(1), channel(2)]
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
